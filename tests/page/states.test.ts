import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { ModelError } from '#shared/llm/model.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import {
  applicationIdOf,
  describePage,
  openReview,
  PASSWORD,
  signUp,
  startApplication,
  testPage,
} from '../support/page.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Review = { changes: { id: string; status: string; after: string | null }[] }

describePage('what can come between', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true, environment: { LLM_STEP_ATTEMPTS: '1' } })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  const { open, forgive } = testPage(api.url)
  after(() => closeReaders())

  const change = (page: Page, status: string) =>
    page.locator('.change', { has: page.getByText(status, { exact: true }) })

  /** The review as the API has it, with the tag and token that change it from elsewhere. */
  async function elsewhere(page: Page, email: string) {
    const signedIn = await api.request<{ accessToken: string }>('POST', '/auth/login', {
      body: { email, password: PASSWORD },
    })
    const token = signedIn.body.accessToken
    const path = `/applications/${applicationIdOf(page)}/review`
    const { body, headers } = await api.request<Review>('GET', path, { token })
    const patch = (edit: object) =>
      api.request('PATCH', path, { token, headers: { 'if-match': headers.get('etag') ?? '' }, body: edit })
    return { review: body, patch }
  }

  it('says until when a step waits for the model, and goes on by itself', async () => {
    model.next.tailor_resume = [new ModelError('rate_limited', 'busy', { retryable: true, retryAfterMs: 8_000 })]
    const page = await open()
    await signUp(page)
    await startApplication(page)
    await page.getByText(/waiting for the model until \d+:\d\d:\d\d/).waitFor()
    await page.getByText('The language model cannot answer just now').waitFor()
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
  })

  it('shows what a blocked proposal claims, offers no way to accept it, and takes the person’s own words', async () => {
    const page = await open()
    const email = await openReview(page)
    const blocked = change(page, 'blocked')
    assert.match((await blocked.locator('.finding').allTextContents()).join(' '), /40/)
    assert.equal(await blocked.getByRole('button', { name: 'Accept' }).count(), 0)
    await blocked.focus()
    await page.keyboard.press('a')
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Your words' }).fill('Led the split of a monolith into 6 services.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('All saved').waitFor()
    const { review } = await elsewhere(page, email)
    assert.deepEqual(
      review.changes.filter(({ status }) => status === 'edited').map(({ after }) => after),
      ['Led the split of a monolith into 6 services.'],
    )
    await page.getByRole('button', { name: 'Undo' }).click()
    await change(page, 'blocked').waitFor()
  })

  it('keeps a text that is being written over a reload, and forgets it at the sign-out', async () => {
    const page = await open()
    await openReview(page)
    await change(page, 'blocked').getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Your words' }).fill('Half a sentence')
    await page.reload()
    assert.equal(await page.getByRole('textbox', { name: 'Your words' }).inputValue(), 'Half a sentence')
    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    assert.deepEqual(await page.evaluate('Object.keys(localStorage)'), [])
  })

  it('keeps decisions made offline, and sends them when the network is back', async () => {
    const page = await open()
    const email = await openReview(page)
    await page.context().setOffline(true)
    await page.getByText('You are offline').waitFor()
    await change(page, 'proposed').first().focus()
    await page.keyboard.press('a')
    await page.getByText('1 edit will be sent when you are back online').waitFor()
    await page.context().setOffline(false)
    await page.getByText('All saved').waitFor()
    const { review } = await elsewhere(page, email)
    assert.equal(review.changes.filter(({ status }) => status === 'accepted').length, 1)
    forgive(/ERR_INTERNET_DISCONNECTED/)
  })

  it('shows the difference where somebody else decided meanwhile, and lets the person choose', async () => {
    const page = await open()
    const email = await openReview(page)
    await page.context().setOffline(true)
    const other = await elsewhere(page, email)
    const proposed = other.review.changes.find(({ status }) => status === 'proposed')
    const rejected = await other.patch({ decisions: [{ changeId: proposed?.id, decision: 'reject' }] })
    assert.equal(rejected.status, 200)
    await change(page, 'proposed').first().focus()
    await page.keyboard.press('a')
    await page.context().setOffline(false)
    const dialog = page.getByRole('dialog', { name: 'Changed elsewhere meanwhile' })
    await dialog.getByText('What stands now · rejected').waitFor()
    await dialog.getByText('What you did here · accepted').waitFor()
    await dialog.getByRole('button', { name: 'Use mine' }).click()
    await page.getByText('All saved').waitFor()
    const { review } = await elsewhere(page, email)
    assert.equal(review.changes.find(({ id }) => id === proposed?.id)?.status, 'accepted')
    forgive(/ERR_INTERNET_DISCONNECTED|status of 412/)
  })

  it('asks for the password again when the session has ended, and goes on where the person was', async () => {
    const page = await open()
    const email = await openReview(page)
    await page.context().clearCookies()
    await change(page, 'proposed').first().focus()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.getByLabel('E-mail address').fill(email)
    await dialog.getByLabel('Password').fill(PASSWORD)
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('All saved').waitFor()
    assert.equal(await change(page, 'accepted').count(), 1)
  })

  it('keeps nothing that one person was writing for another who signs in after them', async () => {
    const page = await open()
    await openReview(page)
    await change(page, 'blocked').getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Your words' }).fill('Half a sentence')
    await page.context().clearCookies()
    await page.goto('/app')
    await signUp(page)
    const kept = JSON.stringify(await page.evaluate('Object.entries(localStorage)'))
    assert.ok(!kept.includes('Half a sentence'), kept)
  })

  it('says why an application needs the person, and goes on from there', async () => {
    const page = await open()
    await signUp(page)
    model.next.tailor_resume = [new ModelError('unauthorized', 'no such key', { retryable: false })]
    await startApplication(page)
    await page.getByRole('heading', { name: 'This needs you' }).waitFor()
    await page.getByText('The language model refused the key').waitFor()
    await page.getByRole('button', { name: 'Go on from here' }).click()
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
  })

  it('begins another round with the person’s wishes, and shows both side by side', async () => {
    const page = await open()
    await openReview(page)
    await page.getByRole('button', { name: 'Ask for changes…' }).click()
    await page.getByLabel('Your wishes').fill('Shorter, please.')
    await page.getByRole('button', { name: 'Ask for another round' }).click()
    await page.getByText('Round 2').waitFor()
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    await page.getByRole('link', { name: 'Rounds' }).click()
    await page.getByRole('region', { name: 'Letter' }).getByText('Pelican Freight Systems').first().waitFor()
    // Asked for in the moment between the two rounds, there is no review.
    forgive(/status of 409/)
  })

  it('says a failure in the problem’s words with a way to try again, and names an address with nothing at it', async () => {
    const page = await open()
    await signUp(page)
    const problem = {
      type: '/problems/internal',
      title: 'Something failed on our side',
      status: 500,
      detail: 'Try it.',
    }
    await page.route('**/resumes', (route) => route.fulfill({ status: 500, json: problem }), { times: 1 })
    await page.getByRole('link', { name: 'Resumes' }).click()
    await page.getByText('Something failed on our side').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'No resume yet' }).waitFor()
    await page.goto('/app/applications/01990000-0000-7000-8000-000000000000')
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    forgive(/status of (500|404)/)
  })
})
