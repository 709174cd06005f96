import { z } from 'zod'
import { NODE_LIST_NAMES, SECTIONS } from './document.ts'
import { jsonResumeSchema } from './json-resume.ts'

/**
 * A resume document as others see it: JSON Resume whose entries and lines have ids. Derived from the schema of JSON Resume, so
 * that both name the same fields.
 */
export const resumeLineSchema = z.object({ id: z.string(), text: z.string() }).meta({ id: 'ResumeLine' })

const { basics, ...sections } = jsonResumeSchema.shape
const basicsShape = basics.unwrap().shape
const locationShape = basicsShape.location.unwrap().shape

function entrySchemaOf(section: (typeof SECTIONS)[number]): z.ZodType {
  const shape = sections[section].unwrap().element.shape
  const lists = NODE_LIST_NAMES.filter((name) => name in shape).map(
    (name) => [name, z.array(resumeLineSchema).optional()] as const,
  )
  return z.array(z.object({ ...shape, ...Object.fromEntries(lists), id: z.string() }))
}

export const resumeDocumentSchema = z
  .object({
    basics: z.object({
      ...basicsShape,
      location: z
        .object({ ...locationShape, country: z.string().optional().describe('The country as the person wrote it.') })
        .optional(),
      profiles: z.array(z.object({ ...basicsShape.profiles.unwrap().element.shape, id: z.string() })).optional(),
    }),
    sectionTitles: z
      .partialRecord(z.enum(['summary', ...SECTIONS]), z.string())
      .optional()
      .describe('What the person called their sections, where they have titles of their own.'),
    ...Object.fromEntries(SECTIONS.map((section) => [section, entrySchemaOf(section)])),
  })
  .meta({ id: 'ResumeDocument' })
