import type { Key, Kind } from '../../languages/kinds.ts'
import { sectionsOf } from '../../languages/read-words.ts'
import { memoizeByKey } from '../../memoize.ts'
import { fold } from '../fold.ts'
import type { TextLanguage } from '../language-of.ts'

/**
 * What a word means within a number. A value is added to what stands before it, and leaves room for less than `room`
 * behind it: "twenty" for less than ten. It may need its unit before it ("sprezece", "zwanzig" in "einundzwanzig") or
 * something behind it in the same word ("tizen"). A factor multiplies what stands before it.
 */
export type NumberWord =
  | { kind: 'value'; value: number; room: number; needs: 'nothing' | 'unit-before' | 'rest-behind' }
  | { kind: 'factor'; factor: number; room: number }
  | { kind: 'joint' }

/** The words of a language's numbers by their forms, as they are written and without any accent. */
export type Lexicon = {
  words: ReadonlyMap<string, readonly NumberWord[]>
  longestLetters: number
  /** The first letters of a form: most words of a text have others. */
  beginnings: ReadonlySet<string>
  /** The first words of forms of two words: "quatre vingt". */
  phraseBeginnings: ReadonlySet<string>
}

/** The letters by which it is told at once that a word is no number. */
export const beginningOf = (word: string): string => word.slice(0, 3)

/** Languages that part their words, so that a number word can be looked up: those of which `numbers.txt` has the words. */
export type SpacedLanguage = Exclude<TextLanguage, 'ja' | 'zh' | 'ko'>

export const SPACED_LANGUAGES: readonly SpacedLanguage[] = [
  ...(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv'] as const),
  ...(['da', 'nb', 'fi', 'ro', 'hu', 'tr', 'ru', 'uk', 'el'] as const),
]

/** The words that numbers of a language are made of: CLDR's (`numbers.txt`) and ours (`number-words.txt`). */
export const lexiconOf = memoizeByKey(readLexicon)

/** The entries of one part of a language's own words about numbers, as they are written. */
export function ownWords(language: SpacedLanguage, key: Key<'number-words'>): readonly string[] {
  return sectionsOf('number-words', language).get(key) ?? []
}

const PARTS = ['value', 'after-unit', 'before-rest', 'factor', 'joint'] as const satisfies Key<'numbers'>[]

function readLexicon(language: SpacedLanguage): Lexicon {
  const words = new Map<string, NumberWord[]>()
  const add = (form: string, word: NumberWord): void => {
    const known = words.get(form) ?? []
    if (!known.some((other) => JSON.stringify(other) === JSON.stringify(word))) words.set(form, [...known, word])
  }
  for (const kind of ['numbers', 'number-words'] as const satisfies Kind[])
    for (const part of PARTS)
      for (const entry of sectionsOf(kind, language).get(part) ?? []) {
        const { form, word } = readEntry(entry, part)
        for (const spelling of new Set([form, form.replaceAll(' ', '')]))
          for (const written of new Set([spelling, fold(spelling)])) add(written, word)
      }
  const forms = [...words.keys()]
  return {
    words,
    longestLetters: Math.max(...forms.map((form) => form.length)),
    beginnings: new Set(forms.map(beginningOf)),
    phraseBeginnings: new Set(
      forms.filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' '))),
    ),
  }
}

/** An entry such as `zwanzig: 20`, or `vingt: 20 10` with the room that it leaves. */
function readEntry(entry: string, part: (typeof PARTS)[number]): { form: string; word: NumberWord } {
  const [form = '', meaning = ''] = entry.replaceAll('ʼ', "'").split(': ')
  const [amount = 0, room = 0] = meaning.split(' ').map(Number)
  switch (part) {
    case 'joint':
      return { form, word: { kind: 'joint' } }
    case 'factor':
      return { form, word: { kind: 'factor', factor: amount, room } }
    case 'value':
      return { form, word: { kind: 'value', value: amount, room, needs: 'nothing' } }
    case 'after-unit':
      return { form, word: { kind: 'value', value: amount, room, needs: 'unit-before' } }
    case 'before-rest':
      return { form, word: { kind: 'value', value: amount, room, needs: 'rest-behind' } }
  }
}
