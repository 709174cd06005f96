import { KINDS } from '#shared/domain/languages/kinds.ts'
import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { fold, foldWords } from '#shared/domain/text/fold.ts'
import { isUnspaced } from '#shared/domain/text/word-list.ts'

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

type Stems = { kind: KnownKind; inside: readonly string[]; beginnings: readonly string[]; words: readonly string[] }

const stems = lazily(() => [
  ...EAST_ASIAN_STEMS.map((stem) => stemsOf(stem, isUnspaced)),
  ...STEMS.map((stem) => stemsOf(stem, (word) => !isUnspaced(word))),
])

function stemsOf(stem: Stem, which: (word: string) => boolean): Stems {
  const entries = wordsOf('heading-stems', stem).filter(which)
  const spaced = entries.filter((entry) => !isUnspaced(entry))
  return {
    kind: stem === 'positions' ? 'work' : stem,
    inside: entries.filter(isUnspaced).map(fold),
    beginnings: spaced.filter((entry) => entry.endsWith('*')).map((entry) => ` ${foldWords(entry)}`),
    words: spaced.filter((entry) => !entry.endsWith('*')).map((entry) => ` ${foldWords(entry)} `),
  }
}

/** The kind that a stem in the folded words of a heading tells ("Clinical experience"); null when none does. */
export function kindOfHeadingStem(words: string): KnownKind | null {
  const padded = ` ${words} `
  const isTold = ({ inside, beginnings, words }: Stems) =>
    [inside, beginnings, words].some((list) => list.some((entry) => padded.includes(entry)))
  return stems().find(isTold)?.kind ?? null
}
