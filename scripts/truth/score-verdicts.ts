import { z } from 'zod'
import { parseJson } from '#shared/parse-json.ts'
import type { BenchmarkCase } from './benchmark-cases.ts'

const verdictSchema = z.object({ id: z.string(), verdict: z.enum(['pass', 'ask', 'block']) })

/** `ask` keeps a text out of the document until the person says that it is so; checks of two answers have none. */
export type Verdict = z.infer<typeof verdictSchema>['verdict']
type Share = { of: number; passed: number; asked: number; blocked: number }
export type SetScore = { set: string; plain: Share; hard: Share; honest: Share }

/** Verdicts that cannot be scored; its message says which lines or cases are at fault. */
export class UnusableVerdicts extends Error {}

/** The verdicts of a text of JSON lines, or of one JSON list, each `{id, verdict}`; whatever else they hold is left alone. */
export function readVerdicts(text: string): Map<string, Verdict> {
  const rows: { at: string; json: string }[] = text.trimStart().startsWith('[')
    ? z
        .array(z.unknown())
        .parse(JSON.parse(text))
        .map((row, index) => ({ at: `entry ${index + 1}`, json: JSON.stringify(row) }))
    : text.split('\n').map((json, index) => ({ at: `line ${index + 1}`, json }))
  const verdicts = new Map<string, Verdict>()
  for (const { at, json } of rows) {
    if (json.trim() === '') continue
    const read = verdictSchema.safeParse(parseJson(json))
    if (!read.success)
      throw new UnusableVerdicts(
        `${at} is not {"id": "...", "verdict": "pass", "ask" or "block"}: ${json.slice(0, 80)}`,
      )
    if (verdicts.has(read.data.id)) throw new UnusableVerdicts(`${at} is a second verdict for ${read.data.id}`)
    verdicts.set(read.data.id, read.data.verdict)
  }
  return verdicts
}

/** What verdicts are worth, by set. A set without any is left out; one with some must have all, or its shares say nothing. */
export function scoreVerdicts(cases: readonly BenchmarkCase[], verdicts: ReadonlyMap<string, Verdict>): SetScore[] {
  const known = new Set(cases.map(({ id }) => id))
  refuse(
    [...verdicts.keys()].filter((id) => !known.has(id)),
    'no such case',
  )
  const scores: SetScore[] = []
  for (const [set, all] of Map.groupBy(cases, ({ set }) => set)) {
    const without = all.filter(({ id }) => !verdicts.has(id)).map(({ id }) => id)
    if (without.length === all.length) continue
    refuse(without, `no verdict in ${set}`)
    const share = (wanted: (one: BenchmarkCase) => boolean) => shareOf(all.filter(wanted), verdicts)
    scores.push({
      set,
      plain: share(({ expect, hard }) => expect === 'block' && !hard),
      hard: share(({ expect, hard }) => expect === 'block' && hard),
      honest: share(({ expect }) => expect === 'pass'),
    })
  }
  if (scores.length === 0) throw new UnusableVerdicts('no verdicts')
  return scores
}

function shareOf(cases: readonly BenchmarkCase[], verdicts: ReadonlyMap<string, Verdict>): Share {
  const count = (wanted: Verdict) => cases.filter(({ id }) => verdicts.get(id) === wanted).length
  return { of: cases.length, passed: count('pass'), asked: count('ask'), blocked: count('block') }
}

function refuse(ids: readonly string[], problem: string): void {
  if (ids.length > 0)
    throw new UnusableVerdicts(
      `${problem}: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}`,
    )
}
