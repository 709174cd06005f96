import type { Config } from '#shared/config.ts'
import { readHtmlText } from '#shared/postings/html-text.ts'
import { MAX_POSTING_CHARACTERS } from '#shared/postings/page-posting.ts'
import { readDocument } from '#shared/reading/read-file/read-document.ts'
import { Problem } from '../http/problem.ts'
import type { Upload } from '../http/upload.ts'

/** How files begin that somebody may send as a text: PDF, and what is a ZIP (DOCX, ODT). */
const FILE_STARTS = ['%PDF-', 'PK\u0003\u0004'] as const
/** Fewer letters than this ask for nothing and tell nothing. */
const MIN_LETTERS = 10

/** The text of a posting that came as a PDF, DOCX or another file, read in the sandbox. Throws UnreadableDocument. */
export async function readPostingFile(upload: Upload, personId: string, config: Config): Promise<string> {
  const { bytes, fileName } = upload
  const { text } = await readDocument(bytes, { fileName, personId, timeoutMs: config.READ_TIMEOUT_MS })
  if (text === null || (text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS)
    throw new Problem('validation', 'The file has no text of a posting.', {
      errors: [{ pointer: '/file', detail: 'has no text of a posting' }],
    })
  return text.slice(0, MAX_POSTING_CHARACTERS)
}

/** Refuses the bytes of a file sent as a text. Throws a `validation` problem. */
export function refuseBinary(text: string): void {
  const isFile = FILE_STARTS.some((start) => text.trimStart().startsWith(start))
  if (!isFile) return
  const detail = 'is a file; send it as `file` of a multipart body'
  throw new Problem('validation', `The text ${detail}.`, { errors: [{ pointer: '/text', detail }] })
}

/** A text that was copied out of data: line breaks and entities that were written out are what they stand for. */
export function cleanPasted(text: string): string {
  const isEscaped = (text.match(/\\n/g)?.length ?? 0) >= 2 && !text.includes('\n')
  const isHtml = /<(?:p|br|ul|li|div|h[1-6])\b[^>]*>/i.test(text)
  if (isHtml) return text.length > 0 && /<\/(?:p|ul|li|div|h[1-6])>/i.test(text) ? readHtmlText(text).text : text
  return isEscaped ? text.replace(/\\r\\n|\\[rn]/g, '\n') : text
}
