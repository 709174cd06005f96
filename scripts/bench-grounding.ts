import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { median } from './bench/median.ts'

/**
 * How the time of the truthfulness check grows with resume and letter: `npm run bench:grounding`, two minutes. Medians of
 * processes of their own, in milliseconds of processor time. Exits with 1 where the goal is missed.
 */
const MEASURE = fileURLToPath(new URL('grounding-time/measure.ts', import.meta.url))
const RUNS = 3
const RESUME_CHARS = [3_000, 30_000, 300_000]
const LETTER_CHARS = [4_000, 40_000]
const HOSTILE_RESUME_CHARS = [3_000, 300_000]
const HOSTILE_CHARS = [1_000, 10_000]
/** The largest resume with the longest letter, after the resume was read, in a process that has checked letters before. */
const GOAL_MS = 300

const letterTimes = z.object({ read: z.number(), first: z.number(), warm: z.number() })
const hostileTimes = z.array(z.object({ kind: z.string(), times: z.array(z.number()) }))

console.log(`load when it began: ${loadavg()[0]?.toFixed(1)}`)
printTable(['resume', 'reading it and one paragraph', 'letter', 'first', 'warm'])
let largest = Number.NaN
for (const resume of RESUME_CHARS)
  for (const letter of LETTER_CHARS) {
    const runs = measure(letterTimes, `--resume=${resume}`, `--letter=${letter}`)
    const of = (name: 'read' | 'first' | 'warm') => median(runs.map((run) => run[name]))
    printRow([resume, of('read'), letter, of('first'), of('warm')])
    largest = of('warm')
  }
console.log('')
const columns = HOSTILE_RESUME_CHARS.flatMap((resume) => HOSTILE_CHARS.map((chars) => `${resume}: ${chars}`))
printTable(['paragraph', ...columns])
const hostile = HOSTILE_RESUME_CHARS.map((resume) =>
  measure(hostileTimes, `--resume=${resume}`, `--hostile=${HOSTILE_CHARS}`),
)
for (const [at, kind] of (hostile[0]?.[0] ?? []).map(({ kind }) => kind).entries())
  printRow([
    kind,
    ...hostile.flatMap((runs) =>
      HOSTILE_CHARS.map((_, length) => median(runs.map((run) => run[at]?.times[length] ?? Number.NaN))),
    ),
  ])
console.log(`\nthe largest of each: ${Math.round(largest)} ms when warm, goal ${GOAL_MS} ms`)
if (!(largest <= GOAL_MS)) process.exitCode = 1

function measure<Times>(schema: z.ZodType<Times>, ...args: string[]): Times[] {
  return Array.from({ length: RUNS }, () =>
    schema.parse(JSON.parse(execFileSync(process.execPath, [MEASURE, ...args], { encoding: 'utf8' }))),
  )
}

function printTable(columns: readonly string[]): void {
  console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`)
}

function printRow(cells: readonly (string | number)[]): void {
  const written = cells.map((cell) => (typeof cell === 'number' ? Math.round(cell).toLocaleString('en') : cell))
  console.log(`| ${written.join(' | ')} |`)
}
