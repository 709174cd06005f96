import PizZip from 'pizzip'
import { unpack } from '../read/docx/archive.ts'
import { UnreadableDocument } from '../read/errors.ts'
import { DEFAULT_LIMITS } from '../read/limits.ts'
import { toTemplateInvalid } from './problems.ts'

export const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024
const LIMITS = {
  ...DEFAULT_LIMITS,
  maxBytes: MAX_TEMPLATE_BYTES,
  maxArchiveEntries: 200,
  maxUnpackedBytes: 10 * 1024 * 1024,
}
const MAX_XML_BYTES = 2 * 1024 * 1024
export const MAX_TAGS = 300
/** Each tag has one, and the end of a list another. */
const MAX_BRACES = 2 * MAX_TAGS
/** The parts that are filled in. */
export const FILLED_PARTS = /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)|docProps\/core)\.xml$/

/**
 * Unpacks a DOCX within limits and packs it anew, so that nothing which another reader could see differently is kept.
 * Refuses what a template has no need of: macros, embedded programs, document types, and parts fetched from elsewhere.
 * Throws TemplateInvalid.
 */
export async function repack(bytes: Uint8Array): Promise<PizZip> {
  if (bytes.byteLength > LIMITS.maxBytes) throw toTemplateInvalid('The file is larger than 2 MB.')
  const files = await unpack(bytes, () => true, LIMITS).catch((error: unknown) => {
    if (!(error instanceof UnreadableDocument)) throw error
    const tooMuch = error.code === 'too_large_unpacked' || error.code === 'too_complex'
    throw toTemplateInvalid(
      tooMuch
        ? 'The file unpacks to far more than a template needs.'
        : 'The file is no DOCX, or it is damaged or locked.',
      error,
    )
  })
  if (!files.has('word/document.xml') || !files.has('[Content_Types].xml'))
    throw toTemplateInvalid('The file is no DOCX.')
  const zip = new PizZip()
  for (const [path, content] of files) {
    if (path.endsWith('/')) continue
    if (/(?:^|\/)\.\.?(?:\/|$)|^\/|\\/.test(path))
      throw toTemplateInvalid('The file has parts with names that lead elsewhere.')
    if (/vbaProject|^word\/embeddings\/|activeX/i.test(path))
      throw toTemplateInvalid('The file has macros or embedded objects. Save it without them.')
    if (/\.(?:xml|rels)$/i.test(path)) checkXml(path, Buffer.from(content).toString('utf8'))
    zip.file(path, Buffer.from(content), { createFolders: false })
  }
  return zip
}

function checkXml(path: string, xml: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw toTemplateInvalid('The file has a document type of its own, which Word does not write.')
  if (FILLED_PARTS.test(path)) {
    if (xml.length > MAX_XML_BYTES) throw toTemplateInvalid('The text of the file is too long.')
    // Of what stands within a tag of XML, a GUID for one, nothing is filled in.
    if (xml.replaceAll(/<[^>]*>/g, '').split('{').length > MAX_BRACES)
      throw toTemplateInvalid(`The template has more than ${MAX_TAGS} tags.`)
  }
  if (!path.endsWith('.rels')) return
  for (const [relationship] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
    if (/TargetMode\s*=\s*["']External["']/i.test(relationship) && !/\/hyperlink["']/.test(relationship))
      throw toTemplateInvalid(
        'The file loads parts from elsewhere. Put its pictures into it, and detach its own template.',
      )
  }
}
