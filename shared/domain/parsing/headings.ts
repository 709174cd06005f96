import { chooseWords, HEADING_LANGUAGES, SECTION_WORDS } from '../resume/heading-words.ts'
import { foldWords } from './fold.ts'
import { HEADING_PHRASES, HEADING_STEMS, type KnownKind } from './lexicon/sections.ts'

const MAX_LETTERS_PER_PIECE = 1.75

const phrases = new Map<string, KnownKind>()
/** The same phrases without spaces, for letter-spaced headings whose words cannot be told apart any more. */
const closedUp = new Map<string, KnownKind>()
for (const [kind, list] of Object.entries(HEADING_PHRASES) as [KnownKind, string][]) {
  for (const phrase of list.split('|')) {
    const key = headingKey(phrase)
    if (!phrases.has(key)) phrases.set(key, kind)
    if (!closedUp.has(key.replaceAll(' ', ''))) closedUp.set(key.replaceAll(' ', ''), kind)
  }
}
// Whatever heading our own documents have, in any language.
for (const language of HEADING_LANGUAGES) {
  const words = chooseWords(language)
  for (const kind of SECTION_WORDS) {
    const key = headingKey(words[kind])
    if (!phrases.has(key)) phrases.set(key, kind)
  }
}

const CONJUNCTIONS = /^(and|und|et|y|e|en|a|i|och|og|ja|es|si|ve|и|та|και|&|\+)$/
const PARTED = / (?:and|und|et|y|e|i|och|og|ja|es|si|ve|и|та|και) /
const MAX_WORDS = 6

/** The kind that a heading names by its whole phrase, or by each of the phrases it joins with "and"; null when none. */
export function kindOfPhrase(text: string): KnownKind | null {
  const key = headingKey(text)
  if (key === '') return null
  const whole = phrases.get(key) ?? (key.includes(' ') ? phrases.get(key.replaceAll(' ', '')) : closedUp.get(key))
  if (whole) return whole
  const words = key.split(' ')
  if (words.length > MAX_WORDS) return null
  for (let at = 1; at < words.length - 1; at++) {
    if (!CONJUNCTIONS.test(words[at] ?? '')) continue
    const first = phrases.get(words.slice(0, at).join(' '))
    const second = phrases.get(words.slice(at + 1).join(' '))
    if (first && second) return first === 'other' ? second : first
  }
  return null
}

/** The kind of the first known phrase in a list: "Courses, certificates, specialisations"; null when none is known. */
export function kindOfParts(text: string): KnownKind | null {
  const words = headingKey(text).split(' ')
  if (words.length > MAX_WORDS) return null
  const parts = text.split(/[,/]/).flatMap((part) => headingKey(part).split(PARTED))
  return parts.length < 2
    ? null
    : (parts.map((part) => phrases.get(part.trim())).find((kind) => kind && kind !== 'other') ?? null)
}

/** The kind that a stem in a heading of a few words tells ("Clinical experience"); null when none does. */
export function kindOfStem(text: string): KnownKind | null {
  const key = headingKey(text)
  if (key === '' || key.split(' ').length > MAX_WORDS) return null
  return HEADING_STEMS.find(({ stem }) => stem.test(key))?.kind ?? null
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
