import { KINDS } from '../../languages/kinds.ts'
import { wordsOf } from '../../languages/read-words.ts'
import { isUnspaced, lazily, wholeWords } from '../../languages/word-list.ts'

/** What a section of a resume is about. `other` has a heading that says nothing to us; `ignored` is left out knowingly. */
export type SectionKind = (typeof KINDS)['headings'][number]

export type KnownKind = SectionKind

type Stem = (typeof KINDS)['heading-stems'][number]

/** Headings as whole phrases, by the kind of their section; where two kinds share one, the first counts. */
export const headingPhrases = lazily(() =>
  KINDS.headings.flatMap((kind) => wordsOf('headings', kind).map((phrase) => ({ kind, phrase }))),
)

/** Of several stems in one heading the more telling one counts, and in East Asian headings the narrower one. */
const STEMS: readonly Stem[] = KINDS['heading-stems']
const EAST_ASIAN_STEMS: readonly Stem[] = ['certificates', 'education', 'languages', 'skills', 'work']

const stems = lazily(() => [
  ...EAST_ASIAN_STEMS.map((stem) => stemOf(stem, isUnspaced)),
  ...STEMS.map((stem) => stemOf(stem, (word) => !isUnspaced(word))),
])

function stemOf(stem: Stem, which: (word: string) => boolean): { kind: KnownKind; pattern: RegExp } {
  const pattern = wholeWords(wordsOf('heading-stems', stem).filter(which))
  return { kind: stem === 'positions' ? 'work' : stem, pattern }
}

/** The kind that a stem in the folded words of a heading tells ("Clinical experience"); null when none does. */
export function kindOfHeadingStem(words: string): KnownKind | null {
  return stems().find(({ pattern }) => pattern.test(words))?.kind ?? null
}
