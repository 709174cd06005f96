import { type JsonResume, jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'

const SECTIONS = Object.keys(jsonResumeSchema.shape).filter((key) => key !== '$schema' && key !== 'meta')

function saysSomething(document: JsonResume): boolean {
  return SECTIONS.some(
    (section) => Object.keys(Object.entries(document).find(([key]) => key === section)?.[1] ?? {}).length > 0,
  )
}

/** As long as a resume may be that is sent as text, or as JSON. */
export const MAX_RESUME_CHARACTERS = 500_000

/** A JSON Resume with something in it: an empty one is refused rather than saved as if it were fine. */
export const givenDocument = jsonResumeSchema
  .refine(saysSomething, 'has no content')
  .refine(
    (document) => JSON.stringify(document).length <= MAX_RESUME_CHARACTERS,
    `has more than ${MAX_RESUME_CHARACTERS} characters as JSON`,
  )
  .meta({
    override: ({ jsonSchema }: { jsonSchema: { anyOf?: object[] } }) => {
      jsonSchema.anyOf = SECTIONS.map((section) => ({
        required: [section],
        properties: { [section]: section === 'basics' ? { minProperties: 1 } : { minItems: 1 } },
      }))
    },
  })
