import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, keptDrafts, RESUME_FILE, signUp, testPage } from '../support/page.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const POSTING = sample('backend-engineer/jobs/senior-backend-marrowvale.txt')
const GERMAN = `Anna Weber
anna.weber@example.de

Berufserfahrung
Krankenpflegerin, Klinik am Ring
2019 - 2024
- Betreuung von bis zu zwölf Patienten in der Nacht und Einarbeitung der neuen Kolleginnen.
- Dokumentation der Pflege und Absprache mit den Ärztinnen der Station.
`

/** The API says what a model would cost; the worker of these tests asks the offline rules. */
const PRICED = {
  LLM_PROVIDER: 'openai',
  OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
  OPENAI_USD_PER_MILLION_INPUT_TOKENS: '1',
  OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: '4',
}

describePage('a new application', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true, environment: PRICED })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)
  const { open } = testPage(api.url)
  after(() => closeReaders())

  async function openStart(): Promise<Page> {
    const page = await open()
    await signUp(page)
    await page.getByRole('link', { name: 'New application' }).click()
    return page
  }

  it('takes a posting that was pasted and not added, and keeps what was written over a reload', async () => {
    const page = await openStart()
    await page.getByLabel('Text of the posting').fill(POSTING)
    await page.getByLabel('What should be kept in mind?').fill('Keep it to one page.')
    await page.reload()
    assert.equal(await page.getByLabel('What should be kept in mind?').inputValue(), 'Keep it to one page.')
    await page.getByLabel('Choose a file').first().setInputFiles(RESUME_FILE)
    await page.locator('input[name=resume]:checked').waitFor()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    await page.getByRole('heading', { name: 'Senior Backend Engineer', level: 1 }).waitFor()
    assert.deepEqual(await keptDrafts(page), [])

    await page.getByRole('link', { name: 'Documents' }).click()
    await page.locator('[data-page-text]').first().waitFor({ state: 'attached' })
    assert.equal(
      await page.getByRole('radio', { name: 'US Letter' }).isChecked(),
      true,
      'as in the country of the resume',
    )
    await page.getByRole('link', { name: 'Review' }).click()
    await page.getByRole('button', { name: 'Approve…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByRole('link', { name: 'Download PDF' }).waitFor()
    assert.equal(await page.getByRole('radio', { name: 'US Letter' }).isChecked(), true)
  })

  it('says what a round costs about before it is started', async () => {
    const page = await openStart()
    const cost = page.getByText(/The language model costs about \$0\.0\d+ for a round; this is an estimate\./)
    await page.getByLabel('Choose a file').first().setInputFiles(RESUME_FILE)
    await page.locator('input[name=resume]:checked').waitFor()
    assert.equal(await cost.count(), 0)
    await page.getByLabel('Text of the posting').fill(POSTING)
    await page.getByRole('button', { name: 'Add the posting' }).click()
    await cost.waitFor()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('button', { name: 'Ask for changes…' }).click()
    await page
      .getByRole('dialog')
      .getByText(/costs about \$0\.0\d+ for a round/)
      .waitFor()
  })

  it('is in the language of the resume, and says where the posting is in another', async () => {
    const page = await openStart()
    const file = { name: 'anna.txt', mimeType: 'text/plain', buffer: Buffer.from(GERMAN) }
    await page.getByLabel('Choose a file').first().setInputFiles(file)
    const language = page.getByLabel('Language of the documents')
    await page.locator('select:has(option[value="de"]:checked)').waitFor()
    assert.equal(await language.inputValue(), 'de')
    await page.getByLabel('Text of the posting').fill(POSTING)
    await page.getByRole('button', { name: 'Add the posting' }).click()
    await page.getByText('The posting is in English.').waitFor()
    assert.equal(await language.inputValue(), 'de')
    await language.selectOption('en')
    await page.getByText('The posting is in English.').waitFor({ state: 'detached' })
  })

  it('takes a posting as a file', async () => {
    const page = await openStart()
    await page.getByRole('radio', { name: 'As a file' }).check()
    const file = { name: 'posting.txt', mimeType: 'text/plain', buffer: Buffer.from(POSTING) }
    await page.getByRole('group', { name: 'File of the posting' }).getByLabel('Choose a file').setInputFiles(file)
    await page.getByText('Marrow & Vale Logistics · 9 requirements found').waitFor()
  })
})
