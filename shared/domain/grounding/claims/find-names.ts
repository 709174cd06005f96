import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { isKnownThing } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { kindOfWord } from '../../names/kind-of-word.ts'
import type { NameInText } from '../../names/names-in-text.ts'
import { isKnownPlace } from '../../places/known-places.ts'
import { fold } from '../../text/fold.ts'
import { currenciesOf } from '../../text/numbers/currencies.ts'
import type { Context } from '../evidence/evidence.ts'
import { isConnecting } from '../lexicon/connecting-words.ts'
import { FORMAL_YOU, isOrdinaryKatakana, LETTER_WORDS, OWN_DOCUMENTS } from '../lexicon/names-words.ts'
import { isMonth } from '../reading/calendar.ts'
import { isOrdinaryGermanNoun } from '../reading/german-nouns.ts'
import { justBefore } from '../reading/just-before.ts'
import { languageNamed } from '../reading/language-names.ts'
import { isListedWithName } from '../reading/listed-names.ts'
import { isTechnology } from '../reading/products.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/**
 * A word that is a name, or of a script that the resume may never use. `isKnown`: a product, or what the posting writes as
 * a name; `isName`: that, or written like one.
 */
export type NameClaim = Span & {
  word: string
  folded: string
  isKnown: boolean
  isName: boolean
  /** Whether nothing tells that it is one but that no list of words has it, so that only the person can say. */
  isOnlyUnknown: boolean
  /** A name of several ordinary words that it is a part of, folded: "power automate". */
  phrase: string | null
  script: Script | null
}
const SCRIPTS = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew'] as const
export type Script = (typeof SCRIPTS)[number]

/** A word with the signs that names have inside and behind them; of Japanese signs, those of katakana. */
const NAME_LIKE =
  /[\p{sc=Katakana}ー]{2,}|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+(?:[.+#\&\/'\-][[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+)*[+#]*/gv
const NUMBER_LIKE =
  /^\d+(?:[.,:/-]\d+)*\+?(?:k|m|bn|th|st|nd|rd|s|h|kg|km|kw|mw|gb|tb|ms|x|º|ª|er|e|te|ste)?(?:-\p{Ll}+)*$/iu

/** Names, abbreviations and products, however they are written. */
export function findNames(reading: Reading, context: Context): NameClaim[] {
  const { text } = reading
  const isShouted = shouts(text)
  return [...text.matchAll(NAME_LIKE)].flatMap(({ 0: whole, index: start }): NameClaim[] => {
    const word = whole.replace(/'s$/i, '')
    const folded = fold(word)
    if (isNoName(word, folded, start, reading)) return []
    const named = nameAt(start, word, reading)
    const isKnown =
      (isKnownThing(folded) && !isSmallWord(word, reading)) ||
      isKnownAs(named) ||
      isNamedByPosting(word, folded, reading, context)
    const script = SCRIPTS.find((name) => LETTERS_OF[name].test(word)) ?? null
    const isWritten = isWrittenAsName(word, start, reading, context, isShouted)
    const isName = isKnown || named !== undefined || isWritten
    if (!isName && script === null) return []
    const isOnlyUnknown = isName && !isKnown && !isWritten
    const phrase = named?.how === 'phrase' ? fold(named.text) : null
    return [{ start, end: start + word.length, word, folded, isKnown, isName, isOnlyUnknown, phrase, script }]
  })
}

/** What the posting writes like a name: in small letters an ordinary word is none, as much as "Quality Control" has a capital there. */
function isNamedByPosting(word: string, folded: string, { language }: Reading, { posting }: Context): boolean {
  if (posting === null || !posting.names.has(folded)) return false
  return !/^\p{Ll}+$/u.test(word) || kindOfWord(word, [language]) !== 'word'
}

/** What is the name of a thing in one language holds a sentence together in another: "j'ai". */
function isSmallWord(word: string, { language }: Reading): boolean {
  return language !== 'en' && /^\p{Ll}+$/u.test(word) && isConnecting(fold(word), language)
}

/** The name of a text that a word is, is a part of, or has as a part; of parts, those that a list has. */
function nameAt(start: number, word: string, { names }: Reading): NameInText | undefined {
  const end = start + word.length
  return names.find(
    (name) => name.start < end && name.end > start && (name.how !== 'unknown' || !HYPHENATED.test(word)),
  )
}

/** "post-mortems": what stands in a compound alone is no name for being in no list. */
const HYPHENATED = /\p{L}-\p{L}/u

function isKnownAs(named: NameInText | undefined): boolean {
  return named !== undefined && named.how !== 'unknown'
}

/** Two letters of a script in a row. */
const LETTERS_OF: Record<Script, RegExp> = {
  Cyrillic: /\p{Script=Cyrillic}{2,}/u,
  Greek: /\p{Script=Greek}{2,}/u,
  Arabic: /\p{Script=Arabic}{2,}/u,
  Hebrew: /\p{Script=Hebrew}{2,}/u,
}

/** Whether a text has letters of a script. */
export function hasScript(text: string, script: Script): boolean {
  return LETTERS_OF[script].test(text)
}

/** What looks like a name and is something else: a number, month, unit, language or function word, "Sie", "CV". */
function isNoName(word: string, folded: string, start: number, reading: Reading): boolean {
  const { text, quantities, addresses } = reading
  if (FORMAL_YOU.isIn(folded) || OWN_DOCUMENTS.isIn(folded)) return true
  const end = start + word.length
  // What an address says is the address's own claim.
  if (addresses.some((one) => start >= one.start && end <= one.end)) return true
  const beside = { before: justBefore(text, start), after: text.slice(end, end + 10) }
  if (isMonth(folded, beside) || NUMBER_LIKE.test(word)) return true
  if (currenciesOf(word) !== null || languageNamed(folded, true) !== null) return true
  const isUnit = quantities.some((one) => one.dimension !== '' && start >= one.start && start < one.end)
  return isUnit || (isStopWord(folded) && !isKnownThing(folded) && !isTechnology(folded))
}

/** Whether capitals say nothing, because nearly all letters are. */
function shouts(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 12 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length * 10 > letters.length * 8
}

const MARKED = /\p{Ll}\p{Lu}|^\p{Lu}{2,}|[+#]$|\p{L}\d|\d\p{L}/u
const MARKED_IN_CAPITALS = /[+#]$|\p{L}\d|\d\p{L}/u
const OPENS_SENTENCE = /(?:^|[.!?:|]["')]*\s*|^\W*)["'(\s]*$/u

function isWrittenAsName(
  word: string,
  start: number,
  { text, language }: Reading,
  { kind }: Context,
  isShouted: boolean,
): boolean {
  if (/^(?:I|I'm|I've|I'd|I'll|OK)$/.test(word)) return false
  if (/[\p{Script=Katakana}]{2,}/u.test(word)) return !isOrdinaryKatakana(word)
  if (isShouted) return MARKED_IN_CAPITALS.test(word)
  if (MARKED.test(word)) return true
  if (isListedWithName(word, start, text) && kindOfWord(word, [language]) !== 'word') return true
  if (!/^\p{Lu}/u.test(word)) return false
  const opens = OPENS_SENTENCE.test(text.slice(0, start))
  if (opens && (!isSentence(word, start, text) || (kind === 'line' && start === 0))) return false
  return language !== 'de' || !isOrdinaryGermanNoun(word) || (isKnownPlace(word) && standsLikeName(start, text))
}

/** "In Essen", and not "zum Essen" or "die Massen": what is a noun and a town is the town where no article stands before it. */
function standsLikeName(start: number, text: string): boolean {
  const before = justBefore(text, start).trimEnd().split(/\s/).at(-1) ?? ''
  return placePrepositions().has(fold(before))
}

const placePrepositions = lazily(
  (): ReadonlySet<string> => new Set(wordsOf('small-words', 'before-place', ['de']).map(fold)),
)

/** A word that is a sentence by itself, and no greeting or thanks. */
function isSentence(word: string, start: number, text: string): boolean {
  return /^\s*[.!?]/u.test(text.slice(start + word.length)) && !LETTER_WORDS.isIn(fold(word))
}
