import { z } from 'zod'
import type { StatementRow } from '#shared/database/entities/index.ts'
import { nonBlank } from '../http/fields.ts'
import { statementSource } from '../http/named-enums.ts'

/** A sentence or two: longer than that is a line of the resume. */
const MAX_STATEMENT_CHARACTERS = 1_000
const MAX_ANSWERS = 6

const text = nonBlank(MAX_STATEMENT_CHARACTERS).meta({ description: 'What you state, in your own words.' })
const about = z.string().max(40).nullable().meta({
  description: 'The entry of the resume that it is about, by its node id (`w1`); null where it is about none.',
})

export const statementSchema = z
  .object({
    id: z.uuid(),
    resumeId: z.uuid(),
    text: z.string(),
    about: about,
    language: z.string().meta({ description: 'BCP 47; `und` where it is too short to tell.' }),
    source: statementSource,
    applicationId: z.uuid().nullable().meta({ description: 'In which application you confirmed or answered it.' }),
    requirement: z.string().nullable().meta({ description: 'What the posting asked for, where you answered that.' }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Statement' })

/** Without `about`, the entry whose employer, school or project the text names. */
export const statementBody = z.strictObject({ text, about: about.optional() })
export const statementChange = z.strictObject({ text: text.optional(), about: about.optional() })

export const answersBody = z.strictObject({
  answers: z
    .array(
      z.union([
        z
          .strictObject({ questionId: z.string().min(1).max(100), text, about: about.optional() })
          .meta({ id: 'GivenAnswer' }),
        z
          .strictObject({ questionId: z.string().min(1).max(100), dismiss: z.literal(true) })
          .meta({ id: 'DismissedQuestion' }),
      ]),
    )
    .min(1)
    .max(MAX_ANSWERS)
    .meta({
      description:
        'By the ids of the review’s `questions`. `dismiss` is for what you have not done: it is not asked again.',
    }),
})
export type Answers = z.output<typeof answersBody>['answers']

/** A statement as the API answers it. */
export function presentStatement(row: StatementRow): z.input<typeof statementSchema> {
  const { id, resumeId, text, about, language, source, applicationId, requirement, createdAt, updatedAt } = row
  return {
    id,
    resumeId,
    text,
    about: about ?? null,
    language,
    source,
    applicationId: applicationId ?? null,
    requirement: requirement ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}
