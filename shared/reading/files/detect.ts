import { fileTypeFromBuffer } from 'file-type'
import { UnreadableDocument } from './errors.ts'
import { isOdt } from './odt/open-odt.ts'

const ENCRYPTED_OFFICE_MARK = 'EncryptedPackage'
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const RTF_MARK = '{\\rtf'
const PDF_MARK_WITHIN = 1024

/** What kind of document the bytes are, by their content; the name of a file says nothing. Text and JSON come back as `text`. */
export async function detectFormat(bytes: Uint8Array): Promise<'pdf' | 'docx' | 'odt' | 'rtf' | 'text'> {
  if (bytes.length === 0) throw new UnreadableDocument('empty')
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    // Word wraps a DOCX with a password in the old binary container; anything else in it is a document of Word 97.
    throw new UnreadableDocument(isEncryptedOffice(bytes) ? 'encrypted' : 'wrong_type')
  }
  if (Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).includes('%PDF-')) return 'pdf'
  if (isZip(bytes)) return isOdt(bytes) ? 'odt' : 'docx'
  if (Buffer.from(bytes.subarray(0, RTF_MARK.length)).toString('latin1') === RTF_MARK) return 'rtf'
  if (hasUtf16Mark(bytes)) return 'text' // two bytes that other formats begin with too
  const type = await fileTypeFromBuffer(bytes)
  if (type?.mime.startsWith('image/')) throw new UnreadableDocument('wrong_type', { kind: 'picture' })
  if (type !== undefined && !/^text\/|^application\/(json|xml)$/.test(type.mime))
    throw new UnreadableDocument('wrong_type')
  return 'text'
}

/** Whatever begins like a ZIP archive is opened as DOCX, so that a cut-off one is called damaged rather than unknown. */
function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))
}

function hasUtf16Mark([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}

function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from(ENCRYPTED_OFFICE_MARK, 'utf16le'))
}
