import type { ReadLine } from '#shared/domain/parsing/read-line.ts'
import { linesFromText } from '#shared/domain/parsing/text-lines.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { describeIcons, dropControls } from '#shared/domain/text/clean.ts'
import { toStorable, UnstorableValue } from '#shared/domain/text/storable.ts'
import { detectFormat } from './detect.ts'
import { readDocx } from './docx/read-docx.ts'
import { UnreadableDocument } from './errors.ts'
import { dropIcons, dropIconsFromText } from './icons.ts'
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
    const { text: plain, icons } = dropIconsFromText(text)
    const lines = linesFromText(plain)
    if (lines.length > limits.maxLines) throw new UnreadableDocument('too_complex')
    return {
      format: 'text',
      mimeType: MIME_TYPES.text,
      text: plain,
      lines,
      notes: describeIcons(icons),
      document: null,
    }
  }
  const document = toStorableDocument(json.value)
  const all = collectTexts(document).join('\n')
  return { format: 'json', mimeType: MIME_TYPES.json, text: all, lines: [], notes: [], document }
}

function toStorableDocument(value: unknown): JsonResume {
  try {
    return toJsonResume(toStorable(value))
  } catch (error) {
    if (!(error instanceof UnstorableValue)) throw error
    throw new UnreadableDocument('not_json_resume', { issues: [{ path: '', message: error.message }] })
  }
}

/** What breaks a line into typefaces stays where it is. */
function withoutControls(line: ReadLine): ReadLine {
  const text = dropControls(line.text)
  if (text === line.text) return line
  const breaks = line.breaks?.map((at) => dropControls(line.text.slice(0, at)).length)
  return { ...line, text, ...(breaks && { breaks }) }
}

function toReadResult(format: DocumentFormat, read: ReadLine[], limits: ReadLimits): ReadResult {
  // A glyph that a font gives no letter for reads as NUL or another control character.
  const { lines: shown, icons } = dropIcons(read.map(withoutControls))
  const lines = shown.filter(({ text }) => text.trim() !== '')
  const text = toPlainText(lines)
  if (!/[\p{L}\p{N}]{2}/u.test(text)) throw new UnreadableDocument('no_text')
  if (text.length > limits.maxCharacters || lines.length > limits.maxLines) throw new UnreadableDocument('too_complex')
  return { format, mimeType: MIME_TYPES[format], text, lines, notes: describeIcons(icons), document: null }
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
