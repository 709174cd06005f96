import { z } from 'zod'
import { givenId, wholeNumber, written } from '../http/fields.ts'
import { applicationStatus, decisionKind, design, exportFormat, pageSize, stage } from '../http/named-enums.ts'
import { readingSchema } from '../resumes/reading-schema.ts'
import { DECISION_STATES } from './select-details.ts'
import { waitingSchema } from './waiting.ts'

const optionsSchema = z.strictObject({
  instructions: written().max(5_000).default(''),
  language: z
    .string()
    // RFC 5646, 4.4.1.
    .max(35)
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or de-AT')
    .default('en'),
  exports: z
    .array(exportFormat)
    .min(1)
    .max(2)
    .default(['docx', 'pdf'])
    .transform((formats) => [...new Set(formats)]),
  design: design.optional().meta({ description: 'How the documents look; `classic` when left out.' }),
  pageSize: pageSize
    .optional()
    .meta({ description: 'When left out, the paper of the country in the resume: US Letter or A4.' }),
})

const decisionState = z.enum(DECISION_STATES).meta({ id: 'DecisionState' })
const attention = z.object({ number: wholeNumber, step: z.string(), reason: z.string(), message: z.string() })

export const applicationSchema = z
  .object({
    id: z.uuid(),
    resumeId: z.uuid(),
    resumeVersionId: z.uuid(),
    jobId: z.uuid(),
    status: applicationStatus,
    stage: stage,
    round: wholeNumber,
    workflowId: z.string(),
    draftHash: z.string().nullable(),
    attention: attention.nullable(),
    options: z.object({
      instructions: z.string(),
      language: z.string(),
      exports: z.array(exportFormat),
      design: design.optional(),
      pageSize: pageSize.optional(),
    }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Application' })

/** What a person sees of an application before they open it. */
const shownBeside = {
  jobTitle: z.string().meta({ description: 'Empty where the posting does not say it, and so is the company.' }),
  company: z.string(),
  resumeTitle: z.string(),
  waitingSince: z.iso
    .datetime()
    .nullable()
    .meta({ description: 'Since when it waits for you; null where it does not.' }),
  waiting: waitingSchema,
  decision: z.object({ kind: decisionKind, state: decisionState }).nullable().meta({
    description:
      'The decision under way: written down (`recorded`), told to the workflow (`delivered`) or carried out (`settled`). The status still says what was before.',
  }),
  counts: z
    .object({
      blocked: wholeNumber,
      unconfirmed: wholeNumber,
      questions: wholeNumber.meta({ description: 'What the review asks about gaps.' }),
    })
    .meta({ description: 'Of the changes and the letter’s sentences in the current draft.' }),
}

/** An application in a list. */
export const listedApplicationSchema = applicationSchema.extend(shownBeside).meta({ id: 'ListedApplication' })

/** One application by itself: where a reading in doubt holds it up, with what is in doubt. */
export const applicationWithDetailsSchema = applicationSchema
  .extend({
    ...shownBeside,
    attention: attention
      .extend({
        reading: readingSchema
          .pick({ versionId: true, inDoubt: true, doubts: true, unplaced: true, coverage: true })
          .optional()
          .meta({ description: 'For `reading_in_doubt`: what to look at, and to correct or accept.' }),
      })
      .nullable(),
  })
  .meta({ id: 'ApplicationWithDetails' })

/** What an application begins with. */
export const createBody = z.strictObject({ resumeId: givenId, jobId: givenId, options: optionsSchema.prefault({}) })
