import { readFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { DESIGN_STYLES } from './design-styles.ts'
import { fillDocx } from './fill-docx.ts'
import type { RenderJob } from './pdf.ts'
import { markDirections, mirrorStyles } from './right-to-left.ts'
import { hasRightToLeft, isRightToLeft } from './text-direction.ts'

const templatesUrl = new URL('../templates/', import.meta.url)
const templates = new Map<string, Buffer>()

/** A template's bytes, read once per process. */
function readTemplate(name: string): Buffer {
  const known = templates.get(name)
  if (known) return known
  const bytes = readFileSync(new URL(name, templatesUrl))
  templates.set(name, bytes)
  return bytes
}

/** Fixed, so that equal content gives equal bytes. */
const FILE_DATE = new Date(Date.UTC(2020, 0, 1))

/** A DOCX from the design's template. Values are written as text: a tag in them stays what the person typed. */
export function renderDocx({ docType, content, design, pageSize, language }: RenderJob): Uint8Array {
  const name = docType === 'resume' ? 'resume' : 'cover-letter'
  const document = new Docxtemplater(new PizZip(readTemplate(`${design}/${name}.${pageSize}.docx`)), {
    paragraphLoop: true,
    errorLogging: false,
  })
  const look = DESIGN_STYLES[design]
  const rightToLeft = isRightToLeft(language)
  fillDocx(document, {
    ...content,
    contact: joinContact(content.contact, look.separator, rightToLeft),
    language,
  })
  const zip = document.getZip()
  replacePart(zip, 'word/styles.xml', (xml) => {
    const styles = xml
      .replaceAll('{language}', language)
      .replace('{eastAsia}', chooseEastAsianFont(look.docxFonts, language))
    return rightToLeft ? mirrorStyles(styles) : styles
  })
  replacePart(zip, 'docProps/core.xml', (xml) => xml.replace('{language}', language))
  if (rightToLeft || hasRightToLeft(JSON.stringify(content)))
    replacePart(zip, 'word/document.xml', (xml) => markDirections(xml, rightToLeft))
  for (const file of Object.values(zip.files)) file.date = FILE_DATE
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** From right to left, a piece in Latin letters would join with its neighbours and change places with them. */
function joinContact(pieces: string[], separator: string, rightToLeft: boolean): string {
  if (!rightToLeft) return pieces.join(separator)
  return pieces
    .map((piece) => (hasRightToLeft(piece) ? piece : `\u200e${piece}\u200e`))
    .join(`\u200f${separator}\u200f`)
}

function replacePart(zip: PizZip, name: string, change: (xml: string) => string): void {
  const file = zip.file(name)
  if (file) zip.file(name, change(file.asText()))
}

/** Chinese characters look as the document's language has them. */
function chooseEastAsianFont(fonts: { ja: string; zh: string; ko: string }, language: string): string {
  const first = language.toLowerCase().split('-')[0]
  return first === 'zh' || first === 'ko' ? fonts[first] : fonts.ja
}
