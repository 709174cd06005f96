import { readFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { RenderJob } from './pdf.ts'

const templatesUrl = new URL('../templates/', import.meta.url)
const templates = new Map<string, Buffer>()

/** A template's bytes, read once per process. */
function template(name: string): Buffer {
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
  const document = new Docxtemplater(new PizZip(template(`${design}/${name}.${pageSize}.docx`)), {
    paragraphLoop: true,
  })
  document.render({ ...content, contact: content.contact.join('  |  '), language })
  const zip = document.getZip()
  for (const file of Object.values(zip.files)) file.date = FILE_DATE
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
