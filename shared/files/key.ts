import { createHash } from 'node:crypto'
import { FileMissing } from './file-store.ts'

const KEY = /^[0-9a-f]{2}\/[0-9a-f]{64}\.[a-z0-9]{1,8}$/

/** The name of a file, made from its content, and the SHA-256 in it. */
export function nameFile(bytes: Uint8Array, extension: string): { key: string; contentHash: string } {
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const key = `${contentHash.slice(0, 2)}/${contentHash}.${extension}`
  if (!KEY.test(key)) throw new RangeError('an extension has 1 to 8 small letters and digits')
  return { key, contentHash }
}

/** Whether a name in a store is one that we gave. */
export function isKey(name: string): boolean {
  return KEY.test(name)
}

/** Lets only keys of our own making near a store. Throws FileMissing. */
export function checkKey(key: string): string {
  if (!isKey(key)) throw new FileMissing('no such file')
  return key
}
