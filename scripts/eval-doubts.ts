import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { type Judged, type Measured, measureResume } from './doubts/measure.ts'

/**
 * Reads every resume of folders shaped like the samples and prints how many of the entries that were read wrong are doubted,
 * and how many of those read right: `npm run eval:doubts -- FOLDER… [--list] [--all] [--only PERSON]`. `--list` names each
 * that is not as it should be and `--all` every doubt, in words of the resume: for the person who runs it.
 */
const FORMATS = ['docx', 'pdf', 'txt'] as const
const SAMPLES = fileURLToPath(new URL('../tests/samples', import.meta.url))
const LOWEST_SHOWN = 15

type OfFile = { file: string; coverage: number; wrong: number; entries: number; measured: Measured }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, all: { type: 'boolean' }, only: { type: 'string' } },
})
const files: OfFile[] = []
for (const folder of positionals.length > 0 ? positionals : [SAMPLES]) {
  const found = await measureFolder(resolve(folder))
  printShares(folder, found)
  files.push(...found)
}
closeReaders()
if (positionals.length > 1) printShares('all', files)
printCodes()
printFiles()

async function measureFolder(folder: string): Promise<OfFile[]> {
  const found: OfFile[] = []
  for (const person of (await readdir(folder)).sort()) {
    if (values.only && !person.includes(values.only)) continue
    const at = join(folder, person)
    if (!existsSync(join(at, 'resume.json'))) continue
    const truth = jsonResumeSchema.parse(JSON.parse(await readFile(join(at, 'resume.json'), 'utf8')))
    for (const format of FORMATS.filter((one) => existsSync(join(at, `resume.${one}`)))) {
      const source = await read(join(at, `resume.${format}`))
      if (!source) continue
      const measured = measureResume(source, truth, await monthsShown(at, format))
      const { wordsRead, wordsPlaced } = measured.account.coverage
      const wrong = measured.entries.filter(({ faults }) => faults.length > 0).length
      const file = `${person}.${format}`
      found.push({ file, coverage: wordsPlaced / wordsRead, wrong, entries: measured.entries.length, measured })
      if (values.list) list(file, measured.entries)
      if (values.all)
        for (const { node, field, code, reason } of measured.doubts)
          console.log(`    ${file} ${node ?? '–'} ${field ?? '–'} ${code}: ${reason}`)
    }
  }
  return found
}

async function read(file: string) {
  try {
    return await readDocument(await readFile(file))
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    console.log(`${file}: ${error.code}`)
    return null
  }
}

async function monthsShown(folder: string, format: string): Promise<boolean> {
  const file = join(folder, 'layout.json')
  const layout = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {}
  return layout[`resume.${format}`]?.months_shown !== false
}

function list(file: string, entries: readonly Judged[]): void {
  for (const { section, what, faults, doubts } of entries) {
    if (faults.length > 0 && doubts.length === 0) console.log(`  NOT DOUBTED ${file} ${section} [${faults}] ${what}`)
    if (faults.length === 0 && doubts.length > 0)
      console.log(`  DOUBTED ${file} ${section} ${what}\n    ${doubts.join('\n    ')}`)
  }
}

function printShares(name: string, of: readonly OfFile[]): void {
  const entries = of.flatMap(({ measured }) => measured.entries)
  const wrong = entries.filter(({ faults }) => faults.length > 0)
  const right = entries.filter(({ faults }) => faults.length === 0)
  const doubted = (some: readonly Judged[]) => share(some.filter(({ doubts }) => doubts.length > 0).length, some.length)
  console.log(`${name}\n  read wrong, doubted ${doubted(wrong)}; read right, doubted ${doubted(right)}`)
  for (const kind of ['organisation', 'title', 'dates', 'extra', 'missing'] as const)
    console.log(`    ${kind}: ${doubted(wrong.filter(({ faults }) => faults.includes(kind)))}`)
  const inDoubt = (some: readonly OfFile[]) =>
    share(some.filter(({ measured }) => measured.inDoubt.length > 0).length, some.length)
  const isWrong = ({ measured }: OfFile) =>
    measured.entries.some(({ section, faults }) => section === 'work' && faults.length > 0)
  console.log(
    `  files in doubt: with jobs read wrong ${inDoubt(of.filter(isWrong))}; ` +
      `with every entry right ${inDoubt(of.filter(({ wrong }) => wrong === 0))}`,
  )
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0 of 0' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
}

function printCodes(): void {
  const counts = new Map<string, number>()
  for (const { measured } of files)
    for (const code of new Set(measured.doubts.map(({ code }) => code))) counts.set(code, (counts.get(code) ?? 0) + 1)
  console.log('\nfiles with a doubt of each code')
  for (const [code, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${code} ${count}`)
}

function printFiles(): void {
  const sorted = [...files].sort((a, b) => a.coverage - b.coverage)
  console.log('\nlowest coverage, with the entries read wrong')
  for (const { file, coverage, wrong, entries } of sorted.slice(0, LOWEST_SHOWN))
    console.log(`  ${coverage.toFixed(3)} ${file} ${wrong} of ${entries}`)
  console.log('\nfiles under a coverage: how many, and of these with an entry read wrong')
  for (const bound of [0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.99]) {
    const under = files.filter(({ coverage }) => coverage < bound)
    console.log(`  ${bound}: ${under.length}, ${under.filter(({ wrong }) => wrong > 0).length}`)
  }
}
