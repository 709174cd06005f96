import type PizZip from 'pizzip'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import type { XmlElement } from '../office-xml/parse.ts'
import { judgePackage } from './judge/judge-package.ts'
import { unpackStrictly } from './judge/unpack-strictly.ts'
import { writePackage } from './judge/write-package.ts'
import { TemplateInvalid, toTemplateInvalid } from './problems.ts'

export const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024
const LIMITS = {
  ...DEFAULT_LIMITS,
  maxBytes: MAX_TEMPLATE_BYTES,
  maxArchiveEntries: 200,
  maxUnpackedBytes: 10 * 1024 * 1024,
}
const MAX_XML_BYTES = 2 * 1024 * 1024
/** Twice as much as a template may have: what a list repeats may be much. */
const MAX_FILLED_BYTES = 2 * MAX_XML_BYTES
export const MAX_TAGS = 300
/** Each tag has one, and the end of a list another. */
const MAX_BRACES = 2 * MAX_TAGS

/**
 * Unpacks a DOCX within limits, judges every part of it, and packs what was judged anew, so that nothing which another reader
 * could see differently is kept. Throws TemplateInvalid.
 */
export async function repack(bytes: Uint8Array): Promise<PizZip> {
  if (bytes.byteLength > LIMITS.maxBytes) throw toTemplateInvalid('The file is larger than 2 MB.')
  const files = await unpackStrictly(bytes, LIMITS).catch((error: unknown) => {
    throw error instanceof TemplateInvalid ? error : toTemplateInvalid(describeArchiveProblem(error), error)
  })
  if (!files.has('word/document.xml') || !files.has('[Content_Types].xml'))
    throw toTemplateInvalid('The file is no DOCX.')
  const parts = judgePackage(files, MAX_XML_BYTES)
  for (const { content } of parts)
    if (!(content instanceof Uint8Array) && countBraces(content) > MAX_BRACES)
      throw toTemplateInvalid(`The template has more than ${MAX_TAGS} tags.`)
  return writePackage(parts)
}

/** Judges what came out of filling a template in by the same rules. Throws TemplateInvalid. */
export function judgeFilled(zip: PizZip): void {
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  judgePackage(new Map(files.map((file) => [file.name, file.asUint8Array()])), MAX_FILLED_BYTES)
}

/** What yauzl says about names it will not have is told from damage. */
function describeArchiveProblem(error: unknown): string {
  if (error instanceof UnreadableDocument && /^too_/.test(error.code))
    return 'The file unpacks to far more than a template needs.'
  const message = error instanceof Error ? error.message : ''
  if (/absolute path|invalid relative path|invalid characters in fileName/.test(message))
    return 'The file has parts with names that lead elsewhere. Save it anew with your word processor.'
  return 'The file is no DOCX, or it is damaged or locked.'
}

/** Of what stands within a tag of XML, a GUID for one, nothing is filled in. */
function countBraces(element: XmlElement): number {
  let count = 0
  for (const child of element.children)
    count += typeof child === 'string' ? child.split('{').length - 1 : countBraces(child)
  return count
}
