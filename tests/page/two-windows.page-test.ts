import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, openReview, testPage } from '../support/page.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

describePage('two windows of one person', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services, new ScriptedModel())
  const { open, openBeside, forgive } = testPage(api.url)
  after(() => closeReaders())

  it('show each other’s decisions as they are made, and the end of the session that one of them signs out of', async () => {
    const page = await open()
    await openReview(page)
    const beside = await openBeside(page)
    await beside.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    await page.locator('.change').first().focus()
    await page.keyboard.press('a')
    await beside.getByText('1 accepted').waitFor()
    await beside.locator('.change').first().focus()
    await beside.keyboard.press('r')
    await page.getByText('1 rejected').waitFor()

    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await beside.locator('.change').first().focus()
    await beside.keyboard.press('a')
    await beside.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
    forgive(/status of 409/)
  })
})
