import { type FoundWord, finderOf } from '../text/word-finder.ts'
import type { Scale } from './scale.ts'

/** A degree by its kind; `graduate` is one of the old kinds as long as a master's ("Diplom"), `degree` any of a university. */
export type Degree = 'doctorate' | 'mba' | 'master' | 'postgraduate' | 'graduate' | 'bachelor' | 'degree' | 'secondary'

/** What each degree is besides itself. A doctorate shows no master's, which may never have been taken. */
const IMPLIED: Readonly<Record<Degree, readonly Degree[]>> = {
  doctorate: ['postgraduate', 'degree'],
  mba: ['master', 'postgraduate', 'degree'],
  master: ['postgraduate', 'degree'],
  postgraduate: ['degree'],
  graduate: ['degree'],
  bachelor: ['degree'],
  degree: [],
  secondary: [],
}

/** A degree bears itself and what it implies. */
export const DEGREES: Scale<Degree> = {
  atLeastAsSpecific: (evidence, claim) => evidence === claim || IMPLIED[evidence].includes(claim),
}

const WORDS = [
  { degree: 'doctorate', words: finderOf('credentials', 'doctorate') },
  { degree: 'mba', words: finderOf('credentials', 'mba') },
  { degree: 'master', words: finderOf('credentials', 'master', { unless: 'not-master' }) },
  { degree: 'postgraduate', words: finderOf('credentials', 'postgraduate') },
  { degree: 'graduate', words: finderOf('credentials', 'graduate') },
  { degree: 'bachelor', words: finderOf('credentials', 'bachelor', { unless: 'not-bachelor' }) },
  { degree: 'degree', words: finderOf('credentials', 'degree') },
  { degree: 'secondary', words: finderOf('credentials', 'secondary') },
] as const satisfies readonly { degree: Degree; words: unknown }[]

/** Words that mean a degree where they are the kind of a study: "Promotion", "Licence", "Grado". */
const WORDS_OF_STUDIES = [
  { degree: 'doctorate', words: finderOf('credentials', 'study-doctorate') },
  { degree: 'master', words: finderOf('credentials', 'study-master') },
  { degree: 'graduate', words: finderOf('credentials', 'study-graduate') },
  { degree: 'bachelor', words: finderOf('credentials', 'study-bachelor') },
] as const satisfies readonly { degree: Degree; words: unknown }[]

/** The degrees that a folded text names (`languages/<tag>/credentials.txt`), and where. */
export function degreesIn(folded: string): (FoundWord & { degree: Degree })[] {
  return WORDS.flatMap(({ degree, words }) => words.all(folded).map((word) => ({ ...word, degree })))
}

/** The degrees that the kind of a study means, in folded words. */
export function degreesOfStudy(folded: string): Degree[] {
  const meant = WORDS_OF_STUDIES.flatMap(({ degree, words }) => (words.isIn(folded) ? [degree] : []))
  return [...degreesIn(folded).map(({ degree }) => degree), ...meant]
}
