import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isUsable } from '#shared/reading/document/usable.ts'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'

/**
 * Reads and parses every resume of a folder shaped like the samples, with the code that the product runs, and prints
 * the score where Python is there: `npm run eval:parse -- FOLDER --out PARSED`.
 */

const FORMATS = ['docx', 'pdf', 'txt'] as const
const SAMPLES = fileURLToPath(new URL('../tests/samples', import.meta.url))

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const folder = resolve(positionals[0] ?? SAMPLES)
const out = resolve(values.out ?? (await mkdtemp(join(tmpdir(), 'parsed-'))))
await mkdir(out, { recursive: true })

let written = 0
for (const person of (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
  for (const format of FORMATS) {
    const file = join(folder, person.name, `resume.${format}`)
    if (existsSync(file)) await parseFile(file, `${person.name}.${format}`)
  }
}
closeReaders()
console.log(`${written} files parsed into ${out}`)
printScore()

async function parseFile(file: string, name: string): Promise<void> {
  const started = performance.now()
  try {
    const read = await readDocument(await readFile(file))
    const readMs = performance.now() - started
    const { resume, warnings } = readResumeText(read)
    const parseMs = performance.now() - started - readMs
    await writeFile(join(out, `${name}.json`), `${JSON.stringify(resume, null, 2)}\n`)
    written++
    const notes = [
      ...(isUsable(resume) ? [] : ['nothing usable']),
      ...warnings.map(({ code, count }) => `${code} ${count}`),
    ]
    console.log(`${name}: read ${readMs.toFixed(0)} ms, parse ${parseMs.toFixed(0)} ms ${notes.join(', ')}`)
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    console.log(`${name}: ${error.code}. ${error.message}`)
  }
}

function printScore(): void {
  const scorer = [join(folder, 'score.py'), join(SAMPLES, 'score.py')].find(existsSync)
  if (!scorer) return
  const run = spawnSync('python3', [scorer, folder, out, '--each'], { encoding: 'utf8' })
  if (run.error) console.log('No score: python3 is not on the PATH.')
  else console.log(run.stdout + run.stderr)
}
