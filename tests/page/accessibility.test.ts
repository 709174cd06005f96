import assert from 'node:assert/strict'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import {
  applicationIdOf,
  describePage,
  openReview,
  PASSWORD,
  RESUME_FILE,
  signUp,
  startApplication,
  testPage,
} from '../support/page.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { startSignInProvider } from '../support/sign-in-provider.ts'
import { testWorker } from '../support/worker.ts'

const provider = await startSignInProvider()
after(() => provider.close())

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 900 }
const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describePage('for everybody', function () {
  this.timeout(90_000)
  const services = testServices({ temporal: true, environment: provider.environment })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  const { open } = testPage(api.url)
  after(() => closeReaders())

  /** Holds the page as it stands against WCAG, and that nothing of it sticks out at the side. */
  async function check(page: Page, view: string): Promise<void> {
    await page.evaluate(axe.source)
    for (const [scheme, size] of [
      ['light', DESK],
      ['dark', PHONE],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.setViewportSize(size)
      // Scrolled half below the bar at the top, a button would count as one that is too small.
      await page.evaluate('scrollTo(0, 0)')
      const found = violationsSchema.parse(
        await page.evaluate(
          `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
        ),
      )
      assert.deepEqual(
        found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
        [],
        `${view}, ${scheme}`,
      )
      const width = z.number().parse(await page.evaluate('document.documentElement.scrollWidth'))
      assert.ok(width <= size.width, `${view}: ${width} px wide in a window of ${size.width}`)
    }
    await page.setViewportSize(DESK)
  }

  it('has no fault that axe finds in any view, in light and dark, on a desk and on a phone', async () => {
    const page = await open()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await check(page, 'sign in')
    await page.goto('/app?sign-in=denied')
    await page.getByRole('alert').waitFor()
    await check(page, 'a sign-in that was refused')
    await signUp(page)
    await check(page, 'no applications')
    await page.getByRole('link', { name: 'Postings' }).click()
    await page.getByRole('heading', { name: 'No postings yet' }).waitFor()
    await check(page, 'no postings')
    await page.getByRole('link', { name: 'Applications' }).click()
    await page.getByRole('link', { name: 'New application' }).click()
    await check(page, 'start')
    await page.getByRole('link', { name: 'Applications' }).click()
    await startApplication(page)
    await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
    await page.locator('.change').first().focus()
    await check(page, 'review')
    await page.locator('.change').first().getByRole('button', { name: 'Edit' }).click()
    await check(page, 'own words')
    await page.keyboard.press('Escape')
    for (const name of ['Keyboard', 'Reject…', 'Ask for changes…', 'Approve…']) {
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      await check(page, name)
      if (name !== 'Approve…') await page.keyboard.press('Escape')
    }
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByText('Page 1 of').first().waitFor()
    await check(page, 'documents')
    const id = applicationIdOf(page)
    for (const tab of ['review', 'rounds', 'history']) {
      await page.goto(`/app/applications/${id}/${tab}`)
      await page.locator('main h2, main p').first().waitFor()
      await check(page, tab)
    }
    await page.getByRole('link', { name: 'Resumes' }).click()
    await page.getByLabel('Choose a file').setInputFiles(RESUME_FILE)
    await page.getByRole('heading', { name: 'What was read' }).waitFor()
    await page.locator('.original button').nth(4).click()
    await check(page, 'reading')
    await page.getByRole('link', { name: 'Postings' }).click()
    await page.locator('.list a').first().click()
    await page.getByLabel('Company').waitFor()
    await check(page, 'posting')
    await page.getByRole('button', { name: 'Account' }).click()
    await check(page, 'menu')
    await page.getByRole('menuitem', { name: 'Profile and data' }).click()
    await page.getByLabel('Full name').waitFor()
    await check(page, 'account')
  })

  it('has none where a newer resume and the review differ, nor where something needs the person', async () => {
    const page = await open()
    const email = await openReview(page)
    await page.locator('.change').first().getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Your words' }).fill('Built a booking API in Go.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('All saved').waitFor()
    await saveNewerResume(email)
    await page.reload()
    const conflicts = page.getByRole('region', { name: 'Conflicts' })
    await conflicts.getByText('From the newer resume').waitFor()
    await check(page, 'conflicts')
    await conflicts.getByRole('button', { name: 'Use this: Yours here' }).click()
    await conflicts.waitFor({ state: 'detached' })

    const { basics, ...rest } = JSON.parse(sample('backend-engineer/resume.json'))
    model.next.parse_resume = [{ ...rest, basics: { ...basics, name: undefined } }]
    const nameless = sample('backend-engineer/resume.txt').split('\n').slice(1).join('\n')
    await page.getByRole('link', { name: 'Applications' }).click()
    await page.getByRole('link', { name: 'New application' }).click()
    const file = { name: 'nameless.txt', mimeType: 'text/plain', buffer: Buffer.from(nameless) }
    await page.getByRole('group', { name: 'Upload a resume' }).getByLabel('Choose a file').setInputFiles(file)
    await page.getByRole('radio', { name: /^nameless/, checked: true }).waitFor()
    await page.getByLabel('One you added before').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('heading', { name: 'This needs you' }).waitFor()
    await page.getByText('No name was read.').waitFor()
    await check(page, 'attention')
    await page.getByRole('link', { name: 'Look at what was read' }).click()
    await page.getByRole('heading', { name: 'What may have been read wrong' }).waitFor()
    await check(page, 'doubts')
  })

  /** Saves the resume with another first line, as another window or program may. */
  async function saveNewerResume(email: string): Promise<void> {
    const { body: signedIn } = await api.request<{ accessToken: string }>('POST', '/auth/login', {
      body: { email, password: PASSWORD },
    })
    const token = signedIn.accessToken
    const { body: resumes } = await api.request<{ items: { id: string }[] }>('GET', '/resumes', { token })
    const document = JSON.parse(sample('backend-engineer/resume.json'))
    document.work[0].highlights[0] = 'Wrote a booking API that handles 1,200 requests per second.'
    const path = `/resumes/${resumes.items[0]?.id}/versions`
    const saved = await api.request('POST', path, { token, body: { document } })
    assert.equal(saved.status, 201)
  }
})
