/** What a part is by its first bytes, whatever it is called. */

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte)
const startsWithText = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))

/** Names a payload that could run or hold anything. Null for others. */
export function nameDangerousPayload(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return 'macros or an embedded object (OLE). Save it without them'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return 'another archive or document. Take it out'
  if (startsWithText(bytes, 'MZ') || startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46) || startsWithText(bytes, '#!'))
    return 'a program. Take it out'
  if (startsWithText(bytes, '{\\rt')) return 'another document (RTF). Copy its text into the template'
  if (startsWithText(bytes, '%PDF')) return 'another document (PDF). Take it out'
  if (
    /^\s*(?:<!doctype html|<html|<script|mime-version:)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))
  )
    return 'a web page. Copy its text into the template'
  return null
}

/** Whether bytes are a picture of the type that they are said to be. */
export function isImageOf(type: string, bytes: Uint8Array): boolean {
  switch (type) {
    case 'image/png':
      return startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
    case 'image/jpeg':
    case 'image/jpg':
      return startsWith(bytes, 0xff, 0xd8, 0xff)
    case 'image/gif':
      return startsWithText(bytes, 'GIF87a') || startsWithText(bytes, 'GIF89a')
    case 'image/bmp':
      return startsWithText(bytes, 'BM')
    case 'image/tiff':
      return startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a)
    case 'image/x-emf':
    case 'image/emf':
      return startsWith(bytes, 1, 0, 0, 0) && startsWithText(bytes, ' EMF', 40)
    case 'image/x-wmf':
    case 'image/wmf':
      return startsWith(bytes, 0xd7, 0xcd, 0xc6, 0x9a) || startsWith(bytes, 1, 0, 9, 0)
    default:
      return false
  }
}
