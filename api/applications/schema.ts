import { z } from 'zod'
import { DESIGNS, EXPORT_FORMATS, PAGE_SIZES, STAGES, STATUSES } from '#shared/domain/application.ts'
import { givenId, written } from '../http/fields.ts'

const optionsSchema = z.strictObject({
  instructions: written().max(5_000).default(''),
  language: z
    .string()
    // RFC 5646, 4.4.1.
    .max(35)
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or de-AT')
    .default('en'),
  exports: z
    .array(z.enum(EXPORT_FORMATS))
    .min(1)
    .max(2)
    .default(['docx', 'pdf'])
    .transform((formats) => [...new Set(formats)]),
  design: z.enum(DESIGNS).optional().meta({ description: 'How the documents look; `classic` when left out.' }),
  pageSize: z
    .enum(PAGE_SIZES)
    .optional()
    .meta({ description: 'When left out, the paper of the country in the resume: US Letter or A4.' }),
})

export const applicationSchema = z
  .object({
    id: z.uuid(),
    resumeId: z.uuid(),
    resumeVersionId: z.uuid(),
    jobId: z.uuid(),
    status: z.enum(STATUSES),
    stage: z.enum(STAGES),
    round: z.int(),
    workflowId: z.string(),
    draftHash: z.string().nullable(),
    attention: z.object({ number: z.int(), step: z.string(), reason: z.string(), message: z.string() }).nullable(),
    options: z.object({
      instructions: z.string(),
      language: z.string(),
      exports: z.array(z.enum(EXPORT_FORMATS)),
      design: z.enum(DESIGNS).optional(),
      pageSize: z.enum(PAGE_SIZES).optional(),
    }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Application' })

/** What an application begins with. */
export const createBody = z.strictObject({ resumeId: givenId, jobId: givenId, options: optionsSchema.prefault({}) })
