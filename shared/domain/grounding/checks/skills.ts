import { isKnownThing, PHRASES } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { fold } from '../../parsing/fold.ts'
import { GENERIC_SKILL } from '../lexicon/common-nouns.ts'
import { languageLevel, languageNamed } from '../lexicon/languages.ts'
import { TECHNOLOGIES } from '../lexicon/products.ts'
import type { Facts } from '../source.ts'
import { beginnings, keysOf, sameBeginning } from '../word-keys.ts'
import type { Check, Claim } from './check.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.+#&/'-][\p{L}\p{N}]+)*[+#]*/gu
const AGENT = /(?:[^aeiou]er|or|ist|ian|eer|ant|man|woman|nurse|chef|eur|euse|trice|ador|adora)$/u

/** A skill or a headline claims each of its words, however it is written. */
export function skillClaims(check: Check): Claim[] {
  const { text } = check.text
  const slavic = check.source.language === 'pl' || check.source.language === 'cs'
  return [...text.matchAll(WORD)].flatMap((match): Claim[] => {
    const folded = fold(match[0])
    const isLevel = languageLevel(folded) !== null
    if (/^\d+$/.test(folded) || isLevel || languageNamed(folded, true) !== null) return []
    if (isStopWord(folded) && !isKnownThing(folded)) return []
    if (check.kind === 'skill' && GENERIC_SKILL.has(folded)) return []
    const isShown =
      check.kind === 'label'
        ? isTitleWord(folded, check.scope, slavic)
        : isShownWord(folded, check.scope, slavic) || isSpelledOut(check, match[0])
    return isShown
      ? []
      : [
          {
            code: check.kind === 'label' ? 'title' : 'skill',
            start: match.index,
            end: match.index + match[0].length,
            why: 'does not appear in your resume',
          },
        ]
  })
}

/** The noun of a title must be the very word; what qualifies it may be a form of it. */
function isTitleWord(folded: string, facts: Facts, slavic: boolean): boolean {
  return folded.split(/[-/&.]/).every((part) => {
    if (part.length < 2 || isStopWord(part)) return true
    if (!AGENT.test(part)) return isShownWord(part, facts, slavic)
    return [
      part,
      part.replace(/s$/, ''),
      `${part}s`,
      part.replace(/in$/, ''),
      `${part}in`,
      part.replace(/a$/, ''),
      `${part}a`,
    ].some((form) => facts.words.has(form))
  })
}

function isShownWord(folded: string, facts: Facts, slavic: boolean): boolean {
  if (keysOf(folded).some((key) => facts.words.has(key))) return true
  const parts = folded.split(/[-/&.]/).filter((part) => part.length > 1)
  if (parts.length > 1) return parts.every((part) => isStopWord(part) || isShownWord(part, facts, slavic))
  if (folded.length < 5 || isKnownThing(folded) || TECHNOLOGIES.has(folded)) return false
  return (
    [...facts.words].some(
      (known) =>
        !TECHNOLOGIES.has(known) &&
        (slavic ? beginnings(known) : [known]).some((beginning) => sameBeginning(folded, beginning)),
    ) || isCompound(folded, facts)
  )
}

/** A compound whose parts the resume has: "Tourenplanung" from "Planung der Touren". */
function isCompound(folded: string, facts: Facts): boolean {
  const words = [...facts.words].filter((word) => word.length > 3)
  return words.some((first) => {
    if (!folded.startsWith(first)) return false
    const rest = folded.slice(first.length).replace(/^(?:s|n|en|es)(?=\p{L}{4})/u, '')
    return rest.length > 3 && words.some((second) => second === rest || sameBeginning(second, rest))
  })
}

/** The words of a known or an initial abbreviation: "Search engine optimization" where the resume has SEO. */
function isSpelledOut(check: Check, word: string): boolean {
  const folded = fold(word)
  const { folded: text } = check
  const phrase = PHRASES.find(
    (known) =>
      text.includes(known) && known.includes(folded) && keysOf(known).some((key) => check.scope.words.has(key)),
  )
  if (phrase !== undefined) return true
  const initials = text
    .split(/[^\p{L}]+/u)
    .map((part) => part[0] ?? '')
    .join('')
  return [...(check.before?.text.matchAll(/[\p{L}]{2,6}/gu) ?? [])].some(([short]) => initials.startsWith(short))
}
