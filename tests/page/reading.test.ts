import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { describePage, signUp, testPage } from '../support/page.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const RESUME = `Grace Moreau
grace@example.com

EXPERIENCE
Backend Engineer, Pelican Freight
2019 - 2024
- Built APIs in Go.
- Ran the on-call rota.
`

describePage('what was read', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)
  const { open, forgive } = testPage(api.url)
  after(() => closeReaders())

  it('lights a field and the place of the original that it came from, both ways, and is corrected in place', async () => {
    const page = await open()
    await signUp(page)
    const { original, read } = await uploadResume(page, RESUME)
    await read.getByRole('button', { name: 'Pelican Freight', exact: true }).click()
    await original.locator('mark', { hasText: 'Pelican Freight' }).waitFor()
    await original.getByRole('button', { name: /Ran the on-call rota/ }).click()
    await read.locator('[data-lit]', { hasText: 'Ran the on-call rota' }).waitFor()

    await read.getByRole('button', { name: 'Edit Name: Pelican Freight' }).click()
    await read.getByRole('textbox', { name: 'Name' }).fill('Pelican Freight Systems')
    await page.reload()
    assert.equal(await read.getByRole('textbox', { name: 'Name' }).inputValue(), 'Pelican Freight Systems')
    await read.getByRole('textbox', { name: 'Name' }).press('Control+Enter')
    await read.getByRole('button', { name: 'Pelican Freight Systems', exact: true }).waitFor()
    await page.getByRole('region', { name: 'Versions' }).getByText('your edit').waitFor()
    await focusIsOn(page, 'Edit Name: Pelican Freight Systems')
  })

  it('has a place for a name that was not read, and for whatever else was not', async () => {
    const page = await open()
    await signUp(page)
    const { read } = await uploadResume(page, RESUME.replace(/^.*\n/, ''))
    const doubts = page.getByRole('region', { name: 'What may have been read wrong' })
    const doubt = doubts.getByRole('listitem').filter({ hasText: 'No name was read.' })
    await doubt.getByRole('button', { name: 'Correct it' }).click()
    await read.locator('textarea:focus').fill('Grace Moreau')
    await page.keyboard.press('Control+Enter')
    await read.getByRole('button', { name: 'Grace Moreau', exact: true }).waitFor()
    await focusIsOn(page, 'Edit Name: Grace Moreau')
    assert.equal(await doubt.count(), 0)

    await page.getByLabel('Something that was not read').fill('Trained two juniors.')
    await page.reload()
    assert.equal(await page.getByLabel('Something that was not read').inputValue(), 'Trained two juniors.')
    await page.getByLabel('Where it belongs').selectOption({ label: 'Line' })
    await page.getByRole('button', { name: 'Add it' }).click()
    await read.getByRole('button', { name: 'Trained two juniors.', exact: true }).waitFor()
    await eventually(async () => {
      assert.equal(await page.getByLabel('Something that was not read').inputValue(), '')
    })
  })

  it('keeps the words of a correction that is refused, with the reason beside them and the focus in them', async () => {
    const page = await open()
    await signUp(page)
    const { read } = await uploadResume(page, RESUME)
    await read.getByRole('button', { name: 'Edit From: 2019' }).click()
    const field = read.getByRole('textbox', { name: 'From' })
    await field.fill('last spring')
    await field.press('Control+Enter')
    await read.getByRole('alert').waitFor()
    assert.equal(await field.inputValue(), 'last spring')
    await read.locator('textarea[aria-label="From"][aria-invalid="true"]:focus').waitFor()
    const reason = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`)
    assert.match((await reason.textContent()) ?? '', /date/i)
    await field.fill('2018')
    await field.press('Control+Enter')
    await read.getByRole('button', { name: '2018', exact: true }).waitFor()
    forgive(/status of 422/)
  })

  it('is of a resume that can be called otherwise', async () => {
    const page = await open()
    await signUp(page)
    await uploadResume(page, RESUME)
    await page.getByRole('button', { name: 'Rename' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('For freight companies')
    await page.reload()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'For freight companies', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Resumes' }).click()
    await page.getByRole('link', { name: 'For freight companies' }).waitFor()
  })

  async function uploadResume(page: Page, text: string) {
    await page.getByRole('link', { name: 'Resumes' }).click()
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'grace.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    return {
      original: page.getByRole('region', { name: 'Original' }),
      read: page.getByRole('region', { name: 'Read as' }),
    }
  }

  const focusIsOn = (page: Page, name: string) => page.locator(`:focus[aria-label="${name}"]`).waitFor()
})
