import { z } from 'zod'
import { NODE_LIST_NAMES, SECTIONS } from '#shared/domain/resume/document.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'

/**
 * A resume document as the API shows it: JSON Resume whose entries and lines have ids. Derived from the schema of JSON Resume, so
 * that both name the same fields.
 */
const node = z.object({ id: z.string(), text: z.string() }).meta({ id: 'ResumeLine' })

const { basics, ...sections } = jsonResumeSchema.shape
const basicsShape = basics.unwrap().shape

function entrySchemaOf(section: (typeof SECTIONS)[number]): z.ZodType {
  const shape = sections[section].unwrap().element.shape
  const lists = NODE_LIST_NAMES.filter((name) => name in shape).map((name) => [name, z.array(node).optional()] as const)
  return z.array(z.object({ ...shape, ...Object.fromEntries(lists), id: z.string() }))
}

export const resumeDocumentSchema = z
  .object({
    basics: z.object({
      ...basicsShape,
      profiles: z.array(z.object({ ...basicsShape.profiles.unwrap().element.shape, id: z.string() })).optional(),
    }),
    ...Object.fromEntries(SECTIONS.map((section) => [section, entrySchemaOf(section)])),
  })
  .meta({ id: 'ResumeDocument' })
