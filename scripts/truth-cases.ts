import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBenchmark } from './truth/benchmark-cases.ts'

/**
 * Writes the visible cases of the truthfulness check as JSON lines, for whoever wants to try another check on them
 * (docs/truth-benchmark.md): `npm run truth:cases -- FOLDER`.
 */
const [folder] = process.argv.slice(2)
if (folder) {
  mkdirSync(folder, { recursive: true })
  for (const [name, rows] of Object.entries(readBenchmark(fileURLToPath(new URL('../tests', import.meta.url))))) {
    writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    console.log(`${rows.length} ${name} in ${join(folder, `${name}.jsonl`)}`)
  }
} else {
  console.error('usage: npm run truth:cases -- FOLDER')
  process.exitCode = 1
}
