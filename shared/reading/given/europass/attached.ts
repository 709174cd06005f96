import { getDocumentProxy } from 'unpdf'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { UnreadableDocument } from '../../files/errors.ts'
import { decodeText } from '../../files/text-file.ts'
import { parseTree } from '../../files/xml/tree.ts'
import type { ReadResume } from '../json/read-json-resume.ts'
import { readEuropass } from './read-europass.ts'

const ATTACHMENT_MARK = '/EmbeddedFile'
const TAKEN = 'The fields were taken from the Europass data that is attached to the PDF.'

/**
 * The resume in the data that Europass attaches to its PDFs; null where a PDF has none, or where it is of somebody whom the
 * pages do not name.
 */
export async function readAttachedEuropass(bytes: Uint8Array, printed: string): Promise<ReadResume | null> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ATTACHMENT_MARK)) return null
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  const attached: Record<string, { content?: unknown }> | null = await pdf.getAttachments()
  for (const { content } of Object.values(attached ?? {})) {
    const read = content instanceof Uint8Array ? readXml(content) : null
    if (read && isNamed(read.document, printed)) return { ...read, notes: [TAKEN, ...read.notes] }
  }
  return null
}

function readXml(bytes: Uint8Array): ReadResume | null {
  try {
    const text = decodeText(bytes)
    return text.trimStart().startsWith('<') ? readEuropass(parseTree(text)) : null
  } catch (error) {
    if (error instanceof UnreadableDocument) return null
    throw error
  }
}

function isNamed({ basics }: JsonResume, printed: string): boolean {
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const there = new Set(words(printed))
  const name = words(basics?.name ?? '')
  return name.length > 0 && name.every((word) => there.has(word))
}
