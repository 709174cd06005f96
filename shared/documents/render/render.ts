import type { ExportFormat } from '#shared/domain/application.ts'
import type { FinalLetter } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { letterContent, resumeContent } from './content.ts'
import { renderDocx } from './docx.ts'
import { renderPdf } from './pdf.ts'

/** The designs; each has a resume and a letter, in both formats. */
export const DESIGNS = ['classic'] as const
export type Design = (typeof DESIGNS)[number]
export const DEFAULT_DESIGN: Design = 'classic'

export const PAGE_SIZES = ['a4', 'us-letter'] as const
export type PageSize = (typeof PAGE_SIZES)[number]

type Common = {
  format: ExportFormat
  /** A BCP 47 tag: headings and dates are written in it. */
  language: string
  resume: ResumeDocument
  design?: Design
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

export const MIME_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<ExportFormat, string>

/** Renders one document. The same request gives the same bytes, so that a repeated export is the same file. */
export async function renderDocument(request: RenderRequest): Promise<{ bytes: Uint8Array; mimeType: string }> {
  const content =
    request.docType === 'resume' ? resumeContent(request.resume, request.language) : letterContent(request)
  const design = request.design ?? DEFAULT_DESIGN
  const pageSize = request.pageSize ?? (usesLetter(request.resume) ? 'us-letter' : 'a4')
  const job = { docType: request.docType, content, design, pageSize, language: request.language }
  const bytes = request.format === 'docx' ? renderDocx(job) : renderPdf(job)
  return { bytes, mimeType: MIME_TYPES[request.format] }
}

/** Where US Letter is the paper that people have. */
function usesLetter({ basics }: ResumeDocument): boolean {
  return ['US', 'CA', 'MX', 'PH', 'CO', 'CL', 'VE'].includes(basics.location?.countryCode?.toUpperCase() ?? '')
}
