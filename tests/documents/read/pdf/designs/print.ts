import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DESIGNS, drawDesign } from './designs.ts'
import { MORE_DESIGNS } from './more-designs.ts'
import { Page } from './page.ts'
import { PEOPLE } from './people.ts'

/** Prints every design for every person with Debian's Chromium: `node tests/documents/read/pdf/designs/print.ts [FOLDER]`. */

const folder = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), 'printed'))
const work = mkdtempSync(join(tmpdir(), 'designs-'))
for (const [design, drawing] of Object.entries({ ...DESIGNS, ...MORE_DESIGNS })) {
  for (const [person, facts] of Object.entries(PEOPLE)) {
    const page = new Page()
    const html = join(work, 'page.html')
    writeFileSync(html, drawDesign(drawing, page, facts))
    const name = `${design}--${person}`
    const printed = spawnSync('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--user-data-dir=${join(work, 'profile')}`,
      `--print-to-pdf=${join(folder, `${name}.pdf`)}`,
      html,
    ])
    if (printed.status !== 0) throw new Error(`${name} was not printed: ${String(printed.stderr)}`)
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(page.truth, null, 1)}\n`)
  }
}
