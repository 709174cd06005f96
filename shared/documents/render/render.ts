import { DEFAULT_DESIGN, type ExportFormat } from '#shared/domain/application.ts'
import { paperOf } from '#shared/domain/resume/paper.ts'
import { toLetterContent, toResumeContent } from './content.ts'
import { renderDocx } from './docx.ts'
import { layOutLetter, layOutResume } from './layout.ts'
import { markDocx } from './mark-docx.ts'
import { type RenderJob, renderPdf } from './pdf.ts'
import type { RenderRequest } from './request.ts'

export const MIME_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<ExportFormat, string>

/**
 * Renders one document, with `mark` large behind its text where there is one. The same request gives the same bytes, so that a
 * repeated export is the same file.
 */
export async function renderDocument(
  request: RenderRequest,
  mark?: string,
): Promise<{ bytes: Uint8Array; mimeType: string }> {
  const { language, resume } = request
  const design = request.design ?? DEFAULT_DESIGN
  const pageSize = request.pageSize ?? paperOf(resume)
  const common = { design, pageSize, language, ...(mark !== undefined && { mark }) }
  const job: RenderJob =
    request.docType === 'resume'
      ? { ...common, docType: 'resume', content: layOutResume(toResumeContent(request)) }
      : { ...common, docType: 'cover_letter', content: layOutLetter(toLetterContent(request)) }
  const mimeType = MIME_TYPES[request.format]
  if (request.format === 'pdf') return { bytes: renderPdf(job), mimeType }
  const bytes = renderDocx(job)
  return { bytes: mark === undefined ? bytes : markDocx(bytes, mark), mimeType }
}
