import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Finding } from '#shared/domain/changes/change.ts'
import { statusOf } from '#shared/domain/changes/status.ts'
import { groundChange, groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { type AnyEntry, listNodes, type ResumeDocument, SECTIONS } from '#shared/domain/resume/document.ts'
import { jobOf, readPeople, type TruthCase } from './truth/people.ts'
import type { Verdict } from './truth/score-verdicts.ts'

/**
 * Runs every case of changes.json and letter.json in a folder of people through the gate the product uses.
 * Usage: npm run eval:truth -- [FOLDER] [--out FILE] [--today YYYY-MM-DD]. Exits with 1 below the bars.
 */

/** Shares that must be reached: inventions kept out of a document by default, and honest texts that pass or at least are not blocked. */
const BARS = { plain: 1, hard: 0.9, pass: 0.8, notBlocked: 0.97 }

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, today: { type: 'string' } },
  allowPositionals: true,
})
const folder = positionals[0] ?? 'tests/samples'
const today = values.today ?? new Date().toISOString().slice(0, 10)
const results: { id: string; verdict: Verdict; findings: unknown; case: TruthCase }[] = []

for (const person of readPeople(folder)) {
  const source = toResumeDocument(person.resume)
  const prepareFor = (one: TruthCase) => prepareGrounding({ source, posting: jobOf(person, one), now: today })
  for (const one of person.changes) {
    const change = {
      op: one.op === 'rewrite' ? ('rewrite' as const) : ('add' as const),
      target: one.op === 'rewrite' ? targetOf(source, one.target_text ?? '') : 'skills',
      text: one.text,
      position: null,
      evidence: [],
      requirements: [],
      reason: '',
      before: one.target_text ?? null,
    }
    keep(one, groundChange(change, prepareFor(one)))
  }
  for (const one of person.letter) keep(one, groundParagraph({ text: one.text, evidence: [] }, prepareFor(one)))
}

const share = (list: typeof results, wanted: readonly Verdict[]): number =>
  list.length === 0 ? 1 : list.filter(({ verdict }) => wanted.includes(verdict)).length / list.length
const invented = results.filter(({ case: { expect } }) => expect === 'block')
const hard = invented.filter(({ case: one }) => one.hard)
const plain = invented.filter(({ case: one }) => !one.hard)
const honest = results.filter(({ case: { expect } }) => expect === 'pass')
const percent = (part: number): string => `${(100 * part).toFixed(1).replace(/\.0$/, '')}%`
const misses = results.filter(({ verdict, case: { expect } }) => (verdict === 'pass') !== (expect === 'pass'))
for (const [kind, list] of Map.groupBy(misses, ({ case: { kind = 'letter' } }) => kind)) {
  console.log(`${kind}: ${list.length} missed`)
  for (const { id, verdict, case: one, findings } of list) {
    const what = { pass: 'let through', ask: 'asked', block: 'blocked' }[verdict]
    console.log(`  ${what} ${id}${one.hard ? ' (hard)' : ''}: ${one.text}`)
    if (verdict !== 'pass') console.log(`    ${JSON.stringify(findings)}`)
  }
}
console.log('What reaches a document by default:')
for (const [name, list] of [
  ['plain inventions', plain],
  ['hard inventions', hard],
  ['honest texts', honest],
] as const)
  console.log(`  ${name}: ${percent(share(list, ['pass']))} of ${list.length}`)
console.log('What it costs the person:')
for (const [name, list] of [
  ['honest texts', honest],
  ['inventions', invented],
] as const)
  console.log(
    `  ${name}: pass ${percent(share(list, ['pass']))}, ask ${percent(share(list, ['ask']))}, block ${percent(share(list, ['block']))}`,
  )
if (values.out)
  writeFileSync(
    values.out,
    `${JSON.stringify(
      results.map(({ id, verdict, findings }) => ({ id, verdict, findings })),
      null,
      2,
    )}\n`,
  )
if (results.length === 0) console.log(`no cases in ${folder}`)
if (
  results.length === 0 ||
  share(plain, ['ask', 'block']) < BARS.plain ||
  share(hard, ['ask', 'block']) < BARS.hard ||
  share(honest, ['pass']) < BARS.pass ||
  share(honest, ['pass', 'ask']) < BARS.notBlocked
)
  process.exitCode = 1

function keep(one: TruthCase, findings: readonly Pick<Finding, 'code'>[]): void {
  results.push({ id: one.id, verdict: verdictOf(findings), findings, case: one })
}

/** Any finding blocks but one of words that only the person can confirm, which asks. */
function verdictOf(findings: readonly Pick<Finding, 'code'>[]): Verdict {
  const status = statusOf(findings)
  return status === 'proposed' ? 'pass' : status === 'unconfirmed' ? 'ask' : 'block'
}

/** The node that holds this very text. */
function targetOf(resume: ResumeDocument, text: string): string {
  if (resume.basics.summary === text) return 'basics.summary'
  if (resume.basics.label === text) return 'basics.label'
  for (const section of SECTIONS) {
    for (const entry of resume[section] as AnyEntry[]) {
      for (const list of ['highlights', 'keywords', 'courses', 'roles'] as const) {
        const node = listNodes(entry, list).find((candidate) => candidate.text === text)
        if (node) return node.id
      }
    }
  }
  return 'basics.summary'
}
