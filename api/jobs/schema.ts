import { z } from 'zod'
import type { JobPosting } from '#shared/database/entities/index.ts'
import { MAX_POSTING_CHARACTERS } from '#shared/postings/page-posting.ts'
import { written } from '../http/fields.ts'

export const jobSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    company: z.string(),
    country: z.string().nullable().meta({
      description:
        'Where the post is (ISO 3166): the letter’s date is written as one does there. Null where nothing tells.',
    }),
    url: z.string().nullable(),
    text: z.string(),
    hiddenText: z.array(z.string()).meta({ description: 'What the posting hid from people; no model sees it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Job' })

/** A posting as it is given: by its text, or by the page that it stands on. */
export const jobBody = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(MAX_POSTING_CHARACTERS)
      .regex(/\p{L}/u, 'has no readable text')
      .optional()
      .meta({ description: 'Left out, it is read from `url`.' }),
    title: written().max(300).optional(),
    company: written().max(300).optional(),
    country: z
      .string()
      .length(2)
      .regex(/^[A-Za-z]{2}$/, 'must be the two letters of an ISO 3166 code, such as GB')
      .optional()
      .meta({ description: 'Left out, it is told from the place, the text or its language.' }),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
  })
  .refine(({ text, url }) => text !== undefined || url !== undefined, {
    path: ['text'],
    message: 'is required where there is no url to read it from',
  })
  .meta({
    override: ({ jsonSchema }: { jsonSchema: { anyOf?: object[] } }) => {
      jsonSchema.anyOf = [{ required: ['text'] }, { required: ['url'] }]
    },
  })

export type GivenJob = z.output<typeof jobBody>

/** A posting as the API answers it. */
export function presentJob(job: JobPosting) {
  const { title, company, country = null, hiddenText } = job.metadata
  return { id: job.id, title, company, country, url: job.url, text: job.textBlob, hiddenText, createdAt: job.createdAt }
}
