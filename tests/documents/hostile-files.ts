import { deflateSync } from 'node:zlib'
import { madeDocx, madeZip, paragraph } from './made-files.ts'

/** Files made to hurt whoever reads them, each with the code it is refused with. */
export type HostileFile = { name: string; about: string; code: string; bytes: () => Uint8Array }

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A PDF from its objects, numbered from 1; the first is the catalog. */
function pdfOf(objects: string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = text.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return utf8(text)
}

function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')
  const pages = Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>')
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`, ...pages])
}

function nestedArrays(depth: number): Uint8Array {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox ${'['.repeat(depth)}${']'.repeat(depth)} /Contents 4 0 R >>`,
    '<< /Length 0 >>\nstream\n\nendstream',
  ])
}

/** A few kilobytes that take longer than any limit: a page that shows a letter half a million times. */
export function endlessPdf(): Uint8Array {
  const shown = deflateSync(`BT /F1 9 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(500_000)} ET`, { level: 9 })
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${shown.toString('hex').length + 1} /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\n${shown.toString('hex')}>\nendstream`,
  ])
}

function nestedTables(depth: number): Uint8Array {
  return madeDocx(
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('inside')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`,
  )
}

function docxWithDoctype(doctype: string, text: string): Uint8Array {
  const xml = `<?xml version="1.0"?>${doctype}<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
  return madeZip([{ name: 'word/document.xml', data: Buffer.from(xml) }])
}

function laughs(): string {
  const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)
  return `<!DOCTYPE w [<!ENTITY l0 "ha">${entities.join('')}]>`
}

function officeWithPassword(): Uint8Array {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(400)])
}

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: 'pages.pdf',
    about: 'a PDF of ten thousand pages',
    code: 'too_complex',
    bytes: () => manyPages(10_000),
  },
  {
    name: 'arrays.pdf',
    about: 'a PDF with arrays nested two hundred thousand deep',
    code: 'corrupt',
    bytes: () => nestedArrays(200_000),
  },
  {
    name: 'bomb.docx',
    about: 'an archive that unpacks to two gigabytes',
    code: 'too_large_unpacked',
    bytes: () => madeZip([{ name: 'word/document.xml', data: Buffer.alloc(1_000), sizeBytes: 2_000_000_000 }]),
  },
  {
    name: 'pressed.docx',
    about: 'an archive that really unpacks to more than allowed',
    code: 'too_large_unpacked',
    bytes: () => madeZip([{ name: 'word/document.xml', data: Buffer.alloc(60 * 1024 * 1024, 'a') }]),
  },
  {
    name: 'entries.docx',
    about: 'an archive of thousands of entries',
    code: 'too_complex',
    bytes: () =>
      madeZip(Array.from({ length: 5_000 }, (_, index) => ({ name: `word/${index}.xml`, data: Buffer.from('a') }))),
  },
  {
    name: 'laughs.docx',
    about: 'XML whose entities grow to a billion words',
    code: 'corrupt',
    bytes: () => docxWithDoctype(laughs(), '&l9;'),
  },
  {
    name: 'outside.docx',
    about: 'XML that asks for a file of the machine',
    code: 'corrupt',
    bytes: () => docxWithDoctype('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'),
  },
  {
    name: 'tables.docx',
    about: 'tables nested five hundred deep',
    code: 'too_complex',
    bytes: () => nestedTables(500),
  },
  {
    name: 'sheet.docx',
    about: 'another kind of archive under the name of a DOCX',
    code: 'wrong_type',
    bytes: () => madeZip([{ name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') }]),
  },
  { name: 'secret.docx', about: 'a DOCX with a password', code: 'encrypted', bytes: officeWithPassword },
  {
    name: 'lines.txt',
    about: 'a text of a hundred thousand lines',
    code: 'too_complex',
    bytes: () => utf8('a\n\n'.repeat(100_000)),
  },
  {
    name: 'nested.json',
    about: 'JSON nested a hundred thousand deep',
    code: 'not_json_resume',
    bytes: () => utf8(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  },
]

/** Tables as deep as a careless template makes them; they are read. */
export const deepTables = (): Uint8Array => nestedTables(100)
