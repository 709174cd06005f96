import { ModelError } from '#shared/llm/model.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { describePage, openReview, signUp, startApplication, testPage } from '../support/page.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

/** The scripted model reads 100 and writes 50 tokens in each call: three cents by these prices. */
const PRICES = { OPENAI_USD_PER_MILLION_INPUT_TOKENS: '100', OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: '400' }

function testCosts(environment: Record<string, string>) {
  const services = testServices({ temporal: true, environment })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  after(() => closeReaders())
  return { model, ...testPage(api.url) }
}

describePage('what an application costs', function () {
  this.timeout(60_000)
  const { model, open } = testCosts(PRICES)

  it('is said while it is made, as far as it has come, and in the review', async () => {
    model.next.write_cover_letter = [new ModelError('rate_limited', 'busy', { retryable: true, retryAfterMs: 8_000 })]
    const page = await open()
    await signUp(page)
    await startApplication(page)
    const progress = page.getByRole('region', { name: 'What is being done' })
    await progress.getByText(/waiting for the model/).waitFor()
    await progress.getByText('So far: 1 call to a language model · 150 tokens · $0.03').waitFor()
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    // The letter's invented paragraph was sent back once.
    await page.getByText('So far: 3 calls to a language model · 450 tokens · $0.09').waitFor()
  })
})

describePage('what an application costs, where nobody has said what tokens cost', function () {
  this.timeout(60_000)
  const { open } = testCosts({})

  it('is said in calls and tokens', async () => {
    const page = await open()
    await openReview(page)
    await page.getByText('So far: 3 calls to a language model · 450 tokens', { exact: true }).waitFor()
  })
})
