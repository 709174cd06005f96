import { fileTypeFromBuffer } from 'file-type'
import { Problem } from '../http/problem.ts'

/** What may be attached, by what the content is. */
const KINDS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

const PLAIN_TEXT = 'text/plain; charset=utf-8'
export const ATTACHMENT_TYPES = [...Object.keys(KINDS), PLAIN_TEXT]

/** The kind of a file by its content; its name and claimed type say nothing. Throws problem `unsupported-media-type`. */
export async function fileKind(bytes: Buffer): Promise<{ mimeType: string; extension: string }> {
  const found = await fileTypeFromBuffer(bytes)
  const extension = found && KINDS[found.mime]
  if (found && extension) return { mimeType: found.mime, extension }
  if (!found && isPlainText(bytes)) return { mimeType: PLAIN_TEXT, extension: 'txt' }
  throw new Problem(
    'unsupported-media-type',
    'Only PDF, DOCX, ODT, RTF, PNG, JPEG, WebP and plain text can be attached; what counts is what the file holds.',
  )
}

function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[^\P{Cc}\t\n\f\r]/u.test(text)
  } catch {
    return false
  }
}
