import { existsSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPage } from './embedded/build-page.ts'
import { startStack } from './embedded/stack.ts'
import { findChromium } from './page/find-chromium.ts'
import { openBrowser } from './page/open-browser.ts'
import { walkThrough } from './page/walk-through.ts'

/**
 * `npm run screenshots`: a picture of every view of the page in `output/screenshots`, as a person meets them on the way from a
 * resume to approved documents, on servers of its own; `npm run screenshots -- docs` writes those of the README anew.
 */
const README_PICTURES = ['reading', 'review', 'letter', 'documents']

const chromium = findChromium()
if (!chromium) {
  console.error('There is no Chromium on the PATH (on Debian: apt-get install chromium).')
  process.exit(1)
}
const isForReadme = process.argv.includes('docs')
const folder = isForReadme ? join('docs', 'images') : join('output', 'screenshots')
if (!isForReadme && existsSync(folder)) rmSync(folder, { recursive: true })
await mkdir(folder, { recursive: true })

const say = (message: string) => console.log(message)
const dataFolder = await mkdtemp(join(tmpdir(), 'job-application-screenshots-'))
await buildPage(say)
const stack = await startStack({
  dataFolder,
  environment: { ...process.env, LLM_PROVIDER: 'rules' },
  ports: 'free',
  say,
  onLine: () => {},
})
const browser = await openBrowser(chromium)
try {
  const looks = isForReadme
    ? [{ name: '', viewport: { width: 1060, height: 680 }, colorScheme: 'light' as const }]
    : [
        { name: 'desk-', viewport: { width: 1280, height: 900 }, colorScheme: 'light' as const },
        { name: 'phone-dark-', viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const },
      ]
  for (const { name, ...look } of looks) {
    const page = await browser.newPage({ ...look, reducedMotion: 'reduce' })
    await walkThrough(page, stack.apiUrl, async (view) => {
      if (isForReadme && !README_PICTURES.includes(view)) return
      await page.screenshot({ path: join(folder, `${name}${view}.png`) })
    })
    await page.close()
  }
  say(`The pictures are in ${folder}`)
} finally {
  await browser.close()
  await stack.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}
process.exit(0)
