import { memoizeByObject } from '../../memoize.ts'
import type { ResumeDocument } from '../../resume/document.ts'
import { type Degree, degreesIn, degreesOfStudy } from '../../scales/degrees.ts'
import { fold } from '../../text/fold.ts'
import { normalise } from '../../text/normalise.ts'
import { contentOf } from '../reading/word-keys.ts'
import type { Statement } from './statement.ts'

/** A degree that the resume shows, the words that stand with it, among them its field, and how the resume calls it. */
export type HeldDegree = { entryId: string; degree: Degree; words: ReadonlySet<string>; named: string }

/** The degrees of the education of a resume, finished or not. */
export function degreesOfEducation({ education }: ResumeDocument): HeldDegree[] {
  return education.flatMap(({ id, studyType = '', area = '', institution = '' }) => {
    const words = contentOf(fold(normalise(`${studyType} ${area} ${institution}`).text))
    const named = [studyType, area].filter(Boolean).join(', ')
    return degreesOfStudy(fold(normalise(studyType).text)).map((degree) => ({ entryId: id, degree, words, named }))
  })
}

/** The degrees that a statement of the resume names. */
export const degreesNamed = memoizeByObject(({ entryId, text, content }: Statement): HeldDegree[] =>
  degreesIn(text).map(({ degree, text: named }) => ({ entryId, degree, words: content, named })),
)
