import { listExpectedLines } from './expected-lines.ts'
import { TemplateInvalid } from './own-templates/problems.ts'
import { fillTemplate } from './own-templates/template-process.ts'
import { findHiding, findMissingLines } from './read-back.ts'
import { UnprintableText } from './render/fonts.ts'
import { markDocx } from './render/mark-docx.ts'
import { findUnprintable } from './render/printable.ts'
import { MIME_TYPES, renderDocument } from './render/render.ts'
import type { RenderRequest } from './render/request.ts'
import { HIDDEN } from './visible/hidden-reasons.ts'

/** A file that came out without some of the lines that were approved: it is withheld. */
export class IncompleteDocument extends Error {
  override name = 'IncompleteDocument'
  readonly missing: number

  constructor(missing: number) {
    super(`The file lacks ${missing} of the lines that were approved.`)
    this.missing = missing
  }
}

/**
 * Renders a document, in a design of ours or in a person's own template, and reads it back: only a file with every expected
 * line is answered. A template of one's own may put them in another order. Throws IncompleteDocument, UnprintableText,
 * TemplateInvalid and QueueFull.
 */
export async function makeDocument(
  request: RenderRequest,
  ownTemplate?: { bytes: Uint8Array; personId: string },
): Promise<{ bytes: Uint8Array; mimeType: string }> {
  const expected = listExpectedLines(request)
  if (request.format === 'pdf' && findUnprintable(expected.join('\n')).length > 0) throw new UnprintableText()
  const made = ownTemplate
    ? { bytes: await fillTemplate(ownTemplate.personId, ownTemplate.bytes, request), mimeType: MIME_TYPES.docx }
    : await renderDocument(request)
  const order = ownTemplate ? 'any' : 'same'
  const missing = await findMissingLines(made.bytes, request.format, expected, order)
  if (ownTemplate) refuseHidden(made.bytes, missing)
  if (missing.length > 0) throw new IncompleteDocument(missing.length)
  return made
}

/** What stands behind the text of a document that was not approved. */
const DRAFT_MARK = 'DRAFT'

/**
 * A document as `makeDocument` would make it, marked as a draft. What cannot be made is refused alike: it is made once without the mark,
 * and read back.
 */
export async function previewDocument(
  request: RenderRequest,
  ownTemplate?: { bytes: Uint8Array; personId: string },
): Promise<{ bytes: Uint8Array; mimeType: string }> {
  const { bytes, mimeType } = await makeDocument(request, ownTemplate)
  if (ownTemplate) return { bytes: markDocx(bytes, DRAFT_MARK), mimeType }
  return renderDocument(request, DRAFT_MARK)
}

/** Says where a template hides what it should show. */
function refuseHidden(bytes: Uint8Array, missing: readonly string[]): void {
  const issues = findHiding(bytes, missing).map(({ path, reason }) => ({
    tag: null,
    where: path,
    message: `What was approved has to be seen. Here text ${HIDDEN[reason]}. Change that in the template.`,
  }))
  if (issues.length > 0) throw new TemplateInvalid(issues)
}
