import { describeIcons, dropControls } from '#shared/domain/text/clean.ts'
import { detectFormat } from '../files/detect.ts'
import { readDocx } from '../files/docx/read-docx.ts'
import { UnreadableDocument } from '../files/errors.ts'
import { readHtml } from '../files/html/read-html.ts'
import type { ReadLimits } from '../files/limits.ts'
import { isMarkdown } from '../files/markdown/detect-markdown.ts'
import { readMarkdown } from '../files/markdown/read-markdown.ts'
import { readOdt } from '../files/odt/read-odt.ts'
import { readPdf } from '../files/pdf/read-pdf.ts'
import { readRtf } from '../files/rtf/read-rtf.ts'
import { detectSource } from '../files/source-kinds.ts'
import { decodeText } from '../files/text-file.ts'
import { parseTree } from '../files/xml/tree.ts'
import { readAttachedEuropass } from '../given/europass/attached.ts'
import { readEuropass } from '../given/europass/read-europass.ts'
import { collectTexts } from '../given/json/parse-json.ts'
import { readJson } from '../given/json/read-json.ts'
import type { ReadResume } from '../given/json/read-json-resume.ts'
import { dropIcons, dropIconsFromText } from '../lines/icons.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { linesFromText } from '../lines/text-lines.ts'
import { type DocumentFormat, MIME_TYPES, type ReadResult } from './read-result.ts'

/** Reads a document in this process. `readDocument` runs it in a process that can be stopped. */
export async function extract(bytes: Uint8Array, limits: ReadLimits, fileName = ''): Promise<ReadResult> {
  if (bytes.length > limits.maxBytes) throw new UnreadableDocument('too_large')
  const format = await detectFormat(bytes)
  switch (format) {
    case 'pdf': {
      const read = toReadResult(format, await readPdf(bytes, limits), limits)
      const attached = await readAttachedEuropass(bytes, read.text)
      return attached ? { ...read, document: attached.document, notes: attached.notes } : read
    }
    case 'docx': {
      const { lines, notes } = await readDocx(bytes, limits)
      return toReadResult(format, lines, limits, notes)
    }
    case 'odt':
      return toReadResult(format, await readOdt(bytes, limits), limits)
    case 'rtf':
      return toReadResult(format, readRtf(bytes), limits)
    case 'text':
      return readText(decodeText(bytes), limits, fileName)
  }
}

function readText(text: string, limits: ReadLimits, fileName: string): ReadResult {
  if (text.trim() === '') throw new UnreadableDocument('empty')
  const json = readJson(text, fileName)
  if (json) return toDocumentResult('json', json, limits)
  const source = detectSource(text)
  switch (source) {
    case 'xml': {
      const europass = readEuropass(parseTree(text))
      if (!europass) throw new UnreadableDocument('xml_source')
      return toDocumentResult('europass', europass, limits)
    }
    case 'latex':
      throw new UnreadableDocument('latex_source')
    case 'yaml':
      throw new UnreadableDocument('yaml_source')
    case 'html': {
      const { lines, notes } = readHtml(text)
      return toReadResult('html', lines, limits, notes)
    }
    case null:
      if (text.length > limits.maxCharacters) throw new UnreadableDocument('too_complex')
      return isMarkdown(text) ? toReadResult('markdown', readMarkdown(text), limits) : readPlainText(text, limits)
  }
}

function readPlainText(text: string, limits: ReadLimits): ReadResult {
  const { text: plain, icons } = dropIconsFromText(text)
  const lines = linesFromText(plain)
  if (lines.length > limits.maxLines) throw new UnreadableDocument('too_complex')
  return { format: 'text', mimeType: MIME_TYPES.text, text: plain, lines, notes: describeIcons(icons), document: null }
}

/** A file that holds a resume by its fields. Of its size only what is part of the resume counts, not a picture beside it. */
function toDocumentResult(format: DocumentFormat, { document, notes }: ReadResume, limits: ReadLimits): ReadResult {
  const text = collectTexts(document).join('\n')
  if (text.length > limits.maxCharacters) throw new UnreadableDocument('too_complex')
  return { format, mimeType: MIME_TYPES[format], text, lines: [], notes, document }
}

/** What breaks a line into typefaces stays where it is. */
function withoutControls(line: ReadLine): ReadLine {
  const text = dropControls(line.text)
  if (text === line.text) return line
  const breaks = line.breaks?.map((at) => dropControls(line.text.slice(0, at)).length)
  return { ...line, text, ...(breaks && { breaks }) }
}

function toReadResult(format: DocumentFormat, read: ReadLine[], limits: ReadLimits, notes: string[] = []): ReadResult {
  // A glyph that a font gives no letter for reads as NUL or another control character.
  const { lines: shown, icons } = dropIcons(read.map(withoutControls))
  const lines = shown.filter(({ text }) => text.trim() !== '')
  const text = toPlainText(lines)
  if (!/[\p{L}\p{N}]{2}/u.test(text)) throw new UnreadableDocument('no_text')
  if (text.length > limits.maxCharacters || lines.length > limits.maxLines) throw new UnreadableDocument('too_complex')
  return {
    format,
    mimeType: MIME_TYPES[format],
    text,
    lines,
    notes: [...notes, ...describeIcons(icons)],
    document: null,
  }
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
