import { lazily } from '../../lazily.ts'
import { memoize } from '../../memoize.ts'
import { lexiconOf, SPACED_LANGUAGES, type SpacedLanguage } from './number-lexicon.ts'
import { type Compound, inCompound, runsIn } from './number-runs.ts'

const SHORTEST_FOREIGN = 6
const REMEMBERED = 4_000
const HYPHENED = /[\p{L}'-]+/uy

/**
 * Short words mean a number only in the text's own language: "once" is eleven in Spanish and no number in English. What is
 * too long to be another word is one in every language, with all that a hyphen joins to it: "quatre-vingts".
 */
export function foreignNumber(text: string, at: number, word: string): Compound | null {
  if (text[at + word.length] === '-') {
    HYPHENED.lastIndex = at
    const whole = HYPHENED.exec(text)?.[0].replace(/-$/, '') ?? ''
    const found = whole.length < SHORTEST_FOREIGN ? null : foreign(whole.toLowerCase())
    if (found) return found
  }
  return word.length < SHORTEST_FOREIGN ? null : foreign(word)
}

const foreign = memoize(REMEMBERED, (text): Compound | null => {
  for (const language of languagesThatBegin(text)) {
    const [run, ...others] = runsIn(text, language, () => null)
    // A hundred or a million alone is as good as any other word.
    if (run && others.length === 0 && run.start === 0 && run.end === text.length && !isFactor(text, language))
      return { sum: run.sum, letters: text.length }
    const compound = inCompound(text, language)
    if (compound) return compound
  }
  return null
})

function isFactor(word: string, language: SpacedLanguage): boolean {
  return (
    lexiconOf(language)
      .words.get(word)
      ?.some(({ kind }) => kind === 'factor') === true
  )
}

const MOST_LETTERS_OF_A_BEGINNING = 3

/** The languages with a number word for each way in which one begins. */
const beginnings = lazily(() => {
  const languages = new Map<string, Set<SpacedLanguage>>()
  for (const language of SPACED_LANGUAGES)
    for (const form of lexiconOf(language).words.keys()) {
      const beginning = form.slice(0, MOST_LETTERS_OF_A_BEGINNING)
      languages.set(beginning, (languages.get(beginning) ?? new Set()).add(language))
    }
  return languages
})

function languagesThatBegin(text: string): SpacedLanguage[] {
  const found = [1, 2, MOST_LETTERS_OF_A_BEGINNING].map((letters) => beginnings().get(text.slice(0, letters)))
  return SPACED_LANGUAGES.filter((language) => found.some((languages) => languages?.has(language)))
}
