import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { memoize } from '../memoize.ts'
import { fold, foldWords } from './fold.ts'
import { alternatives, foldedSet, isUnspaced } from './word-list.ts'

/** Words by which a text is told to be a job title, an organisation, a degree or a school, in many languages. */

type Cue = (text: string) => number

type Words = {
  single: ReadonlySet<string>
  phrases: readonly string[]
  /** Words that also tell as the end of a compound ("Projektleiter", "Stadtklinikum"). */
  endings: ReadonlySet<string>
  endingLengths: readonly number[]
  inside: RegExp | null
}

/** A head is read in many ways, and each asks for the same words. */
const REMEMBERED = 4_000
const MIN_ENDING = 6
const MIN_COMPOUND = 9

/** Counts the cue words of a list; those of scripts without spaces count once, wherever they stand. */
function cue(entries: () => readonly string[], noEndings: () => readonly string[] = () => []): Cue {
  const list = lazily((): Words => {
    const all = entries()
    const spaced = [...foldedSet(all.filter((entry) => !isUnspaced(entry)))]
    const single = new Set(spaced.filter((word) => !word.includes(' ')))
    const never = foldedSet(noEndings())
    const endings = new Set([...single].filter((word) => word.length >= MIN_ENDING && !never.has(word)))
    const unspaced = all.filter(isUnspaced)
    return {
      single,
      phrases: spaced.filter((word) => word.includes(' ')),
      endings,
      endingLengths: [...new Set([...endings].map((ending) => ending.length))],
      inside: unspaced.length > 0 ? new RegExp(alternatives(unspaced), 'u') : null,
    }
  })
  return memoize(REMEMBERED, (text) => {
    const { single, phrases, endings, endingLengths, inside } = list()
    const words = foldWords(text.replace(/\bPh\.\s?D\b/gu, 'PhD').replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1'))
    let count = phrases.filter((phrase) => ` ${words} `.includes(` ${phrase} `)).length
    for (const word of words.split(' ')) {
      const plural = word.replace(/s$/, '')
      if (single.has(word) || single.has(plural)) count++
      else if (word.length >= MIN_COMPOUND && endingLengths.some((length) => endings.has(word.slice(-length)))) count++
    }
    return count + (inside?.test(fold(text)) ? 1 : 0)
  })
}

export const titleCues: Cue = cue(
  () => wordsOf('titles', 'title'),
  () => wordsOf('titles', 'field'),
)
const namedOrganisations = cue(() => [
  ...wordsOf('organisations', 'organisation'),
  ...wordsOf('legal-forms', 'word'),
  ...wordsOf('legal-forms', 'inside'),
])
/** Words that tell an organisation only as the last of its name: "Kestrel Distribution", but "Distribution Manager". */
const lastWords = lazily(() => foldedSet(wordsOf('organisations', 'end')))
/** Legal forms as they are written; their letters alone would be words of other languages. */
const legalForm = lazily(() => {
  const forms = wordsOf('legal-forms', 'written').map((form) =>
    form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\\. ', '\\.\\s?'),
  )
  return new RegExp(`(?:^|[\\s,])(?:${forms.join('|')})(?=$|[\\s,])`, 'u')
})

/** How many words of a text tell an organisation. */
export const organisationCues: Cue = (text) => namedOrganisations(text) + (endsAsOrganisation(text) ? 1 : 0)

function endsAsOrganisation(text: string): boolean {
  const [name = ''] = text.split(/[,(|]/)
  const words = foldWords(name).split(' ')
  return legalForm().test(text) || (words.length > 1 && lastWords().has(words.at(-1) ?? ''))
}

const namedDegrees = cue(() => wordsOf('degrees', 'degree'))
/** "M.Sc.", "B. Tech": a degree's letters are one word. */
const POINTED_DEGREE = /(?<!\p{L})(\p{Lu})\.\s?(\p{Lu}\p{Ll}{1,4})(?!\p{L})/gu

export const degreeCues: Cue = (text) => namedDegrees(text.replace(POINTED_DEGREE, '$1$2'))
export const schoolCues: Cue = cue(() => wordsOf('schools', 'school'))
