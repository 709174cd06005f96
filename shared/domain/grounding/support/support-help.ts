import type { FoundWord } from '../../text/word-finder.ts'
import type { OwnWorkClaim } from '../claims/find-help.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Statement } from '../evidence/statement.ts'
import { HELPING, TOOK_PART } from '../lexicon/help-words.ts'
import { AS } from '../lexicon/own-titles-words.ts'
import { activeIn } from '../reading/active.ts'
import { contentOf, keysOf, wordKey } from '../reading/word-keys.ts'
import { quoteStatement } from './quote-resume.ts'
import { SUPPORTED, type Support } from './support.ts'
import { statementTold } from './telling.ts'

/** What the resume says one helped with, or did with others, must not become one's own work. */
export function supportOwnWork(claim: OwnWorkClaim, examined: Examined): Support {
  const told = statementTold(examined)
  if (!told) return SUPPORTED
  const fault = helpTakenAsOwn(claim, told, examined) ?? partTakenAsOwn(claim, told, examined)
  return fault
    ? { is: 'contradicted', reason: 'helped', at: told.entryId, says: quoteStatement(told), fault }
    : SUPPORTED
}

/** "Designed" where it was "helped to design". */
function helpTakenAsOwn(
  { verbs, tellsOfHelping, tellsOfOthers }: OwnWorkClaim,
  told: Statement,
  { reading: { folded }, evidence }: Examined,
): FoundWord | undefined {
  const helped = activeIn(told.text, HELPING)
  if (helped.length === 0 || tellsOfHelping) return undefined
  const own = verbs.filter(({ text }) => !keysOf(text).some((key) => evidence.place.words.words.has(key)))
  // A line that replaces one of helping makes it one's own by whatever verb it opens with.
  const [first] = tellsOfOthers || evidence.before === null || own.length > 0 ? own : wordsOf(folded)
  return first && isRetold(told.text, helped, folded) && !wordsAlone(told).has(wordKey(first.text)) ? first : undefined
}

function wordsOf(folded: string): FoundWord[] {
  return [...folded.matchAll(/\p{L}+/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
}

/** "Built" where it was built "together with 2 developers", and those are gone. */
function partTakenAsOwn(
  { verbs, tellsOfOthers, namesWithWhom }: OwnWorkClaim,
  told: Statement,
  { reading: { folded } }: Examined,
): FoundWord | undefined {
  const joined = activeIn(told.text, TOOK_PART)
  if (tellsOfOthers || joined.length === 0) return undefined
  if (namesWithWhom && namesPartners(told.text, joined, folded)) return undefined
  const alone = wordsAlone(told)
  return verbs.find(({ text }) => !alone.has(wordKey(text)))
}

/** Whether a text still says with whom: "with two developers" for "together with 2 developers". */
function namesPartners(before: string, joined: readonly FoundWord[], folded: string): boolean {
  const words = contentOf(folded)
  return joined.some(({ end }) => {
    const partners = contentOf(/^[^.;,]{0,50}/u.exec(before.slice(end))?.[0] ?? '')
    return [...partners].some((word) => words.has(word))
  })
}

const AS_FAR_AS_PARTNERS = 60

/** The words of a statement outside of what it says was done with others. */
function wordsAlone({ text }: Statement): ReadonlySet<string> {
  let alone = ''
  let from = 0
  for (const { start, end } of TOOK_PART.all(text)) {
    if (start < from) continue
    const rest = /^[^.;,:]*/u.exec(text.slice(end, end + AS_FAR_AS_PARTNERS))?.[0] ?? ''
    // "Took part in the audit as the person in charge of records": that role is one's own.
    const others = AS.all(rest)[0]?.start ?? rest.length
    alone += `${text.slice(from, start)} `
    from = end + others
  }
  return contentOf(alone + text.slice(from))
}

/** Whether a text tells of what was helped with. */
function isRetold(before: string, helped: readonly FoundWord[], folded: string): boolean {
  const words = contentOf(folded)
  return helped.some(({ end }) => {
    const clause = /^[^.;]{0,110}/u.exec(before.slice(end))?.[0] ?? ''
    const parts = clause.split(/,\s|\s(?:and|und|et|y|e|i|en|och|oraz)\s/u).map(contentOf)
    const object = parts.find(({ size }) => size > 1) ?? contentOf(clause)
    const shared = [...words].filter((word) => object.has(word)).length
    return shared >= 2 && shared * 2 >= object.size
  })
}
