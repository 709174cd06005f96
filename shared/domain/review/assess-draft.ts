import type { ExportFormat } from '../application.ts'
import type { Change, Requirement } from '../changes/change.ts'
import type { FindUnprintable } from '../grounding/findings/unprintable.ts'
import { prepareGrounding } from '../grounding/ground.ts'
import type { CoverLetter, LetterParagraph, OwnParts } from '../letter.ts'
import { frameLetter } from '../letter-frame.ts'
import { type MatchReport, matchRequirements } from '../matching/match.ts'
import type { ResumeDocument } from '../resume/document.ts'
import type { Statement } from '../resume/statement.ts'
import { assessChanges } from './assess-changes.ts'
import { assessLetter } from './assess-letter.ts'
import { type CorrectedNames, withCorrectedNames } from './corrected-names.ts'
import { evidenceOf } from './evidence.ts'
import { withOpening } from './opening.ts'

/** All that a draft is held against, as plain data. */
export type DraftToAssess = {
  changes: Change[]
  paragraphs: readonly LetterParagraph[]
  /** One and the same document while there is no newer one. */
  base: ResumeDocument
  newest: ResumeDocument
  statements: readonly Statement[]
  posting: CorrectedNames & { contact?: string; text: string }
  /** What the person wrote around the letter's paragraphs. */
  own: OwnParts
  requirements: readonly Requirement[]
  language: string
  /** The formats of its documents: what a PDF cannot show is a finding where one is made. */
  exports: readonly ExportFormat[]
  /** Today, as YYYY-MM-DD. */
  now: string
}
export type AssessedDraft = { changes: Change[]; letter: CoverLetter; match: MatchReport }

/** Holds all of a draft against its sources, and against what its documents can show: changes, letter and match report. */
export function assessWholeDraft(draft: DraftToAssess, findUnprintable: FindUnprintable): AssessedDraft {
  const { base, newest, statements, posting, requirements, language, now } = draft
  const resume = evidenceOf(newest, statements)
  const grounding = prepareGrounding({ source: resume, posting, now, findUnprintable, language })
  const paragraphs = withOpening(
    assessLetter(withCorrectedNames(draft.paragraphs, language, namesOf(posting)), { resume, grounding }),
    { ...posting, language },
    grounding,
  )
  return {
    changes: assessChanges(draft.changes, { base, newest, grounding }),
    letter: frameLetter(paragraphs, {
      language,
      company: posting.company,
      contact: posting.contact,
      name: newest.basics.name ?? '',
      own: draft.own,
    }),
    match: matchRequirements(requirements, resume, now),
  }
}

function namesOf({ title, company, was }: CorrectedNames): CorrectedNames {
  return { title, company, ...(was && { was }) }
}
