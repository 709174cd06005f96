import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import type { ReadLine } from '../lines/read-line.ts'

export type DocumentFormat = 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'markdown' | 'text' | 'json' | 'europass'

export type ReadResult = {
  format: DocumentFormat
  mimeType: string
  /** The text in reading order, columns and tables resolved; parts that stand apart on a line are separated by tabs. */
  text: string
  /** The same lines with layout hints for the offline parser. */
  lines: ReadLine[]
  /** What was changed or left out, as places and reasons, without anything that the file says. */
  notes: string[]
  /** The resume itself, where the file is JSON Resume. */
  document: JsonResume | null
}

export const MIME_TYPES: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  json: 'application/json',
  europass: 'application/xml',
}
