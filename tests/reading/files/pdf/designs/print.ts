import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DESIGNS, drawDesign } from './designs.ts'
import { MORE_DESIGNS } from './more-designs.ts'
import { Page } from './page.ts'
import { PEOPLE } from './people.ts'

/**
 * Prints every design with Debian's Chromium, with the true lines of each as JSON:
 * `node tests/reading/files/pdf/designs/print.ts [FOLDER] [PERSON]`.
 */

const folder = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), 'printed'))
const work = mkdtempSync(join(tmpdir(), 'designs-'))
const asked = process.argv[3]
for (const [design, drawing] of Object.entries({ ...DESIGNS, ...MORE_DESIGNS })) {
  // With the longer resume the browser breaks a row of this design over two pages, after different lines left and right.
  const person = asked ?? (design === 'dates-left' ? 'luthier' : 'arborist')
  const facts = PEOPLE[person]
  if (!facts) throw new Error(`there is no ${person}`)
  const page = new Page()
  const html = join(work, 'page.html')
  writeFileSync(html, drawDesign(drawing, page, facts))
  const printed = spawnSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-pdf-tagging',
    '--no-first-run',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(work, 'profile')}`,
    `--print-to-pdf=${join(folder, `${design}.pdf`)}`,
    html,
  ])
  if (printed.status !== 0) throw new Error(`${design} was not printed: ${String(printed.stderr)}`)
  writeFileSync(join(folder, `${design}.json`), `${JSON.stringify(page.truth)}\n`)
}
