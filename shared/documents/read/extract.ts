import type { ReadLine } from '#shared/domain/parsing/read-line.ts'
import { linesFromText } from '#shared/domain/parsing/text-lines.ts'
import { detectFormat } from './detect.ts'
import { readDocx } from './docx/read-docx.ts'
import { UnreadableDocument } from './errors.ts'
import { collectTexts, parseJson, toJsonResume } from './json-file.ts'
import type { ReadLimits } from './limits.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { type DocumentFormat, MIME_TYPES, type ReadResult } from './read-result.ts'
import { decodeText } from './text-file.ts'

/** Reads a document in this process. `readDocument` runs it in a process that can be stopped. */
export async function extract(bytes: Uint8Array, limits: ReadLimits, fileName = ''): Promise<ReadResult> {
  if (bytes.length > limits.maxBytes) throw new UnreadableDocument('too_large')
  const format = await detectFormat(bytes)
  switch (format) {
    case 'pdf':
      return toReadResult(format, await readPdf(bytes, limits), limits)
    case 'docx':
      return toReadResult(format, await readDocx(bytes, limits), limits)
    case 'text':
      return readPlainText(decodeText(bytes), limits, fileName)
  }
}

function readPlainText(text: string, limits: ReadLimits, fileName: string): ReadResult {
  if (text.trim() === '') throw new UnreadableDocument('empty')
  if (text.length > limits.maxCharacters) throw new UnreadableDocument('too_complex')
  const json = parseJson(text)
  if (!json && /\.json$/i.test(fileName))
    throw new UnreadableDocument('not_json_resume', { issues: [{ path: '', message: 'is no valid JSON' }] })
  if (!json) {
    const lines = linesFromText(text)
    if (lines.length > limits.maxLines) throw new UnreadableDocument('too_complex')
    return { format: 'text', mimeType: MIME_TYPES.text, text, lines, document: null }
  }
  const document = toJsonResume(json.value)
  return { format: 'json', mimeType: MIME_TYPES.json, text: collectTexts(document).join('\n'), lines: [], document }
}

function toReadResult(format: DocumentFormat, lines: ReadLine[], limits: ReadLimits): ReadResult {
  const text = toPlainText(lines)
  if (!/[\p{L}\p{N}]{2}/u.test(text)) throw new UnreadableDocument('no_text')
  if (text.length > limits.maxCharacters || lines.length > limits.maxLines) throw new UnreadableDocument('too_complex')
  return { format, mimeType: MIME_TYPES[format], text, lines, document: null }
}

/** The lines as text: a blank line where there is a gap or a new stream, list items marked. */
function toPlainText(lines: ReadLine[]): string {
  return lines
    .map((line, index) => {
      const apart =
        index > 0 && (line.gap || line.heading !== undefined || (line.flow ?? 0) !== (lines[index - 1]?.flow ?? 0))
      return `${apart ? '\n' : ''}${line.bullet ? '• ' : ''}${line.text}`
    })
    .join('\n')
}
