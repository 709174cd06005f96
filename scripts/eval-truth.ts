import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { groundChange, groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { type AnyEntry, listNodes, type ResumeDocument, SECTIONS } from '#shared/domain/resume/document.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'

/**
 * Runs every case of changes.json and letter.json in a folder of people through the gate the product uses.
 * Usage: npm run eval:truth -- [FOLDER] [--out FILE] [--today YYYY-MM-DD]. Exits with 1 below the bars.
 */
type Case = {
  id: string
  target_text?: string | null
  op?: string
  text: string
  expect: 'pass' | 'block'
  kind?: string
  job: string
  hard?: boolean
}
const BARS = { block: 1, hard: 0.8, pass: 0.95 }

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, today: { type: 'string' } },
  allowPositionals: true,
})
const folder = positionals[0] ?? 'tests/samples'
const today = values.today ?? new Date().toISOString().slice(0, 10)
const results: { id: string; verdict: 'pass' | 'block'; findings: unknown; case: Case }[] = []

for (const person of readdirSync(folder).sort()) {
  const at = join(folder, person)
  if (!existsSync(join(at, 'resume.json'))) continue
  const source = toResumeDocument(jsonResumeSchema.parse(JSON.parse(readFileSync(join(at, 'resume.json'), 'utf8'))))
  for (const file of ['changes.json', 'letter.json']) {
    if (!existsSync(join(at, file))) continue
    const cases: Case[] = JSON.parse(readFileSync(join(at, file), 'utf8'))
    for (const one of cases) {
      const job = JSON.parse(readFileSync(join(at, 'jobs', `${one.job}.json`), 'utf8'))
      const text = readFileSync(join(at, 'jobs', `${one.job}.txt`), 'utf8')
      const prepared = prepareGrounding({
        source,
        posting: { title: job.title, company: job.company, text },
        now: today,
      })
      const findings =
        file === 'letter.json'
          ? groundParagraph({ text: one.text, evidence: [] }, prepared)
          : groundChange(
              {
                op: one.op === 'rewrite' ? 'rewrite' : 'add',
                target: one.op === 'rewrite' ? targetOf(source, one.target_text ?? '') : 'skills',
                text: one.text,
                position: null,
                evidence: [],
                requirements: [],
                reason: '',
                before: one.target_text ?? null,
              },
              prepared,
            )
      results.push({ id: one.id, verdict: findings.length > 0 ? 'block' : 'pass', findings, case: one })
    }
  }
}

const rate = (list: typeof results, wanted: string): number =>
  list.length === 0 ? 1 : list.filter(({ verdict }) => verdict === wanted).length / list.length
const blocks = results.filter(({ case: { expect } }) => expect === 'block')
const hard = blocks.filter(({ case: one }) => one.hard)
const plain = blocks.filter(({ case: one }) => !one.hard)
const passes = results.filter(({ case: { expect } }) => expect === 'pass')
const percent = (share: number): string => `${(100 * share).toFixed(1).replace(/\.0$/, '')}%`
const misses = results.filter(({ verdict, case: { expect } }) => verdict !== expect)
for (const [kind, list] of Map.groupBy(misses, ({ case: { kind = 'letter' } }) => kind)) {
  console.log(`${kind}: ${list.length} missed`)
  for (const { id, verdict, case: one, findings } of list) {
    console.log(`  ${verdict === 'pass' ? 'let through' : 'blocked'} ${id}${one.hard ? ' (hard)' : ''}: ${one.text}`)
    if (verdict === 'block') console.log(`    ${JSON.stringify(findings)}`)
  }
}
console.log(
  `recall ${percent(rate(blocks, 'block'))} of ${blocks.length} that must be blocked (not hard ${percent(rate(plain, 'block'))} of ${plain.length}, hard ${percent(rate(hard, 'block'))} of ${hard.length})`,
)
console.log(`pass ${percent(rate(passes, 'pass'))} of ${passes.length} that must pass`)
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
  rate(plain, 'block') < BARS.block ||
  rate(hard, 'block') < BARS.hard ||
  rate(passes, 'pass') < BARS.pass
)
  process.exitCode = 1

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
