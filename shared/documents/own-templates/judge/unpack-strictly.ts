import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { openZip, readEntry } from '#shared/reading/files/archive.ts'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import type { ReadLimits } from '#shared/reading/files/limits.ts'
import { toTemplateInvalid } from '../problems.ts'
import { quote } from './links.ts'

const NAME = /^(?:\[Content_Types\]\.xml|[\w.()+,~ -]+(?:\/[\w.()+,~ -]+)*)$/
const SPECIAL = /^(?:\[content_types\]\.xml|(?:.*\/)?_rels\/.*|.*\.rels)$/i
const SPECIAL_AS_WRITTEN = /^(?:\[Content_Types\]\.xml|(?:[^/]+\/)*_rels\/[^/]*\.rels)$/

/**
 * The files of an archive that says one thing only: each name once, whatever its case, in plain letters; the list at the
 * end and what stands before each file agree; sizes and checksums are true. Throws TemplateInvalid and UnreadableDocument.
 */
export async function unpackStrictly(bytes: Uint8Array, limits: ReadLimits): Promise<Map<string, Uint8Array>> {
  const zip = await openZip(bytes, { strictFileNames: true })
  try {
    if (zip.entryCount > limits.maxArchiveEntries) throw new UnreadableDocument('too_complex')
    const entries: Entry[] = []
    const seen = new Set<string>()
    let declaredBytes = 0
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName
      declaredBytes += entry.uncompressedSize
      if (declaredBytes > limits.maxUnpackedBytes) throw new UnreadableDocument('too_large_unpacked')
      if (entry.isEncrypted()) throw new UnreadableDocument('encrypted')
      refuseOddName(path)
      const folded = path.toLowerCase()
      if (seen.has(folded))
        throw toTemplateInvalid(`The file has the part ${quote(path)} twice. Save it anew with your word processor.`)
      seen.add(folded)
      if (!path.endsWith('/')) entries.push(entry)
    }
    const files = new Map<string, Uint8Array>()
    let unpackedBytes = 0
    for (const entry of entries) {
      await refuseOtherHeader(zip, entry)
      const file = await readEntry(zip, entry, limits.maxUnpackedBytes - unpackedBytes)
      unpackedBytes += file.length
      if (crc32(file) !== entry.crc32) throw contradicts(entry.fileName)
      files.set(entry.fileName, file)
    }
    return files
  } finally {
    zip.close()
  }
}

function refuseOddName(path: string): void {
  const name = path.replace(/\/$/, '')
  const leads = name.split('/').some((step) => /^\.+$|^ | $|\.$/.test(step))
  if (!NAME.test(name) || leads || (SPECIAL.test(name) && !SPECIAL_AS_WRITTEN.test(name)))
    if (!(path.endsWith('/') && /(?:^|\/)_rels\/$/.test(path)))
      throw toTemplateInvalid(
        `The file has parts with names that lead elsewhere, or that no word processor gives: ${quote(path)}. Save it anew with your word processor.`,
      )
}

/** Another reader may go by what stands before the file instead of the list at the end. */
async function refuseOtherHeader(zip: ZipFile, entry: Entry): Promise<void> {
  const local = await zip.readLocalFileHeaderPromise(entry)
  const { fileName, compressionMethod, generalPurposeBitFlag } = local
  const sizesFollow = (generalPurposeBitFlag & 8) !== 0
  const same = (here: number, listed: number) => here === listed || (sizesFollow && here === 0) || here === 0xffffffff
  if (
    !fileName.equals(entry.fileNameRaw) ||
    compressionMethod !== entry.compressionMethod ||
    !same(local.compressedSize, entry.compressedSize) ||
    !same(local.uncompressedSize, entry.uncompressedSize) ||
    !same(local.crc32, entry.crc32)
  )
    throw contradicts(entry.fileName)
}

function contradicts(path: string): Error {
  return toTemplateInvalid(
    `The archive contradicts itself about the part ${quote(path)}. Save it anew with your word processor.`,
  )
}
