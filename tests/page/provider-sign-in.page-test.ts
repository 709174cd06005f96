import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { describePage, testPage } from '../support/page.ts'
import { testServices } from '../support/services.ts'
import { startSignInProvider } from '../support/sign-in-provider.ts'

const PROVIDER = 'Sign in with your organisation'
const provider = await startSignInProvider()
after(() => provider.close())

describePage('signing in at the identity provider', function () {
  this.timeout(60_000)
  const services = testServices({ environment: provider.environment })
  const api = testApi(services)
  const { open, forgive } = testPage(api.url)
  afterEach(() => Object.assign(provider.script, { claims: {}, error: undefined }))

  it('leads to the provider and back, signed in, with no token in the browser’s reach', async () => {
    provider.script.claims = { sub: 'page', email: 'page@example.com', email_verified: true }
    const page = await open()
    await page.getByRole('link', { name: PROVIDER }).click()
    await page.getByRole('heading', { name: 'Applications', exact: true }).waitFor()
    assert.equal(page.url(), `${api.url()}/app`)
    const cookies = await page.context().cookies(api.url())
    assert.deepEqual(
      cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite })),
      [{ name: 'session', httpOnly: true, sameSite: 'Strict' }],
    )
    // Whose drafts would be kept here, and nothing else.
    assert.deepEqual(await page.evaluate('[...Object.keys(localStorage), ...Object.keys(sessionStorage)]'), [
      'drafts-of',
    ])
  })

  it('goes on where the session ended, with what was being written', async () => {
    provider.script.claims = { sub: 'again' }
    const page = await open()
    await page.getByRole('link', { name: PROVIDER }).click()
    await page.getByRole('link', { name: 'Postings' }).click()
    await page.getByRole('button', { name: 'Add a posting' }).click()
    const text = page.getByLabel('Text of the posting')
    await text.fill('Backend engineer wanted')
    await services.database.em.fork().execute('update sessions set ended_at = now()')
    await page.getByRole('button', { name: 'Add the posting' }).click()
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.getByRole('link', { name: PROVIDER }).click()
    await page.getByRole('heading', { name: 'Postings', exact: true }).waitFor()
    assert.equal(await text.inputValue(), 'Backend engineer wanted')
    forgive(/401/)
  })

  it('says in words why it came to nothing, once, and whoever was refused can begin again', async () => {
    provider.script.error = 'access_denied'
    const page = await open()
    await page.getByRole('link', { name: PROVIDER }).click()
    const alert = page.getByRole('alert')
    assert.match((await alert.textContent()) ?? '', /did not let you sign in/)
    assert.equal(page.url(), `${api.url()}/app`)
    await page.reload()
    await page.getByRole('link', { name: PROVIDER }).waitFor()
    assert.equal(await alert.count(), 0)
    Object.assign(provider.script, { claims: { sub: 'second-try' }, error: undefined })
    await page.getByRole('link', { name: PROVIDER }).click()
    await page.getByRole('heading', { name: 'Applications', exact: true }).waitFor()
  })

  it('shows no words of an address that somebody else made', async () => {
    const page = await open()
    await page.goto('/app?sign-in=%3Cb%3ECall%20this%20number')
    assert.match((await page.getByRole('alert').textContent()) ?? '', /could not be accepted/)
    assert.doesNotMatch((await page.locator('body').textContent()) ?? '', /Call this number/)
  })
})

describePage('an installation where only the identity provider signs in', function () {
  this.timeout(60_000)
  const api = testApi(testServices({ environment: { ...provider.environment, PASSWORD_SIGN_IN: 'false' } }))
  const { open } = testPage(api.url)

  it('asks for no password', async () => {
    const page = await open()
    await page.getByRole('link', { name: PROVIDER }).waitFor()
    assert.equal(await page.getByLabel('Password').count(), 0)
    assert.equal(await page.getByRole('button', { name: /account/ }).count(), 0)
  })
})
