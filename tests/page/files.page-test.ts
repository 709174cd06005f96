import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, signUp, startApplication, testPage } from '../support/page.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const TEMPLATE = fileURLToPath(new URL('../../examples/template-resume.docx', import.meta.url))
const RESUME = `Grace Moreau
grace@example.com

EXPERIENCE
Backend Engineer, Pelican Freight
2019 - 2024
- Built APIs in Go.
`

describePage('files of one’s own', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)
  const { open } = testPage(api.url)
  after(() => closeReaders())

  const give = (page: Page, group: string, name: string, text: string) =>
    page
      .getByRole('group', { name: group })
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

  it('a newer file of a resume is read, and keeps what was corrected', async () => {
    const page = await open()
    await signUp(page)
    await page.getByRole('link', { name: 'Resumes' }).click()
    await give(page, 'Upload a resume', 'grace.txt', RESUME)
    const read = page.getByRole('region', { name: 'Read as' })
    await read.getByRole('button', { name: 'Edit Name: Pelican Freight' }).click()
    await read.getByRole('textbox', { name: 'Name' }).fill('Pelican Freight Systems')
    await page.keyboard.press('Control+Enter')
    await read.getByRole('button', { name: 'Pelican Freight Systems', exact: true }).waitFor()
    await give(page, 'Upload a newer file of it', 'newer.txt', `${RESUME}- Ran the on-call rota.\n`)
    await read.getByRole('button', { name: 'Ran the on-call rota.', exact: true }).waitFor()
    await read.getByRole('button', { name: 'Pelican Freight Systems', exact: true }).waitFor()
    await read.getByRole('button', { name: 'Edit Name: Pelican Freight Systems' }).waitFor()
  })

  it('are kept with a resume, downloaded and deleted', async () => {
    const page = await open()
    await signUp(page)
    await page.getByRole('link', { name: 'Resumes' }).click()
    await give(page, 'Upload a resume', 'grace.txt', RESUME)
    await page.getByRole('heading', { name: 'What was read' }).waitFor()
    await give(page, 'Add a file of your own', 'reference.txt', 'She is a fine engineer.')
    const files = page.getByRole('region', { name: 'Files of your own' })
    const downloading = page.waitForEvent('download')
    await files.getByRole('link', { name: 'reference.txt' }).click()
    assert.equal((await downloading).suggestedFilename(), 'reference.txt')
    await files.getByRole('button', { name: 'Delete reference.txt' }).click()
    await files.getByRole('link', { name: 'reference.txt' }).waitFor({ state: 'detached' })
    await page.locator('h2:focus', { hasText: 'Files of your own' }).waitFor()
  })

  it('as templates have documents made in them', async () => {
    const page = await open()
    await signUp(page)
    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('menuitem', { name: 'Profile and data' }).click()
    await page.getByRole('group', { name: 'Add a template' }).getByLabel('Choose a file').setInputFiles(TEMPLATE)
    const templates = page.getByRole('region', { name: 'Templates of your own' })
    await templates.getByText('template-resume').waitFor()
    await page.getByRole('link', { name: 'Applications' }).click()
    await startApplication(page)
    await page.getByRole('button', { name: 'Approve…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByRole('button', { name: 'Make it in “template-resume”' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download template-resume' }).click()
    assert.match((await downloading).suggestedFilename(), /Resume.*\.docx$/)
  })
})
