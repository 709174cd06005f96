import { memoizeByObject } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import { languageLevel, languageNamed } from '../lexicon/languages.ts'
import type { SourceNode } from '../source.ts'
import { type Check, type Claim, isQuoted } from './check.ts'

const WORD =
  /[\p{Script=Han}\p{Script=Katakana}]{1,10}?語|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu
const ABOUT_LANGUAGE =
  /\b(?:speak\p{L}*|spoken|fluen\p{L}*|language|written|write|writes|translat\p{L}*|interpret\p{L}*|sprech\p{L}*|sprach\p{L}*|habl\p{L}*|idioma|parl\p{L}*|langue|lingua|mowi\p{L}*|jezyk\p{L}*|mluv\p{L}*|into|level|talar?|flytande|spree?k\p{L}*|vloeiend\p{L}*|fal[ao]\p{L}*|biegl\p{L}*|plynn\p{L}*|couramment|courant|fluid\p{L}*)\b/u

/** Languages that the resume does not list, and levels above those it gives. */
export function languageClaims(check: Check): Claim[] {
  const { text } = check.text
  const words = [...text.matchAll(WORD)].flatMap((match) => {
    const code = languageNamed(
      fold(match[0]),
      /^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(match[0]) || (match[0].length > 4 && ABOUT_LANGUAGE.test(check.folded)),
    )
    return code ? [{ code, start: match.index, end: match.index + match[0].length }] : []
  })
  return words.flatMap(({ code, start, end }, index): Claim[] => {
    const listed = levelListed(check, code)
    const previous = words[index - 1]?.end ?? 0
    const next = words[index + 1]?.start ?? text.length
    const claimed = claimedLevel(check.folded, previous, start, end, next, words.length)
    if (claimed === null && isQuoted(check, start, fold(text.slice(start, end)))) return []
    const isMentioned = check.scope.nodes.some((node) => languagesIn(node).has(code))
    if (!isMentioned && listed === null)
      return [{ code: 'language', start, end, why: 'is a language that your resume does not list' }]
    if (listed === null || listed === undefined) return []
    const low =
      listed <= 2 &&
      claimed === null &&
      !(check.before && mentions(check.before.text, code)) &&
      ABOUT_LANGUAGE.test(check.folded)
    return (claimed !== null && claimed > listed) || low
      ? [{ code: 'language', start, end, why: 'has a lower level in your resume' }]
      : []
  })
}

/** The level stated for a language: right after it, or before it, or for a list of languages at its head. */
function claimedLevel(
  folded: string,
  previous: number,
  start: number,
  end: number,
  next: number,
  count: number,
): number | null {
  const after = languageLevel(/^[^.;]{0,30}/.exec(folded.slice(end, next))?.[0] ?? '')
  const before = languageLevel(/[^.;]{0,40}$/.exec(folded.slice(previous, start))?.[0] ?? '')
  const bracket = /^\s*[(:–-]/.test(folded.slice(end, next))
  if (bracket && after !== null) return after
  if (before !== null) return before
  const head = count > 1 ? languageLevel(/[^.;]{0,60}$/.exec(folded.slice(0, start))?.[0] ?? '') : null
  return head ?? after
}

/** The level in the resume's list of languages; null where the language is not listed, undefined where no level is given. */
function levelListed(check: Check, code: string): number | null | undefined {
  const entry = check.source.languages.find(({ language }) => mentions(fold(language), code))
  if (!entry) return null
  return languageLevel(fold(entry.fluency)) ?? languageLevel(fold(entry.language)) ?? undefined
}

const languagesIn = memoizeByObject(
  ({ text }: SourceNode): ReadonlySet<string | null> =>
    new Set([...text.matchAll(WORD)].map(([word]) => languageNamed(word, true))),
)

function mentions(folded: string, code: string): boolean {
  return [...folded.matchAll(WORD)].some(([word]) => languageNamed(word, true) === code)
}
