import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { closeReaders, readDocument } from '#shared/documents/read/read-document.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { type Judged, measureResume } from './doubts/measure.ts'

/**
 * Reads every resume of folders shaped like the samples and prints how many of the entries that were read wrong are doubted,
 * and how many of those read right: `npm run eval:doubts -- FOLDER… [--list] [--only PERSON]`. `--list` names each that is not
 * as it should be, in words of the resume: for the person who runs it.
 */
const FORMATS = ['docx', 'pdf', 'txt'] as const
const SAMPLES = fileURLToPath(new URL('../tests/samples', import.meta.url))

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, only: { type: 'string' }, all: { type: 'boolean' } },
})
const all: Judged[] = []
const coverage: { file: string; share: number; wrong: number; entries: number }[] = []
const otherDoubts = new Map<string, number>()

for (const folder of positionals.length > 0 ? positionals : [SAMPLES]) await measureFolder(resolve(folder))
closeReaders()
if (positionals.length > 1) print('all', all)
console.log('\ndoubts by code (files that hold them)')
for (const [code, count] of [...otherDoubts].sort((a, b) => b[1] - a[1])) console.log(`  ${code} ${count}`)
console.log('\ncoverage of files, lowest first (share of words placed, entries read wrong of all)')
for (const { file, share, wrong, entries } of coverage.sort((a, b) => a.share - b.share).slice(0, 15))
  console.log(`  ${share.toFixed(3)} ${file} ${wrong}/${entries}`)

async function measureFolder(folder: string): Promise<void> {
  const found: Judged[] = []
  for (const person of (await readdir(folder)).sort()) {
    if (values.only && !person.includes(values.only)) continue
    const truthFile = join(folder, person, 'resume.json')
    if (!existsSync(truthFile)) continue
    const truth = jsonResumeSchema.parse(JSON.parse(await readFile(truthFile, 'utf8')))
    const layoutFile = join(folder, person, 'layout.json')
    const layout = existsSync(layoutFile) ? JSON.parse(await readFile(layoutFile, 'utf8')) : {}
    for (const format of FORMATS) {
      const file = join(folder, person, `resume.${format}`)
      if (!existsSync(file)) continue
      const source = await readDocument(await readFile(file))
      const measured = measureResume(source, truth, layout[`resume.${format}`]?.months_shown !== false)
      found.push(...measured.entries)
      for (const code of new Set(measured.doubts.map(({ code }) => code)))
        otherDoubts.set(code, (otherDoubts.get(code) ?? 0) + 1)
      const { wordsRead, wordsPlaced } = measured.account.coverage
      const wrong = measured.entries.filter(({ faults }) => faults.length > 0).length
      coverage.push({
        file: `${person}.${format}`,
        share: wordsPlaced / wordsRead,
        wrong,
        entries: measured.entries.length,
      })
      if (values.list) list(`${person}.${format}`, measured.entries)
      if (values.only || values.all)
        for (const doubt of measured.doubts)
          console.log(`    ${doubt.node}.${doubt.field} ${doubt.code}: ${doubt.reason}`)
    }
  }
  print(folder, found)
  all.push(...found)
}

function list(file: string, entries: readonly Judged[]): void {
  for (const { section, what, faults, doubts } of entries) {
    if (faults.length > 0 && doubts.length === 0) console.log(`  NOT DOUBTED ${file} ${section} [${faults}] ${what}`)
    if (faults.length === 0 && doubts.length > 0) console.log(`  DOUBTED ${file} ${section} [${doubts}] ${what}`)
  }
}

function print(name: string, entries: readonly Judged[]): void {
  const share = (of: readonly Judged[]) => {
    const doubted = of.filter(({ doubts }) => doubts.length > 0).length
    return `${doubted}/${of.length} ${of.length === 0 ? '' : `${((100 * doubted) / of.length).toFixed(1)}%`}`
  }
  const wrong = entries.filter(({ faults }) => faults.length > 0)
  const right = entries.filter(({ faults }) => faults.length === 0)
  console.log(`${name}\n  read wrong, doubted ${share(wrong)}   read right, doubted ${share(right)}`)
  for (const kind of ['organisation', 'title', 'dates', 'extra', 'missing'] as const)
    console.log(`    ${kind}: ${share(wrong.filter(({ faults }) => faults.includes(kind)))}`)
}
