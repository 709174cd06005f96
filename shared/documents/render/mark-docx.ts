import PizZip from 'pizzip'

const DOCUMENT = 'word/document.xml'
const PARAGRAPH_END = '</w:p>'

/**
 * A DOCX with a word large and grey behind the text of its first page, as word processors show a watermark: a shape that is
 * anchored in the first paragraph and moves nothing. `mark` is a word of letters, which needs no escaping.
 */
export function markDocx(bytes: Uint8Array, mark: string): Uint8Array {
  if (!/^\p{L}+$/u.test(mark)) throw new Error('a mark is one word')
  const zip = new PizZip(bytes)
  const document = zip.file(DOCUMENT)?.asText() ?? ''
  const at = document.indexOf(PARAGRAPH_END)
  if (at < 0) return bytes
  zip.file(DOCUMENT, document.slice(0, at) + shapeOf(mark) + document.slice(at))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function shapeOf(mark: string): string {
  const place = 'mso-position-horizontal:center;mso-position-horizontal-relative:page'
  const height = 'mso-position-vertical:center;mso-position-vertical-relative:page'
  const style = `position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;z-index:-1;${place};${height}`
  return (
    '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">' +
    '<v:shapetype id="mark" coordsize="21600,21600" o:spt="136" path="m@7,l@8,m@5,21600l@6,21600e">' +
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>' +
    `<v:shape type="#mark" alt="${mark}" style="${style}" fillcolor="#e4e4e4" stroked="f">` +
    `<v:textpath style="font-family:Arial;font-size:1pt" string="${mark}"/></v:shape></w:pict></w:r>`
  )
}
