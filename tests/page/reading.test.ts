import assert from 'node:assert/strict'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
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
  const { open } = testPage(api.url)
  after(() => closeReaders())

  it('lights a field and the place of the original that it came from, both ways, and is corrected in place', async () => {
    const page = await open()
    await signUp(page)
    await page.getByRole('link', { name: 'Resumes' }).click()
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'grace.txt', mimeType: 'text/plain', buffer: Buffer.from(RESUME) })
    const original = page.getByRole('region', { name: 'Original' })
    const read = page.getByRole('region', { name: 'Read as' })
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
  })
})
