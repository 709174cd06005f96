import PizZip from 'pizzip'
import { letterContent, resumeContent } from '../render/content.ts'
import { layOutLetter, layOutResume } from '../render/layout.ts'
import type { RenderRequest } from '../render/render.ts'
import { compile } from './compile.ts'

const SEPARATOR = ' · '
/** Fixed, so that equal content gives equal bytes. */
const FILE_DATE = new Date(Date.UTC(2020, 0, 1))

/** A document from a template that `checkTemplate` has passed. Values are written as text: tags in them stay text. */
export function renderOwnTemplate(bytes: Uint8Array, request: RenderRequest): Uint8Array {
  const { template } = compile(new PizZip(bytes))
  const content =
    request.docType === 'resume'
      ? layOutResume(resumeContent(request.resume, request.language))
      : layOutLetter(letterContent(request))
  template.render({ ...content, contact: content.contact.join(SEPARATOR), language: request.language })
  const zip: PizZip = template.getZip()
  for (const file of Object.values(zip.files)) file.date = FILE_DATE
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
