import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { UnreadableDocument } from './errors.ts'
import type { ReadLimits } from './limits.ts'

/** The wanted files of an archive by their path. Nothing is written to disk, and what is unpacked is counted as it comes. */
export async function unpack(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: ReadLimits,
): Promise<Map<string, Uint8Array>> {
  const zip = await openZip(bytes)
  try {
    if (zip.entryCount > limits.maxArchiveEntries) throw new UnreadableDocument('too_complex')
    const files = new Map<string, Uint8Array>()
    let declaredBytes = 0
    let unpackedBytes = 0
    for await (const entry of zip.eachEntry()) {
      declaredBytes += entry.uncompressedSize
      if (declaredBytes > limits.maxUnpackedBytes) throw new UnreadableDocument('too_large_unpacked')
      if (!wanted(entry.fileName)) continue
      if (entry.isEncrypted()) throw new UnreadableDocument('encrypted')
      const file = await readEntry(zip, entry, limits.maxUnpackedBytes - unpackedBytes)
      unpackedBytes += file.length
      files.set(entry.fileName, file)
    }
    return files
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('corrupt', { cause: error })
  } finally {
    zip.close()
  }
}

/** Opens an archive in memory. Throws UnreadableDocument. */
export function openZip(bytes: Uint8Array, { strictFileNames = false } = {}): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, { lazyEntries: true, autoClose: false, strictFileNames }, (error, zip) => {
      if (error || !zip) reject(new UnreadableDocument('corrupt', { cause: error }))
      else resolve(zip)
    })
  })
}

/** Unpacks one file, counting as it comes. Throws UnreadableDocument beyond the limit. */
export async function readEntry(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > maxBytes) {
      stream.destroy()
      throw new UnreadableDocument('too_large_unpacked')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
