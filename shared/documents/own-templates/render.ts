import type PizZip from 'pizzip'
import { toLetterContent, toResumeContent } from '../render/content.ts'
import { fillDocx } from '../render/fill-docx.ts'
import { layOutLetter, layOutResume } from '../render/layout.ts'
import type { RenderRequest } from '../render/request.ts'
import { compile } from './compile.ts'
import { judgeFilled, repack } from './package.ts'
import { toTemplateInvalid } from './problems.ts'

const SEPARATOR = ' · '
/** Fixed, so that equal content gives equal bytes. */
const FILE_DATE = new Date(Date.UTC(2020, 0, 1))

/** Twice as much as a template may have: what a list repeats may be much. */
const MAX_FILLED_CHARACTERS = 4 * 1024 * 1024

/**
 * A document from a template that `checkTemplate` has passed, made in this process: `fillTemplate` does it in one that can
 * be stopped. Values are written as text: tags in them stay text. Throws TemplateInvalid where it gets beyond measure.
 */
export async function renderOwnTemplate(bytes: Uint8Array, request: RenderRequest): Promise<Uint8Array> {
  const { template } = compile(await repack(bytes))
  const content =
    request.docType === 'resume' ? layOutResume(toResumeContent(request)) : layOutLetter(toLetterContent(request))
  fillDocx(template, { ...content, contact: content.contact.join(SEPARATOR), language: request.language })
  const zip: PizZip = template.getZip()
  const filled = zip.file(/\.xml$/).reduce((sum, part) => sum + part.asText().length, 0)
  if (filled > MAX_FILLED_CHARACTERS) throw toTemplateInvalid('With all that is filled in, the document is too long.')
  judgeFilled(zip)
  for (const file of Object.values(zip.files)) file.date = FILE_DATE
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
