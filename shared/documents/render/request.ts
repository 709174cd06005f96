import type { Design, DocType, ExportFormat, PageSize } from '#shared/domain/application.ts'
import type { FinalLetter } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'

type Common = {
  format: ExportFormat
  /** A BCP 47 tag: headings and dates are written in it. */
  language: string
  resume: ResumeDocument
  /** `classic` when left out. */
  design?: Design
  /** When left out, the paper of the country in the resume. */
  pageSize?: PageSize
}
export type RenderRequest =
  | (Common & { docType: 'resume' })
  | (Common & {
      docType: 'cover_letter'
      letter: FinalLetter
      date: string
      recipient: { company: string; title: string }
    })

/** What an approved draft says, and about which job. */
export type DraftContent = {
  resume: ResumeDocument
  letter: FinalLetter
  /** A BCP 47 tag. */
  language: string
  posting: { company: string; title: string }
  /** The date on the letter. */
  at: Date
}
/** Which document of a draft, and how it is to look. */
export type DocumentChoice = { docType: DocType; format: ExportFormat; design?: Design; pageSize?: PageSize }

/** The request that renders one document of a draft. */
export function toRenderRequest(
  { resume, letter, language, posting, at }: DraftContent,
  choice: DocumentChoice,
): RenderRequest {
  const { docType, format, design, pageSize } = choice
  const common = { format, language, resume, design, pageSize }
  if (docType === 'resume') return { docType, ...common }
  const recipient = { company: posting.company, title: posting.title }
  return { docType, ...common, letter, date: at.toISOString().slice(0, 10), recipient }
}
