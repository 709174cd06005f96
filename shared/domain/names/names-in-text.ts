import { fold } from '../text/fold.ts'
import { kindOfWord, LISTS_THAT_MAKE_SURE, type WordKind } from './kind-of-word.ts'
import { type KnownName, knownName } from './known-names.ts'
import { smallWordsOf } from './small-words.ts'
import { isUsedAsName, type Surroundings } from './used-as-name.ts'

/**
 * A name in a text, in whatever case, with its place: `known` from a list, `phrase` where it is known and each of its words is
 * an ordinary one ("power automate"), or a word that no list of words has.
 */
export type NameInText = { text: string; start: number; end: number; how: 'known' | 'phrase' | 'unknown' }

type Word = { text: string; start: number; end: number; kind: WordKind; known: KnownName | null }

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.+#&/'-][\p{L}\p{N}]+)*[+#]*/gu
const ALL_LETTERS = /^[\p{L}\p{M}]+$/u
/** Signs that join words: "l'équipe" is two, as "scikit-learn" is. */
const JOINED = /['/-]/u
const MOST_WORDS_OF_NAME = 4
/** A shorter word that no list has is as likely an abbreviation. */
const SHORTEST_UNKNOWN = 4

/**
 * The names in a normalised text, in any case and place: known brands and tools, and words that no list of words has. A name
 * that is an ordinary word too, such as "notion", is one where it is used like one: listed with a name, or alone behind a
 * preposition, where a noun would need an article. `languages`: of the text and of what it is about, as tags.
 */
export function namesInText(text: string, languages: readonly string[]): NameInText[] {
  const words = wordsIn(text, languages)
  const found: NameInText[] = []
  for (let at = 0; at < words.length; ) {
    const length = lengthOfName(words, at, text, languages)
    const parts = words.slice(at, at + length)
    const [first, last] = [parts[0], parts.at(-1)]
    if (first && last)
      found.push({ text: text.slice(first.start, last.end), start: first.start, end: last.end, how: howKnown(parts) })
    at += Math.max(length, 1)
  }
  return found
}

function howKnown(parts: readonly Word[]): NameInText['how'] {
  if (parts.length > 1) return parts.some(isSure) ? 'known' : 'phrase'
  return parts[0]?.kind === 'unknown' ? 'unknown' : 'known'
}

function wordsIn(text: string, languages: readonly string[]): Word[] {
  return [...text.matchAll(WORD)].flatMap((match): Word[] => {
    const whole = wordAt(match[0], match.index, languages)
    if (whole.known !== null ? !JOINED.test(match[0]) : ALL_LETTERS.test(match[0])) return [whole]
    if (whole.kind === 'word') return [whole]
    return [...match[0].matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((part) =>
      wordAt(part[0], match.index + part.index, languages),
    )
  })
}

function wordAt(text: string, start: number, languages: readonly string[]): Word {
  const known = knownName(text)
  const isWord = ALL_LETTERS.test(text) || smallWordsOf(languages).all.has(fold(text))
  const kind = isWord ? kindOfWord(text, languages) : known ? 'name' : 'untold'
  return { text, start, end: start + text.length, kind, known }
}

/** How many words the name has that begins at a word; 0 where none does. The longest known name counts. */
function lengthOfName(words: readonly Word[], at: number, text: string, languages: readonly string[]): number {
  for (let length = MOST_WORDS_OF_NAME; length > 1; length--) {
    const part = words.slice(at, at + length)
    const [first, last] = [part[0], part.at(-1)]
    if (part.length < length || !first || !last) continue
    const phrase = text.slice(first.start, last.end)
    // Of ordinary words alone no name is put together: "data flow" is not "Dataflow", as "cosmos db" is "CosmosDB".
    const isWords = part.every(({ kind }) => kind === 'word' || kind === 'either')
    const known = knownName(phrase) ?? (isWords ? null : knownName(phrase.replace(/\s/g, '')))
    if (!known) continue
    if (part.some(isSure) || known.lists >= LISTS_THAT_MAKE_SURE) return length
    // Elsewhere than in English a name of ordinary words takes two lists: "l'équipe" is one, too.
    const isEnglish = languages.every((language) => language === 'en')
    if (isEnglish && isUsedAsName(around(words, at, length, text), known, languages)) return length
  }
  const word = words[at]
  if (!word) return 0
  if (isSure(word)) return 1
  return word.kind === 'either' && word.known && isUsedAsName(around(words, at, 1, text), word.known, languages) ? 1 : 0
}

function around(words: readonly Word[], at: number, length: number, text: string): Surroundings {
  const [first, last, before, after] = [words[at], words[at + length - 1], words[at - 1], words[at + length]]
  const [start, end] = [first?.start ?? 0, last?.end ?? 0]
  return {
    first: first?.text ?? '',
    before: before?.text ?? null,
    gapBefore: text.slice(before?.end ?? 0, start),
    gapAfter: text.slice(end, after?.start),
    after: after?.text ?? null,
    isSureBefore: (steps) => isSureAt(words, at - steps),
    isSureAfter: (steps) => isSureAt(words, at + length - 1 + steps),
  }
}

function isSureAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && isSure(word)
}

/** A name by itself, whatever stands around it. A proper noun that is written with a capital is told by that. */
function isSure({ kind, text }: Word): boolean {
  if (kind === 'proper') return /^\p{Ll}/u.test(text)
  return kind === 'name' || (kind === 'unknown' && text.length >= SHORTEST_UNKNOWN)
}
