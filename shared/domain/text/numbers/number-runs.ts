import { wordsOf } from '../../languages/read-words.ts'
import { memoizeByKey } from '../../memoize.ts'
import { fold } from '../fold.ts'
import { foldedSet } from '../word-list.ts'
import { lexiconOf, ownWords, type SpacedLanguage } from './number-lexicon.ts'
import { NOTHING_YET, type NumberSum } from './number-sum.ts'
import { type Context, isJoint, numberInCompound, readWord } from './number-words.ts'
import { isOtherWord } from './other-words.ts'

/** A word in small letters, where it stands, and the word right before it. */
type Word = { word: string; start: number; end: number; before: string }
/** A number as far as it has been read, and where it stands; `isJoined`: an "and" stands behind it. */
export type Run = { sum: NumberSum; start: number; end: number; before: string; isJoined: boolean }

/** Ukrainian has an apostrophe within numbers: "п'ять". */
const WORD = /\p{Script=Cyrillic}+(?:'\p{Script=Cyrillic}+)*|\p{L}+/gu
const BETWEEN_WORDS = /^[\s-]+$/u

/** Finds a number of another language at an offset of a text: its letters, and what it says. */
export type ReadForeign = (text: string, at: number, word: string) => Compound | null

/** The numbers that a text writes in words of a language, in the order of the text. */
export function runsIn(text: string, language: SpacedLanguage, readForeign: ReadForeign): Run[] {
  const words = wordsIn(text, language)
  const runs: Run[] = []
  let open: Run | null = null
  for (const [at, one] of words.entries()) {
    // The second word of a phrase has been read with the first.
    if (open && one.start < open.end) continue
    if (open && !BETWEEN_WORDS.test(text.slice(open.end, one.start))) open = null
    const next: Run | null = readNext(open, phraseAt(one, words[at + 1], text, language) ?? one, text, language)
    const begun: Run | null = next ?? foreignRun(one, text, readForeign)
    if (open && begun?.start === open.start) runs.pop()
    if (begun) runs.push(begun)
    open = begun ?? joinedBy(open, one, language)
  }
  return runs
}

function foreignRun({ word, start, before }: Word, text: string, readForeign: ReadForeign): Run | null {
  const found = readForeign(text, start, word)
  return found && { sum: found.sum, start, end: start + found.letters, before, isJoined: false }
}

/** "Two hundred and": nothing yet of what is read, but the number may go on. */
function joinedBy(open: Run | null, { word, end }: Word, language: SpacedLanguage): Run | null {
  return open && !open.isJoined && isJoint(word, language) ? { ...open, end, isJoined: true } : null
}

function wordsIn(text: string, language: SpacedLanguage): Word[] {
  let before = ''
  let last = 0
  return [...text.matchAll(WORD)].map((match): Word => {
    const word = lowerCase(match[0], language)
    const isRightBehind = match.index === last + 1 && text.charAt(last) === ' '
    const found = { word, start: match.index, end: match.index + match[0].length, before: isRightBehind ? before : '' }
    before = word
    last = found.end
    return found
  })
}

/** In the language's own small letters (Turkish I is ı), with the commas of Romanian letters, without marks of stress. */
function lowerCase(word: string, language: SpacedLanguage): string {
  if (language === 'el' || language === 'ru') return fold(word)
  if (language === 'tr') return word.toLocaleLowerCase('tr')
  const lower = word.toLowerCase()
  return language === 'ro' ? lower.replaceAll('ş', 'ș').replaceAll('ţ', 'ț') : lower
}

/** Two words that mean a number together: "quatre-vingt". */
function phraseAt(first: Word, second: Word | undefined, text: string, language: SpacedLanguage): Word | null {
  if (!second || !lexiconOf(language).phraseBeginnings.has(first.word)) return null
  if (!BETWEEN_WORDS.test(text.slice(first.end, second.start))) return null
  const word = `${first.word} ${second.word}`
  return lexiconOf(language).words.has(word) ? { ...first, word, end: second.end } : null
}

/** The open number with a word more, or the number that the word begins; null where it is none. */
function readNext(open: Run | null, next: Word, text: string, language: SpacedLanguage): Run | null {
  const { word, start, end, before } = next
  // "vent'anni": the unit stands after an elision.
  const isElided = language === 'it' && text[end] === "'"
  const behind = end + (isElided ? 1 : 0)
  if (open) {
    const mayCompleteUnit = open.isJoined && !opening(language).has(fold(open.before))
    const sum = readWord(word, language, open.sum, { mayCompleteUnit, isElided })
    if (sum) return { ...open, sum, end: behind, isJoined: false }
  }
  if (isOtherWord(word, language, text, start)) return null
  const own = beginNumber(next, language, isElided)
  if (own) return { sum: own, start, end: behind, before, isJoined: false }
  const compound = inCompound(word, language)
  return compound && { sum: compound.sum, start, end: start + compound.letters, before, isJoined: false }
}

/** "Between two and twenty" are two numbers, whatever their language makes of "two and twenty". */
const opening = memoizeByKey((language: SpacedLanguage) => foldedSet(wordsOf('dates', 'opening', [language])))
const articles = memoizeByKey((language: SpacedLanguage) => new Set(ownWords(language, 'article')))
const endings = memoizeByKey((language: SpacedLanguage) =>
  ownWords(language, 'ending').toSorted((a, b) => b.length - a.length),
)
const uninflected = memoizeByKey((language: SpacedLanguage) => new Set(ownWords(language, 'no-ending')))

const ONE: NumberSum = { ...NOTHING_YET, tail: 1, room: 0 }

function beginNumber({ word, before }: Word, language: SpacedLanguage, isElided: boolean): NumberSum | null {
  const context: Context = { mayCompleteUnit: true, isElided }
  const bare = readWord(word, language, NOTHING_YET, context)
  // "A hundred", "several thousand".
  return (
    bare ??
    (articles(language).has(before) ? readWord(word, language, ONE, context) : null) ??
    inflected(word, language)
  )
}

/** Endings that a number takes in running text; those of "yüzde", "ondan" and "bine" make other words of them. */
function inflected(word: string, language: SpacedLanguage): NumberSum | null {
  for (const ending of endings(language)) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : ''
    if (stem === '' || uninflected(language).has(stem)) continue
    const sum = readWord(stem, language, NOTHING_YET, { mayCompleteUnit: true, isElided: false })
    if (sum) return sum
  }
  return null
}

/** A number in the first letters of a word. */
export type Compound = { sum: NumberSum; letters: number }

/** "Sechsjährig", "dwudziestoletni", "ventennale": a number before its unit has a form that it has nowhere else. */
export function inCompound(word: string, language: SpacedLanguage): Compound | null {
  const stem = numberInCompound(word, language)
  if (stem === null) return null
  for (const form of [stem, stem.replace(/o$/u, 'u'), `${stem}i`, `${stem}ici`]) {
    const sum = readWord(form, language, NOTHING_YET, { mayCompleteUnit: true, isElided: true })
    if (sum) return { sum, letters: stem.length }
  }
  return null
}
