import type Docxtemplater from 'docxtemplater'
import { z } from 'zod'

const failure = z.object({
  properties: z.object({
    id: z.string().optional(),
    xtag: z.string().optional(),
    errors: z.array(z.unknown()).optional(),
  }),
})
/** What a name of a tag looks like; anything else may be a person's words. */
const TAG = /^[#^/]?[\w.]{1,40}$/

/**
 * Fills a DOCX in. Errors of docxtemplater hold the values that it was given; what is thrown instead names the kind of failure
 * and the tag only.
 */
export function fillDocx(template: Docxtemplater, values: object): void {
  try {
    template.render(values)
  } catch (error) {
    throw new Error(`the document cannot be filled in: ${describe(error).join(', ') || 'unknown error'}`)
  }
}

function describe(error: unknown): string[] {
  const { success, data } = failure.safeParse(error)
  if (!success) return error instanceof Error ? [error.name] : []
  const { id, xtag, errors } = data.properties
  if (errors && errors.length > 0) return [...new Set(errors.flatMap(describe))]
  const kind = id && /^[a-z_]+$/.test(id) ? [id] : []
  return xtag && TAG.test(xtag) ? [`${kind[0] ?? 'error'} at {${xtag}}`] : kind
}
