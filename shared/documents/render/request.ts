import type { Design, DocType, ExportFormat, PageSize } from '#shared/domain/application.ts'
import type { DraftContent, Printing, Recipient } from '#shared/domain/draft.ts'
import type { FinalLetter } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'

type Common = {
  format: ExportFormat
  /** A BCP 47 tag: headings and dates are written in it. */
  language: string
  resume: ResumeDocument
  /** When left out, dates are as the language alone writes them, and a country is its code. */
  printing?: Printing
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
      recipient: Recipient
    })

/** Which document of a draft, and how it is to look. */
export type DocumentChoice = { docType: DocType; format: ExportFormat; design?: Design; pageSize?: PageSize }

/** The request that renders one document of a draft; `approvedAt` dates the letter. What is not chosen is as the draft says. */
export function toRenderRequest(content: DraftContent, approvedAt: Date, choice: DocumentChoice): RenderRequest {
  const { resume, letter, recipient, dateRule, printing, settings } = content
  const { docType, format, design = settings.design, pageSize = settings.pageSize } = choice
  const common = { format, language: settings.language, resume, printing, design, pageSize }
  if (docType === 'resume') return { docType, ...common }
  return { docType, ...common, letter, date: dateOf(dateRule, approvedAt), recipient }
}

/** The date on a letter, as YYYY-MM-DD. */
function dateOf(rule: DraftContent['dateRule'], approvedAt: Date): string {
  switch (rule) {
    case 'day_of_approval':
      return approvedAt.toISOString().slice(0, 10)
  }
}
