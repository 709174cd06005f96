import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, keptDrafts, signUp, testPage } from '../support/page.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

const POSTING = sample('backend-engineer/jobs/senior-backend-marrowvale.txt')

describePage('postings', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  const { open, forgive } = testPage(api.url)
  after(() => closeReaders())

  async function openPosting(): Promise<Page> {
    const page = await open()
    await signUp(page)
    await page.getByRole('link', { name: 'Postings' }).click()
    await page.getByRole('button', { name: 'Add a posting' }).click()
    await page.getByLabel('Text of the posting').fill(POSTING)
    await page.getByRole('button', { name: 'Add the posting' }).click()
    await page.getByLabel('Company').waitFor()
    return page
  }

  const lastRequirement = (page: Page) => page.getByRole('textbox', { name: /^Requirement/ }).last()

  it('are corrected, which is kept over a reload until it is saved, and said once it is', async () => {
    const page = await openPosting()
    await page.getByLabel('Company').fill('Sheaf & Co')
    await page.getByLabel('Country').selectOption({ label: 'Germany' })
    await page.getByRole('button', { name: 'Add a requirement' }).click()
    const last = lastRequirement(page)
    await last.fill('A calm voice')
    await page.reload()
    assert.equal(await page.getByLabel('Company').inputValue(), 'Sheaf & Co')
    assert.equal(await last.inputValue(), 'A calm voice')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.', { exact: true }).waitFor()
    await page.reload()
    assert.equal(await page.getByLabel('Company').inputValue(), 'Sheaf & Co')
    assert.equal(await page.getByLabel('Country').inputValue(), 'DE')
    assert.equal(await last.inputValue(), 'A calm voice')
    assert.deepEqual(await keptDrafts(page), [])
  })

  it('keep a correction that is refused, with the reason, and forget it at the sign-out', async () => {
    const page = await openPosting()
    const last = lastRequirement(page)
    await last.fill('x'.repeat(501))
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').waitFor()
    assert.equal((await last.inputValue()).length, 501)
    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    assert.deepEqual(await keptDrafts(page), [])
    forgive(/status of 422/)
  })
})
