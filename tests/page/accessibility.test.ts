import assert from 'node:assert/strict'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { applicationIdOf, describePage, RESUME_FILE, signUp, startApplication, testPage } from '../support/page.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 900 }
const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describePage('for everybody', function () {
  this.timeout(90_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services, new ScriptedModel())
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
})
