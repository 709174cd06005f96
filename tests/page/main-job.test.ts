import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, RESUME_FILE, signUp, testPage } from '../support/page.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

describePage('the whole job', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)
  const { open } = testPage(api.url)
  after(() => closeReaders())

  it('goes from a resume and a posting to the approved documents, with the offline rules', async () => {
    const page = await open()
    await signUp(page)

    await page.getByRole('link', { name: 'Resumes' }).click()
    await page.getByLabel('Choose a file').setInputFiles(RESUME_FILE)
    await page.getByRole('heading', { name: 'What was read' }).waitFor()
    await page
      .getByRole('region', { name: 'Read as' })
      .getByRole('button', { name: 'Senior Backend Engineer', exact: true })
      .click()
    assert.match((await page.locator('.original mark').allTextContents()).join(' '), /Senior Backend Engineer/)

    await page.getByRole('link', { name: 'New application' }).click()
    const posting = await readFile(new URL('../../examples/job.txt', import.meta.url), 'utf8')
    await page.getByLabel('Text of the posting').fill(posting)
    await page.getByRole('button', { name: 'Add the posting' }).click()
    await page.getByText('Marrow & Vale Logistics · 9 requirements found').waitFor()
    await page.getByRole('button', { name: 'Start', exact: true }).click()

    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.getByText('1 accepted').waitFor()
    await page.getByText('1 rejected').waitFor()
    await page.getByRole('button', { name: 'Edit: Greeting' }).click()
    await page.getByRole('textbox', { name: 'Greeting' }).fill('Dear Ms Okafor,')
    await page.keyboard.press('Control+Enter')
    await page.getByText('All saved').waitFor()

    await page.getByRole('link', { name: 'Documents' }).click()
    const draft = page.locator('[data-page-text]', { hasText: 'Ingrid Halloran' })
    await draft.waitFor({ state: 'attached' })
    assert.match((await draft.textContent()) ?? '', /draft/i)
    await page.getByRole('link', { name: 'Review' }).click()
    await page.getByRole('button', { name: 'Approve…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByRole('radio', { name: 'Cover letter' }).check()
    const letter = page.locator('[data-page-text]', { hasText: 'Okafor' })
    await letter.waitFor({ state: 'attached' })
    assert.match((await letter.textContent()) ?? '', /Dear Ms Okafor,[\s\S]*Ingrid Halloran/)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download PDF' }).click()
    const file = await (await downloading).path()
    assert.equal((await readFile(file)).subarray(0, 5).toString(), '%PDF-')

    await page.getByRole('radio', { name: 'Modern' }).check()
    await page.getByRole('button', { name: 'Make it in this design' }).click()
    await page.getByRole('link', { name: 'Download DOCX' }).waitFor()

    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('row', { name: /^Make the documents done/ }).waitFor()
    const webUi = await page.getByRole('link', { name: 'Open in the Temporal Web UI' }).getAttribute('href')
    assert.match(webUi ?? '', /workflows\/application-/)
  })
})
