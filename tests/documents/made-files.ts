import { createRequire } from 'node:module'
import { crc32, deflateRawSync } from 'node:zlib'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import PizZip from 'pizzip'

/** Files made for the tests of reading: DOCX from their XML, PDF by Typst, archives byte by byte. */

const FONTS = createRequire(import.meta.url)
  .resolve('@expo-google-fonts/noto-sans/package.json')
  .replace(/package\.json$/, '')
const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

let compiler: NodeCompiler | undefined

/** A PDF from Typst source. */
export function madePdf(source: string): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [FONTS] }] })
  const document = compiler.compile({ mainFileContent: `#set text(font: "Noto Sans", size: 10pt)\n${source}` })
  if (!document.result) throw new Error('the Typst source of the test does not compile')
  return new Uint8Array(compiler.pdf(document.result))
}

/** A DOCX from the XML of its body, and of other parts by their path. */
export function madeDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const zip = new PizZip()
  zip.file('[Content_Types].xml', TYPES)
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`)
  for (const [path, xml] of Object.entries(parts)) zip.file(path, xml.replace('XMLNS', WORD))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

export type Run = { text: string; bold?: boolean; size?: number }

/** A paragraph of a DOCX. */
export function paragraph(content: string | Run[], properties = ''): string {
  const runs = typeof content === 'string' ? [{ text: content }] : content
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map(run).join('')}</w:p>`
}

function run({ text, bold = false, size }: Run): string {
  const looks = `${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size * 2}"/>` : ''}`
  const content = text.split('\t').map((part) => `<w:t xml:space="preserve">${part.replaceAll('&', '&amp;')}</w:t>`)
  return `<w:r><w:rPr>${looks}</w:rPr>${content.join('<w:tab/>')}</w:r>`
}

/** An archive with entries as they are given; `sizeBytes` is what the entry says it unpacks to. */
export function madeZip(entries: { name: string; data: Buffer; sizeBytes?: number }[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, sizeBytes = data.length } of entries) {
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(sizeBytes, 18)
    common.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path]))
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listed, end])
}
