import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Config } from '#shared/config.ts'
import type { Resume, ResumeVersion, StoredFile } from '#shared/database/entities/index.ts'
import { contentHash } from '#shared/domain/draft.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { cleanText } from '#shared/domain/text/clean.ts'
import { readDocument } from '#shared/reading/read-file/read-document.ts'
import type { DocumentFormat } from '#shared/reading/read-file/read-result.ts'
import { Problem } from '../http/problem.ts'
import { readInput } from '../http/read-input.ts'
import { deriveTitle, type Upload } from '../http/upload.ts'
import { type resumeBody, title } from './schema.ts'

const EXTENSIONS: Record<DocumentFormat, string> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  html: 'html',
  markdown: 'md',
  text: 'txt',
  json: 'json',
  europass: 'xml',
}

export type GivenResume = {
  title: string
  formatType: Resume['formatType']
  /** Exactly what identifies the content, so that the same is parsed once. */
  contentHash: string
  document: JsonResume | null
  text: string | null
  layout: ResumeVersion['layout']
  /** What reading changed or left out. */
  notes: string[]
  /** The file as it came, which is kept beside what was read from it. */
  original: (Omit<StoredFile, 'key'> & { bytes: Uint8Array; extension: string }) | null
}

/** What was sent, read completely before anything is stored. Throws UnreadableDocument or Problem. */
export async function readGivenResume(
  body: z.output<typeof resumeBody> | undefined,
  file: Upload | undefined,
  personId: string,
  config: Config,
): Promise<GivenResume> {
  if (body && 'document' in body) {
    return {
      title: body.title,
      formatType: 'json',
      contentHash: contentHash(body.document),
      document: body.document,
      text: null,
      layout: null,
      notes: [],
      original: null,
    }
  }
  const upload = body
    ? { bytes: Buffer.from(body.text, 'utf8'), fileName: TEXT_NAME, fields: { title: body.title } }
    : file
  return readUploaded(upload, personId, config)
}

/** A newer text or file of a resume, likewise; what it is called does not matter. */
export function readGivenFile(
  body: { text: string } | undefined,
  file: Upload | undefined,
  personId: string,
  config: Config,
): Promise<GivenResume> {
  const upload = body ? { bytes: Buffer.from(body.text, 'utf8'), fileName: TEXT_NAME, fields: {} } : file
  return readUploaded(upload, personId, config)
}

const TEXT_NAME = 'resume.txt'

async function readUploaded(upload: Upload | undefined, personId: string, config: Config): Promise<GivenResume> {
  if (!upload) throw new Problem('validation', 'There is neither a document, nor text, nor a file.')
  const named = readInput(title, upload.fields.title ?? deriveTitle(upload.fileName, 'Resume'), '/title')
  const { bytes, fileName } = upload
  const read = await readDocument(bytes, { fileName, personId, timeoutMs: config.READ_TIMEOUT_MS })
  return {
    title: named,
    formatType: read.format,
    contentHash: createHash('sha256').update(upload.bytes).digest('hex'),
    document: read.document,
    text: read.text,
    layout: read.lines,
    notes: read.notes,
    original: {
      bytes: upload.bytes,
      extension: EXTENSIONS[read.format],
      name: cleanText(upload.fileName.replace(/\p{Cc}/gu, '').slice(0, 255)),
      mimeType: read.mimeType,
      sizeBytes: upload.bytes.byteLength,
    },
  }
}
