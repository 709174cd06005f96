import type { FindingCode } from '../../changes/change.ts'
import { isKnownThing, listAlsoShown } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { memoizeByObject } from '../../memoize.ts'
import { isKnownPlace } from '../../places/known-places.ts'
import { fold } from '../../text/fold.ts'
import { currenciesOf } from '../../text/numbers/currencies.ts'
import { justBefore } from '../just-before.ts'
import { isOrdinaryGermanNoun } from '../lexicon/common-nouns.ts'
import { ORDINARY_KATAKANA } from '../lexicon/katakana.ts'
import { languageNamed } from '../lexicon/languages.ts'
import { ORDINARY_IN, ORDINARY_WORDS, TECHNOLOGIES } from '../lexicon/products.ts'
import { keysOf, sameBeginning } from '../word-keys.ts'
import { abbreviates, isSpelledOut } from './abbreviations.ts'
import { type Check, type Claim, claimAt } from './check.ts'
import { isMonth } from './dates.ts'

const NAME_LIKE =
  /[\p{Script=Katakana}ー]{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:[.+#&/'-](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+)*[+#]*/gu
const NUMBER_LIKE =
  /^\d+(?:[.,:/-]\d+)*\+?(?:k|m|bn|th|st|nd|rd|s|h|kg|km|kw|mw|gb|tb|ms|x|º|ª|er|e|te|ste)?(?:-\p{Ll}+)*$/iu

/** Names, abbreviations and products, however they are written: each must be in the resume. */
export function nameClaims(check: Check): Claim[] {
  const { text } = check.text
  const isShouted = shouted(text)
  return [...text.matchAll(NAME_LIKE)].flatMap((match): Claim[] => {
    const word = match[0].replace(/'s$/i, '')
    const folded = fold(word)
    if (check.language === 'de' && FORMAL_YOU.test(folded)) return []
    if (/^(?:cvs?|resumes?|curriculum|vitae|lebenslauf|pdf|docx)$/.test(folded)) return []
    const beside = { before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) }
    if (
      isMonth(folded, beside) ||
      NUMBER_LIKE.test(word) ||
      currenciesOf(word) !== null ||
      languageNamed(folded, true) !== null
    )
      return []
    if (
      check.quantities.some(
        ({ start, end, dimension }) => dimension !== '' && match.index >= start && match.index < end,
      )
    )
      return []
    const known = isKnownTool(word, match.index, check) || (check.posting?.names.has(folded) ?? false)
    if (isStopWord(folded) && !isKnownThing(folded) && !TECHNOLOGIES.has(folded)) return []
    if (!known && !isNamed(word, match.index, check, isShouted)) return []
    if (isCovered(word, match.index, check)) return []
    const isElsewhere = check.elsewhere !== null && keysOf(word).some((key) => check.elsewhere?.words.has(key))
    const code: FindingCode = isElsewhere
      ? 'misattribution'
      : check.kind === 'label'
        ? 'title'
        : known || check.kind === 'skill' || !/^\p{Lu}\p{Ll}/u.test(word)
          ? 'skill'
          : 'organisation'
    const why = isElsewhere ? 'is in your resume, but not about this' : 'does not appear in your resume'
    return [claimAt({ index: match.index, 0: word }, code, why)]
  })
}

const FORMAL_YOU = /^(?:sie|ihr|ihre[nmrs]?|ihnen|ihrerseits)$/

/** A known product. Those that are ordinary words as well must be written, or used, like a name. */
function isKnownTool(word: string, start: number, { text: { text }, language }: Check): boolean {
  const folded = fold(word)
  if (isKnownThing(folded)) return true
  if (!TECHNOLOGIES.has(folded)) return false
  if (!/^\p{Ll}/u.test(word)) return true
  if (ORDINARY_IN[language]?.has(folded)) return false
  return !ORDINARY_WORDS.has(folded) || USED_LIKE_NAME.test(justBefore(text, start))
}

const USED_LIKE_NAME =
  /(?:^|\s)(?:and|or|in|with|using|via|und|oder|mit|et|en|avec|sous|y|con|e|com|w|z|i|med|och|met),?\s$|[,/(]\s?$/iu

/** Whether capitals say nothing, because nearly all letters are. */
function shouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 12 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length * 10 > letters.length * 8
}

function isNamed(word: string, start: number, check: Check, isShouted: boolean): boolean {
  const { text } = check.text
  if (/^(?:I|I'm|I've|I'd|I'll|OK)$/.test(word)) return false
  if (/[\p{Script=Katakana}]{2,}/u.test(word)) return !ORDINARY_KATAKANA.has(word)
  if (isForeignScript(word, check)) return true
  if (isShouted) return /[+#]$|\p{L}\d|\d\p{L}/u.test(word)
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}|[+#]$|\p{L}\d|\d\p{L}/u.test(word)) return true
  if (isListedWithName(word, start, text)) return true
  const startsSentence = /(?:^|[.!?:|]["')]*\s*|^\W*)["'(\s]*$/u.test(text.slice(0, start))
  if (
    !/^\p{Lu}/u.test(word) ||
    (startsSentence && (!isSentence(word, start, text) || (check.kind === 'line' && start === 0)))
  )
    return false
  return check.language !== 'de' || isKnownPlace(word) || !isOrdinaryGermanNoun(word)
}

/** A word that is a sentence by itself. */
function isSentence(word: string, start: number, text: string): boolean {
  return (
    /^\s*[.!?]/u.test(text.slice(start + word.length)) &&
    !/^(?:Thanks|Sincerely|Regards|Yes|No|Danke|Gracias|Merci)$/.test(word)
  )
}

/** Letters of a script that the resume never uses. */
function isForeignScript(word: string, check: Check): boolean {
  return (['Cyrillic', 'Greek', 'Arabic', 'Hebrew'] as const).some((script) => {
    const letters = new RegExp(`\\p{Script=${script}}{2,}`, 'u')
    return letters.test(word) && !letters.test(check.source.all.text)
  })
}

/** Longer than a name and a conjunction. */
const NEAR_CHARACTERS = 120

/** "in Go and rust": a bare word that is listed with a name, and does not go on like a verb, is a name as well. */
function isListedWithName(word: string, start: number, text: string): boolean {
  if (!/^\p{Ll}/u.test(word) || /(?:ed|ing|ly)$/u.test(word)) return false
  const near = text.slice(Math.max(0, start - NEAR_CHARACTERS), start)
  const before = /(?<!\S)(\S+)\s+(?:and|or|und|oder|y|o|et|ou|e|i|oraz|a|och|en)\s+$/u.exec(near)
  const name = before?.[1] ?? ''
  if (/[,;]$/u.test(name)) return false
  const isInside = before !== null && (before.index > 0 || start > NEAR_CHARACTERS)
  if (!isInside || !/^[("]?\p{Lu}|\p{Ll}\p{Lu}|^\d+\p{Ll}{3,}/u.test(name)) return false
  return /^(?:[.,;:)]|\s*$|\s+(?:for|to|at|on|used|so|which|in|and|or|with|als|fur|para|pour|do|und|y|et|och)\b)/u.test(
    text.slice(start + word.length),
  )
}

function isCovered(word: string, start: number, check: Check): boolean {
  const canQuote = check.posting !== null && check.mayQuotePosting(start)
  const has = (part: string): boolean => {
    const keys = keysOf(part)
    if (keys.some((key) => check.scope.words.has(key))) return true
    // An employer that is called like a tool: "I use Snowflake" claims the tool.
    const isTool = isKnownThing(fold(part)) || TECHNOLOGIES.has(fold(part))
    if (
      check.kind === 'letter' &&
      !isTool &&
      [...(check.posting?.company ?? [])].some(
        (name) => keys.includes(name) || (name.length > 4 && isInflection(fold(part), name)),
      )
    )
      return true
    if (check.language === 'ja' && /^[\p{Script=Katakana}ー]+$/u.test(part) && check.scope.text.includes(fold(part)))
      return true
    if (isKnownThing(fold(part)) && alsoShownBy(check.scope.words).has(fold(part))) return true
    if (canQuote && keys.some((key) => check.posting?.words.has(key))) return true
    const folded = fold(part)
    return (
      folded.length > (check.language === 'pl' || check.language === 'cs' ? 4 : 5) &&
      /^\p{Lu}?\p{Ll}+$/u.test(part) &&
      !TECHNOLOGIES.has(folded) &&
      !isKnownThing(folded) &&
      (byBeginning(check.scope.words).get(folded.slice(0, SAME_BEGINNING)) ?? []).some((known) =>
        isInflection(folded, known),
      )
    )
  }
  if (has(word)) return true
  const parts = word.split(/[-/.&']/).filter((part) => part.length > 1)
  if (
    parts.length > 0 &&
    parts[0] !== word &&
    parts.every(
      (part) => isStopWord(fold(part)) || has(part) || (check.language === 'de' && isOrdinaryGermanNoun(part)),
    )
  )
    return true
  if (isSpelledOut(check, start)) return true
  return abbreviates(word, [check.folded.replace(fold(word), ' '), ...check.scope.nodes.map((node) => node.text)])
}

const alsoShownBy = memoizeByObject(
  (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].flatMap((word) => listAlsoShown(word))),
)

/** Inflections of a word have at least so much of its beginning. */
const SAME_BEGINNING = 4
const byBeginning = memoizeByObject(
  (words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> =>
    Map.groupBy(words, (word) => word.slice(0, SAME_BEGINNING)),
)

/** A case ending: nothing that could make another name of it. */
function isInflection(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 3 && sameBeginning(a, b)
}
