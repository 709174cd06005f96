import { readFileSync } from 'node:fs'
import PizZip from 'pizzip'

/** Templates made for tests: our example of a letter with its parts changed. */

const LETTER = readFileSync(new URL('../../examples/template-letter.docx', import.meta.url))
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const NAMESPACES =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export type Change = (zip: PizZip) => void

export function madeTemplate(...changes: Change[]): Uint8Array {
  const zip = new PizZip(LETTER)
  for (const change of changes) change(zip)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

export const readPart = (zip: PizZip, path: string): string => zip.file(path)?.asText() ?? ''

/** Changes the text of a part. */
export function inPart(path: string, from: string | RegExp, to: string): Change {
  return (zip) => {
    const before = readPart(zip, path)
    const after = before.replace(from, () => to)
    if (before === after) throw new Error(`nothing to change in ${path}`)
    zip.file(path, after)
  }
}

/** Puts XML at the beginning of the body, with every namespace at hand. */
export function inBody(xml: string): Change {
  return (zip) => {
    inPart('word/document.xml', /<w:document [^>]*>/, `<w:document ${NAMESPACES}>`)(zip)
    if (xml) inPart('word/document.xml', '<w:body>', `<w:body>${xml}`)(zip)
  }
}

export const inSettings = (xml: string): Change => inPart('word/settings.xml', '<w:compat>', `${xml}<w:compat>`)

export function withPart(path: string, content: string | Buffer, contentType?: string): Change {
  return (zip) => {
    zip.file(path, content)
    if (contentType)
      inPart(
        '[Content_Types].xml',
        '</Types>',
        `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`,
      )(zip)
  }
}

/** A relationship of a part; its attributes as they are to be written. */
export function withRelationship(attributes: string, of = 'word/_rels/document.xml.rels'): Change {
  return (zip) => {
    const list =
      readPart(zip, of) ||
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    zip.file(of, list.replace('</Relationships>', `<Relationship ${attributes}/></Relationships>`))
  }
}

export const withImage = (id = 'rIdPicture'): Change => {
  const add = withPart('word/media/image1.png', PNG, 'image/png')
  const relate = withRelationship(`Id="${id}" Type="${OFFICE}/image" Target="media/image1.png"`)
  return (zip) => {
    add(zip)
    relate(zip)
  }
}

export const paragraph = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A field over runs, its instruction in pieces. */
export function field(pieces: readonly string[], result = '1'): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
  return `<w:p>${mark('begin')}${instruction.join('')}${mark('separate')}${run(result)}${mark('end')}</w:p>`
}
