import { DEFAULT_DESIGN, type ExportFormat } from '#shared/domain/application.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { toLetterContent, toResumeContent } from './content.ts'
import { renderDocx } from './docx.ts'
import { layOutLetter, layOutResume } from './layout.ts'
import { type RenderJob, renderPdf } from './pdf.ts'
import type { RenderRequest } from './request.ts'

export const MIME_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<ExportFormat, string>

/** Renders one document. The same request gives the same bytes, so that a repeated export is the same file. */
export async function renderDocument(request: RenderRequest): Promise<{ bytes: Uint8Array; mimeType: string }> {
  const { language, resume } = request
  const design = request.design ?? DEFAULT_DESIGN
  const pageSize = request.pageSize ?? (usesLetter(resume) ? 'us-letter' : 'a4')
  const common = { design, pageSize, language }
  const job: RenderJob =
    request.docType === 'resume'
      ? { ...common, docType: 'resume', content: layOutResume(toResumeContent(request)) }
      : { ...common, docType: 'cover_letter', content: layOutLetter(toLetterContent(request)) }
  const bytes = request.format === 'docx' ? renderDocx(job) : renderPdf(job)
  return { bytes, mimeType: MIME_TYPES[request.format] }
}

/** Where US Letter is the paper that people have. */
function usesLetter({ basics }: ResumeDocument): boolean {
  return ['US', 'CA', 'MX', 'PH', 'CO', 'CL', 'VE'].includes(basics.location?.countryCode?.toUpperCase() ?? '')
}
