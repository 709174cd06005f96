import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readBenchmark } from './truth/benchmark-cases.ts'
import { readVerdicts, type SetScore, scoreVerdicts, UnusableVerdicts } from './truth/score-verdicts.ts'

/**
 * Scores the verdicts of any check over the visible cases (docs/truth-benchmark.md): `npm run truth:score -- FILE...`, with lines
 * of `{"id": "...", "verdict": "pass"}`, or "ask" or "block".
 */
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run truth:score -- FILE...')
  process.exitCode = 1
} else
  try {
    const { cases } = readBenchmark(fileURLToPath(new URL('../tests', import.meta.url)))
    const verdicts = new Map(files.flatMap((file) => [...readVerdicts(readFileSync(file, 'utf8'))]))
    for (const score of scoreVerdicts(cases, verdicts)) print(score)
  } catch (error) {
    if (!(error instanceof UnusableVerdicts)) throw error
    console.error(error.message)
    process.exitCode = 1
  }

function print({ set, plain, hard, honest }: SetScore): void {
  const percent = (part: number, of: number) => `${(of === 0 ? 0 : (100 * part) / of).toFixed(1).replace(/\.0$/, '')}%`
  console.log(`${set}:`)
  for (const [name, { of, asked, blocked }] of [
    ['plain inventions kept out', plain],
    ['hard inventions kept out', hard],
  ] as const)
    console.log(`  ${name}: ${percent(asked + blocked, of)} of ${of} (asked ${percent(asked, of)})`)
  const { of, passed, asked, blocked } = honest
  console.log(
    `  honest texts passed: ${percent(passed, of)} of ${of} (asked ${percent(asked, of)}, blocked ${percent(blocked, of)})`,
  )
}
