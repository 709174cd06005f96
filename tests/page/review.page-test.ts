import assert from 'node:assert/strict'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, openReview, testPage } from '../support/page.ts'
import { ScriptedModel, TRUE_PARAGRAPH } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const CLOSING = 'I would be glad to talk with you.'

describePage('the review', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  const { open, forgive } = testPage(api.url)
  after(() => closeReaders())

  it('keeps words that are refused where they were written, with the reason beside them and the focus in them', async () => {
    const page = await open()
    await openReview(page)
    const change = page.locator('.change').first()
    await change.getByRole('button', { name: 'Edit' }).click()
    const field = change.getByRole('textbox', { name: 'Your words' })
    const long = 'x'.repeat(3_001)
    await field.fill(long)
    await field.press('Control+Enter')
    await change.locator('textarea[aria-invalid="true"]:focus').waitFor()
    assert.equal(await field.inputValue(), long)
    const reason = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`)
    assert.match((await reason.textContent()) ?? '', /3,?000/)
    await page.getByText('One edit was not taken').waitFor()
    await page.reload()
    assert.equal((await field.inputValue()).length, 3_001)
    await field.fill('Built the booking API in Go.')
    await field.press('Control+Enter')
    await page.getByText('All saved').waitFor()
    assert.equal(await change.locator('textarea').count(), 0)
    await page.locator('.change:focus').waitFor()
    forgive(/status of 422/)
  })

  it('gives a paragraph back as it was proposed, all of its sentences', async () => {
    model.next.write_cover_letter = [{ paragraphs: [{ text: `${TRUE_PARAGRAPH} ${CLOSING}`, evidence: ['w1.h1'] }] }]
    const page = await open()
    await openReview(page)
    const paragraph = page.getByRole('listitem', { name: 'Paragraph 1' })
    await paragraph.getByText(CLOSING).waitFor()
    await paragraph.getByRole('button', { name: 'Write this paragraph anew: Paragraph 1' }).click()
    await paragraph.getByRole('textbox').fill('Nothing but this.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('All saved').waitFor()
    await page.locator('[aria-label="Paragraph 1"]:focus').waitFor()
    assert.equal(await paragraph.getByText(CLOSING).count(), 0)
    await paragraph.getByRole('button', { name: 'As proposed: Paragraph 1' }).click()
    await paragraph.getByText(CLOSING).waitFor()
    assert.equal(await paragraph.locator('.sentence').count(), 2)
  })

  it('marks a sentence that names the company as it was before the posting was corrected', async () => {
    const old = `I have long wanted to work at Marrow & Vale Logistics.`
    model.next.write_cover_letter = [
      {
        paragraphs: [
          { text: TRUE_PARAGRAPH, evidence: ['w1.h1'] },
          { text: CLOSING, evidence: [] },
        ],
      },
    ]
    const page = await open()
    await openReview(page)
    const paragraph = page.getByRole('listitem', { name: 'Paragraph 2' })
    await paragraph.getByRole('button', { name: /^Write this paragraph anew/ }).click()
    await paragraph.getByRole('textbox').fill(old)
    await page.keyboard.press('Control+Enter')
    await page.getByText('All saved').waitFor()
    const review = page.url()
    await page.getByRole('link', { name: 'Marrow & Vale Logistics' }).click()
    await page.getByLabel('Company').fill('Sheaf & Co')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.', { exact: true }).waitFor()
    await page.goto(review)
    await page.getByText('Dear hiring team at Sheaf & Co,').waitFor()
    await paragraph.getByText('has the company as it was before you corrected the posting').waitFor()
  })

  it('asks what the resume does not show; the answer stands beside the resume, and can be taken back there', async () => {
    const page = await open()
    await openReview(page)
    const questions = page.getByRole('region', { name: 'Questions' })
    const asked = questions.getByRole('listitem')
    const before = await asked.count()
    assert.ok(before >= 1)
    const answer = 'At Pelican Freight Systems I traced requests with OpenTelemetry.'
    const question = asked.filter({ hasText: 'OpenTelemetry' })
    await question.getByRole('textbox').fill(answer)
    await page.reload()
    assert.equal(await question.getByRole('textbox').inputValue(), answer)
    await question.getByRole('button', { name: 'Answer' }).click()
    await question.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Resumes' }).click()
    await page.getByRole('link', { name: 'mine' }).click()
    const statements = page.getByRole('region', { name: 'What you state beside it' })
    await statements.getByText(answer).waitFor()
    await statements.getByLabel('Something that is true and not in the resume').fill('I speak Danish.')
    await statements.getByRole('button', { name: 'State it' }).click()
    await statements.getByText('I speak Danish.').waitFor()
    await statements.getByRole('button', { name: `Take back: ${answer}` }).click()
    await statements.getByText(answer).waitFor({ state: 'detached' })
    assert.equal(await statements.getByText('I speak Danish.').count(), 1)
  })

  it('takes a question away that the person says is not so', async () => {
    const page = await open()
    await openReview(page)
    const question = page
      .getByRole('region', { name: 'Questions' })
      .getByRole('listitem')
      .filter({ hasText: 'OpenTelemetry' })
    await question.getByRole('button', { name: 'I have not done this' }).click()
    await question.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    assert.equal(await question.count(), 0)
  })
})
