import { describeIcons } from '#shared/domain/text/clean.ts'
import { UnreadableDocument } from '../files/errors.ts'
import type { ReadLimits } from '../files/limits.ts'
import { openFile, openText } from '../files/open-file.ts'
import type { OpenedFile } from '../files/opened-file.ts'
import { readAttachedEuropass } from '../given/europass/attached.ts'
import { collectTexts } from '../given/json/parse-json.ts'
import { type GivenResume, readGiven } from '../given/read-given.ts'
import { layOut } from '../layout/lay-out.ts'
import { toLines } from '../lines/to-lines.ts'
import { MIME_TYPES, type ReadResult } from './read-result.ts'

/** Reads a document in this process. `readDocument` runs it in a process that can be stopped. */
export async function extract(bytes: Uint8Array, limits: ReadLimits, fileName = ''): Promise<ReadResult> {
  if (bytes.length > limits.maxBytes) throw new UnreadableDocument('too_large')
  const opened = await openFile(bytes, limits)
  if (opened.content.kind === 'text') return readText(opened.content.text, limits, fileName)
  const read = readLines(opened, limits)
  const attached = opened.format === 'pdf' ? await readAttachedEuropass(bytes, read.text) : null
  return attached ? { ...read, document: attached.document, notes: attached.notes } : read
}

function readText(text: string, limits: ReadLimits, fileName: string): ReadResult {
  if (text.trim() === '') throw new UnreadableDocument('empty')
  const given = readGiven(text, fileName)
  return given ? toResult(given, limits) : readLines(openText(text, limits), limits)
}

function readLines({ format, content, notes }: OpenedFile, limits: ReadLimits): ReadResult {
  const { lines, text, icons } = toLines(layOut(content))
  if (content.kind !== 'text' && !/[\p{L}\p{N}]{2}/u.test(text)) throw new UnreadableDocument('no_text')
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

/** Of the size of a file that holds a resume by its fields only what is part of the resume counts, not a picture beside it. */
function toResult({ format, document, notes }: GivenResume, limits: ReadLimits): ReadResult {
  const text = collectTexts(document).join('\n')
  if (text.length > limits.maxCharacters) throw new UnreadableDocument('too_complex')
  return { format, mimeType: MIME_TYPES[format], text, lines: [], notes, document }
}
