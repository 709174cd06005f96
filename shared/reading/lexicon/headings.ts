import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { memoize } from '#shared/domain/memoize.ts'
import { chooseWords, HEADING_LANGUAGES, SECTION_WORDS } from '#shared/domain/resume/heading-words.ts'
import { foldWords } from '#shared/domain/text/fold.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import { headingPhrases, type KnownKind, kindOfHeadingStem } from './sections.ts'

const MAX_LETTERS_PER_PIECE = 1.75

type Phrases = {
  known: ReadonlyMap<string, KnownKind>
  /** The same phrases without spaces, for letter-spaced headings whose words cannot be told apart any more. */
  closedUp: ReadonlyMap<string, KnownKind>
}

const phrases = lazily((): Phrases => {
  const known = new Map<string, KnownKind>()
  const closedUp = new Map<string, KnownKind>()
  for (const { kind, phrase } of headingPhrases()) {
    const key = headingKey(phrase)
    if (!known.has(key)) known.set(key, kind)
    if (!closedUp.has(key.replaceAll(' ', ''))) closedUp.set(key.replaceAll(' ', ''), kind)
  }
  // Whatever heading our own documents have, in any language.
  for (const language of HEADING_LANGUAGES) {
    const words = chooseWords(language)
    for (const kind of SECTION_WORDS) {
      const key = headingKey(words[kind])
      if (!known.has(key)) known.set(key, kind)
    }
  }
  return { known, closedUp }
})

const conjunctions = lazily(() => alternatives(wordsOf('small-words', 'and')))
const conjunction = lazily(() => new RegExp(`^(?:${conjunctions()}|&|\\+)$`))
const parted = lazily(() => new RegExp(` (?:${conjunctions()}) `))
const MAX_WORDS = 6

/** The kind that a heading names by its whole phrase, or by each of the phrases it joins with "and"; null when none. */
export const kindOfPhrase = memoize(2_000, (text: string): KnownKind | null => {
  const key = headingKey(text)
  if (key === '') return null
  const { known, closedUp } = phrases()
  const whole = known.get(key) ?? (key.includes(' ') ? known.get(key.replaceAll(' ', '')) : closedUp.get(key))
  if (whole) return whole
  const words = key.split(' ')
  if (words.length > MAX_WORDS) return null
  for (let at = 1; at < words.length - 1; at++) {
    if (!conjunction().test(words[at] ?? '')) continue
    const first = known.get(words.slice(0, at).join(' '))
    const second = known.get(words.slice(at + 1).join(' '))
    if (first && second) return first === 'other' ? second : first
  }
  return null
})

/** The kind of the first known phrase in a list: "Courses, certificates, specialisations"; null when none is known. */
export function kindOfParts(text: string): KnownKind | null {
  const words = headingKey(text).split(' ')
  if (words.length > MAX_WORDS) return null
  const parts = text.split(/[,/、・]/).flatMap((part) => headingKey(part).split(parted()))
  return parts.length < 2
    ? null
    : (parts.map((part) => phrases().known.get(part.trim())).find((kind) => kind && kind !== 'other') ?? null)
}

/** The kind that a stem in a heading of a few words tells ("Clinical experience"); null when none does. */
export function kindOfStem(text: string): KnownKind | null {
  const key = headingKey(text)
  if (key === '' || key.split(' ').length > MAX_WORDS) return null
  return kindOfHeadingStem(key)
}

/** "P R O F E SS I O N A L": single letters, of which a producer may have drawn some pairs without a space. */
function isLetterSpaced(pieces: string[]): boolean {
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return (
    pieces.length >= 4 && letters <= pieces.length * MAX_LETTERS_PER_PIECE && pieces.every((piece) => piece.length <= 3)
  )
}

/** Folded words of a heading; letter-spaced text ("E D U C A T I O N") is closed up, numbers in front are dropped. */
function headingKey(text: string): string {
  const words = foldWords(text).replace(/^(\d+|[ivx]+) (?=\p{L}{3})/u, '')
  const spaced = isLetterSpaced(words.split(' '))
  return (spaced ? words.replaceAll(' ', '') : words).replaceAll('&', 'and').replace(/\band and\b/g, 'and')
}
