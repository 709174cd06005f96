import { hasPhrase } from '../phrases.ts'
import type { Facts, SourceNode } from '../source.ts'
import { contentOf } from '../word-keys.ts'
import type { Check, Claim } from './check.ts'

/** A line of one job that names another employer, or tells what the resume tells of another. */
export function ownerClaims(check: Check): Claim[] {
  const { folded } = check
  const named = check.foreignOwners.flatMap(({ name }): Claim[] => {
    if (!hasPhrase(folded, name) || hasPhrase(check.figures.text, name)) return []
    const start = folded.indexOf(name)
    return [{ code: 'misattribution', start, end: start + name.length, why: 'is another employer of your resume' }]
  })
  return named.length > 0 || check.elsewhere === null ? named : misplaced(check, check.elsewhere)
}

const LEAST_SHARED = 3
/** What stands between conjunctions: "... and cut the waste". */
const JOINED_PART = /(?<=(?:^|\s)(?:and|und|y|e|et|i|oraz|a|och|en)\s)[^.;,]+/giu

/** Clauses that retell a statement of another entry and nothing of their own. */
function misplaced(check: Check, everything: Facts): Claim[] {
  const own = new Set(check.figures.nodes)
  const general = new Set(check.source.general.nodes)
  const foreign = everything.nodes.filter(
    (node) => !own.has(node) && !general.has(node) && /^[wvp]\d/.test(node.entryId),
  )
  const { text } = check.text
  return [...text.matchAll(/[^.;,]+/g), ...text.matchAll(JOINED_PART)].flatMap((match): Claim[] => {
    const words = contentOf(match[0])
    const shared = (node: SourceNode): number => [...words].filter((word) => node.content.has(word)).length
    const best = (nodes: Iterable<SourceNode>): number => Math.max(0, ...[...nodes].map(shared))
    const there = best(foreign)
    const here = best([...own, ...general])
    // A short clause must be all of another job, and nothing of this one.
    const isWhollyForeign = there >= 2 && there === words.size && here === 0
    if (!isWhollyForeign && (there < LEAST_SHARED || there * 3 < words.size * 2 || here * 2 > there)) return []
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)
    return [
      {
        code: 'misattribution',
        start,
        end: match.index + match[0].length,
        why: 'is told of another job in your resume',
      },
    ]
  })
}
