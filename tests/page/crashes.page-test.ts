import type { Program } from '../faults/harness/program.ts'
import { describePage, openReview, testPage } from '../support/page.ts'
import { apiProgram, workerProgram } from '../support/programs.ts'
import { testServices } from '../support/services.ts'

describePage('while processes are killed', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  let api: Program
  let worker: Program
  let url = ''
  before('start the processes', async () => {
    const started = await apiProgram(services)
    api = started.program
    url = started.url
    worker = await workerProgram(services)
    await Promise.all([api.start(), worker.start()])
  })
  after('stop the processes', () => Promise.all([api.kill(), worker.kill()]))
  const { open, forgive } = testPage(() => url)

  it('loses no decision when the API is killed in mid-review, nor an approval while there is no worker', async () => {
    const page = await open()
    await openReview(page)
    await api.kill()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.getByText('Saving 1 edit…').waitFor()
    await api.start()
    await page.getByText('All saved').waitFor()
    await page.getByText('1 accepted').waitFor()

    await worker.kill()
    await page.getByRole('button', { name: 'Approve…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByText('Your approval is recorded.').waitFor()
    await worker.start()
    await page.getByRole('link', { name: 'Download PDF' }).waitFor({ timeout: 60_000 })
    forgive(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/)
  })
})
