import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildPage } from '../../scripts/embedded/build-page.ts'
import { findChromium } from '../../scripts/page/find-chromium.ts'
import { openBrowser } from '../../scripts/page/open-browser.ts'
import { sample } from './seed.ts'

export const PASSWORD = 'correct horse battery'
export const RESUME_FILE = fileURLToPath(new URL('../../examples/resume.docx', import.meta.url))
/** How long something may take to appear that a server has a part in. */
const PATIENCE_MS = 15_000
/** What a page asks before anybody has signed in is answered by a 401, of which the browser writes a line. */
const EXPECTED_LINES = /status of 401/

/** Registers tests of the page where there is a browser for them; where there is none, `npm test` says so at its end. */
export function describePage(name: string, tests: (this: Mocha.Suite) => void): void {
  if (findChromium()) describe(`the page: ${name}`, tests)
}

/** A browser with the page that the API at `url` serves. What the page throws, or its policy refuses, fails the test. */
export function testPage(url: () => string) {
  let browser: Browser | undefined
  const complaints: string[] = []

  before('build the page and start a browser', async function () {
    this.timeout(60_000)
    await buildPage(() => {})
    browser = await openBrowser(findChromium() ?? '')
  })
  afterEach('nothing was thrown', () => assert.deepEqual(complaints.splice(0), []))
  after('stop the browser', () => browser?.close())

  /** A window of its own, with cookies and storage of its own, at the page's first view. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    if (!browser) throw new Error('The browser is there only inside tests.')
    const context = await browser.newContext({ baseURL: url(), ...options })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    watch(page)
    await page.goto('/')
    return page
  }

  /** Another window of the same browser: it shares cookies and storage. */
  async function openBeside(page: Page): Promise<Page> {
    const beside = await page.context().newPage()
    watch(beside)
    await beside.goto(page.url())
    return beside
  }

  function watch(page: Page): void {
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED_LINES.test(message.text())) complaints.push(message.text())
    })
  }

  /** Forgets what the browser has complained of so far: for tests that break something on purpose. */
  const forgive = (expected: RegExp): void => {
    const left = complaints.splice(0).filter((line) => !expected.test(line))
    complaints.push(...left)
  }

  return { open, openBeside, forgive }
}

let people = 0

/** Makes an account on the page and answers its e-mail address. */
export async function signUp(page: Page): Promise<string> {
  const email = `page-${++people}-${Date.now()}@example.com`
  await page.getByRole('button', { name: 'New here? Create an account' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { name: 'Applications', exact: true }).waitFor()
  return email
}

/** Starts an application as a person does, with the sample engineer's resume as JSON and a posting pasted. */
export async function startApplication(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New application' }).click()
  const resume = {
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sample('backend-engineer/resume.json')),
  }
  await page.getByLabel('Choose a file').setInputFiles(resume)
  await page.getByRole('radio', { name: /^mine/ }).waitFor()
  await page.getByLabel('Text of the posting').fill(sample('backend-engineer/jobs/senior-backend-marrowvale.txt'))
  await page.getByRole('button', { name: 'Add the posting' }).click()
  await page.getByText('requirements found').waitFor()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
}

/** Makes an account, starts an application and waits for its review; answers the e-mail address. */
export async function openReview(page: Page): Promise<string> {
  const email = await signUp(page)
  await startApplication(page)
  await page.getByRole('heading', { name: 'Changes to the resume' }).waitFor()
  return email
}

/** The application that the page shows. */
export function applicationIdOf(page: Page): string {
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? ''
}

/** The names of what the browser keeps that somebody was writing and has not sent. */
export function keptDrafts(page: Page): Promise<unknown> {
  return page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("draft:"))')
}
