import assert from 'node:assert/strict'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, PASSWORD, RESUME_FILE, testPage } from '../support/page.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const MAX_STEPS = 80

describePage('by keyboard alone', function () {
  this.timeout(90_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)
  const { open } = testPage(api.url)
  after(() => closeReaders())

  it('leads from the sign-up to the approval without a pointer', async () => {
    const page = await open()
    const focused = () =>
      page.evaluate(
        'const e = document.activeElement; (e.getAttribute("aria-label") || e.labels?.[0]?.textContent || e.textContent || "").trim()',
      )
    /** Goes on with Tab until what has the focus is called so. */
    const tabTo = async (name: RegExp) => {
      for (let step = 0; step < MAX_STEPS; step += 1) {
        await page.keyboard.press('Tab')
        if (name.test(String(await focused()))) return
      }
      assert.fail(`${name} was not reached; the focus is on ${await focused()}`)
    }
    const press = async (name: RegExp) => {
      await tabTo(name)
      await page.keyboard.press('Enter')
    }

    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await press(/^New here/)
    await tabTo(/^E-mail address/)
    await page.keyboard.type(`keys-${Date.now()}@example.com`)
    await tabTo(/^Password/)
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Applications', exact: true }).waitFor()
    await press(/^New application/)
    await page.getByRole('heading', { name: 'New application' }).waitFor()
    await tabTo(/^Choose a file/)
    const choosing = page.waitForEvent('filechooser')
    await page.keyboard.press('Space')
    await (await choosing).setFiles(RESUME_FILE)
    await page.locator('input[name=resume]').waitFor()
    await tabTo(/^Text of the posting/)
    await page.keyboard.insertText(sample('backend-engineer/jobs/senior-backend-marrowvale.txt'))
    await press(/^Add the posting/)
    await page.getByText('requirements found').waitFor()
    await press(/^Start$/)
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    for (const key of ['j', 'a', 'j', 'r', 'u']) await page.keyboard.press(key)
    await page.getByText('1 accepted').waitFor()
    await page.getByText('All saved').waitFor()
    await page.keyboard.press('d')
    assert.match(String(await focused()), /^Approve…/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await press(/^Approve$/)
    await page.getByRole('link', { name: 'Download PDF' }).waitFor()
  })
})
