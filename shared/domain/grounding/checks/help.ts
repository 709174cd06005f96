import { HELPED_BY, HELPING, OWN_WORK, TOOK_PART, WITH } from '../lexicon/help.ts'
import { LEAD_VERB } from '../lexicon/roles.ts'
import type { SourceNode } from '../source.ts'
import { contentOf, keysOf, wordKey } from '../word-keys.ts'
import { type Check, type Claim, claimAt } from './check.ts'

const WHY = 'makes your own what your resume says you helped with'

/** What the resume says one helped with, or did with others, must not become one's own work. */
export function helpClaims(check: Check): Claim[] {
  const before = check.before ?? closestNode(check)
  if (!before || check.kind === 'skill') return []
  const tellsOfOthers = actively(check.folded, TOOK_PART).length > 0
  const helped = actively(before.text, HELPING)
  if (helped.length > 0 && actively(check.folded, HELPING).length === 0) {
    const own = [...check.folded.matchAll(OWN_WORK), ...check.folded.matchAll(LEAD_VERB)].filter(
      ([verb]) => !keysOf(verb).some((key) => check.scope.words.has(key)),
    )
    const verbs = tellsOfOthers || check.before === null ? own : [...own, ...check.folded.matchAll(/\p{L}+/gu)]
    const [first] = verbs
    if (first && isRetold(before.text, helped, check.folded) && !aloneIn(before).has(wordKey(first[0])))
      return [claimAt(first, 'scope', WHY)]
  }
  const joined = actively(before.text, TOOK_PART)
  if (tellsOfOthers || joined.length === 0 || namesPartners(before.text, joined, check.folded)) return []
  const doneAlone = aloneIn(before)
  return [...check.folded.matchAll(OWN_WORK), ...check.folded.matchAll(LEAD_VERB)].flatMap((match): Claim[] =>
    doneAlone.has(wordKey(match[0])) ? [] : [claimAt(match, 'scope', WHY)],
  )
}

/** Whether a text still says with whom: "with two developers" for "together with 2 developers". */
function namesPartners(before: string, joined: readonly RegExpExecArray[], folded: string): boolean {
  const words = contentOf(folded)
  return (
    WITH.test(folded) &&
    joined.some((marker) => {
      const partners = contentOf(/^[^.;,]{0,50}/u.exec(before.slice(marker.index + marker[0].length))?.[0] ?? '')
      return [...partners].some((word) => words.has(word))
    })
  )
}

/** The words of a statement outside of what it says was done with others. */
function aloneIn({ text }: SourceNode): ReadonlySet<string> {
  return contentOf(text.replace(new RegExp(`${TOOK_PART.source}[^.;,:]{0,60}`, 'gu'), ' '))
}

function actively(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter((match) => !HELPED_BY.test(text.slice(match.index + match[0].length)))
}

/** Whether a text tells of what was helped with. */
function isRetold(before: string, helped: readonly RegExpExecArray[], folded: string): boolean {
  const words = contentOf(folded)
  return helped.some((marker) => {
    const clause = /^[^.;]{0,110}/u.exec(before.slice(marker.index + marker[0].length))?.[0] ?? ''
    const parts = clause.split(/,\s|\s(?:and|und|et|y|e|i|en|och|oraz)\s/u).map(contentOf)
    const object = parts.find(({ size }) => size > 1) ?? contentOf(clause)
    const shared = [...words].filter((word) => object.has(word)).length
    return shared >= 2 && shared * 2 >= object.size
  })
}

/** The statement that a text retells, if it clearly retells one. */
function closestNode(check: Check): SourceNode | null {
  const words = contentOf(check.text.text)
  let best: { node: SourceNode; shared: number } | null = null
  for (const node of check.scope.nodes) {
    const shared = [...words].filter((word) => node.content.has(word)).length
    if (shared > (best?.shared ?? 2)) best = { node, shared }
  }
  return best && best.shared * 2 >= Math.min(words.size, best.node.content.size) ? best.node : null
}
