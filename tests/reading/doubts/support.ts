import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { accountFor } from '#shared/reading/account/account.ts'
import { findDoubts } from '#shared/reading/doubts/find-doubts.ts'
import { linesFromText } from '#shared/reading/lines/text-lines.ts'
import type { Doubt, DoubtCode } from '#shared/reading/reading.ts'

/** The doubts about a document that somebody read from a text. */
export function doubtsAbout(resume: JsonResume, text: string): Doubt[] {
  return readingOf(resume, text).doubts
}

/** A document read from a text, with its account and doubts. */
export function readingOf(resume: JsonResume, text: string) {
  const lines = linesFromText(text)
  const document = toResumeDocument(resume)
  const account = accountFor(document, lines)
  return { document, lines, account, doubts: findDoubts({ document, lines, account }) }
}

/** `code node.field` of each doubt with one of these codes, or of all. */
export function named(doubts: readonly Doubt[], ...codes: DoubtCode[]): string[] {
  return doubts
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, node, field }) => `${code} ${node ?? '-'}.${field ?? '-'}`)
}

export const basics = { name: 'Ola Berg', email: 'ola.berg@example.com' }
/** A resume with two jobs and a course of study, as text and as what it says. */
export const TEXT = `Ola Berg
ola.berg@example.com

Experience

Planner, Elmfield Freight
May 2019 - Present
- Planned 40 lorries a day

Stock Clerk, Value Stores
Jan 2015 - Apr 2019
- Filled the shelves of two shops

Education

Calder State University
BSc Biology
2011 - 2014
`
export const RESUME = {
  basics,
  work: [
    { name: 'Elmfield Freight', position: 'Planner', startDate: '2019-05', highlights: ['Planned 40 lorries a day'] },
    {
      name: 'Value Stores',
      position: 'Stock Clerk',
      startDate: '2015-01',
      endDate: '2019-04',
      highlights: ['Filled the shelves of two shops'],
    },
  ],
  education: [
    {
      institution: 'Calder State University',
      studyType: 'BSc',
      area: 'Biology',
      startDate: '2011',
      endDate: '2014',
    },
  ],
} satisfies JsonResume

/** The same resume with its first job read otherwise. */
export function withFirstJob(job: NonNullable<JsonResume['work']>[number]): JsonResume {
  const [first, ...others] = RESUME.work
  return { ...RESUME, work: [{ ...first, ...job }, ...others] }
}
