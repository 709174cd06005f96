import { z } from 'zod'
import { MAX_POSTING_CHARACTERS } from '#shared/postings/page-posting.ts'
import { nonBlank, wholeNumber, written } from '../http/fields.ts'
import { requirementKind } from '../http/named-enums.ts'
import { RESUME_FILE_TYPES } from '../resumes/schema.ts'

/** One thing that a posting asks for. */
const requirementSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: requirementKind,
  span: z.array(wholeNumber).length(2).nullable().meta({
    description: 'Its place in `text`, [start, end) in UTF-16 units; null where it is not in it word for word.',
  }),
  saidBy: z
    .string()
    .nullable()
    .meta({ description: 'The words that told that it is wanted or wished for: its own, or the title above it.' }),
})

export const jobSchema = z
  .object({
    id: z.uuid(),
    title: z.string().meta({ description: 'Empty where the posting does not say it.' }),
    company: z.string().meta({ description: 'Empty where the posting does not say who hires: it is never guessed.' }),
    country: z.string().nullable().meta({
      description:
        'Where the post is (ISO 3166): the letter’s date is written as one does there. Null where nothing tells.',
    }),
    url: z.string().nullable(),
    page: z.object({ fetchedAt: z.iso.datetime(), block: z.string(), text: z.string() }).nullable().meta({
      description: 'The page that it was read from: all that it showed when it was fetched, and what of it was taken.',
    }),
    text: z.string(),
    contact: z.string().meta({ description: 'Whom it says to write to; the letter is addressed to them.' }),
    location: z.string(),
    language: z.string().nullable().meta({
      description: 'The language that it is written in, as a BCP 47 tag; null where it cannot be told.',
    }),
    requirements: z.array(requirementSchema).nullable().meta({
      description:
        'What it asks for: as analysed or corrected, until then as the offline rules read it. Null for what was added before that was read.',
    }),
    noRequirementsBecause: z
      .string()
      .nullable()
      .meta({ description: 'Where no requirements were found: why. There is no score then.' }),
    hiddenText: z.array(z.string()).meta({ description: 'What the posting hid from people; no model sees it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Job' })

/** A posting in a list. */
export const listedJobSchema = jobSchema.partial({ text: true, page: true, language: true }).meta({ id: 'ListedJob' })

const MAX_REQUIREMENTS = 60
const MAX_REQUIREMENT_CHARACTERS = 500
const corrected = written().trim().max(300).optional()
const countryCode = z
  .string()
  .length(2)
  .regex(/^[A-Za-z]{2}$/, 'must be the two letters of an ISO 3166 code, such as GB')

/** A posting as it is given: by its text, or by the page that it stands on. */
export const jobBody = z
  .strictObject({
    text: z
      .string()
      .min(8)
      .max(MAX_POSTING_CHARACTERS)
      .regex(/(?:\p{L}\P{L}*){8}/u, 'is too short to be a posting')
      .optional()
      .meta({ description: 'Left out, it is read from `url`.' }),
    title: written().max(300).optional(),
    company: written().max(300).optional(),
    contact: written().max(300).optional(),
    location: written().max(300).optional(),
    country: countryCode
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

/** What may be said of a posting that comes as a file. */
export const jobFields = z.strictObject({
  title: written().max(300).optional(),
  company: written().max(300).optional(),
})
/** What a posting may come as; that of resumes without data. */
export const POSTING_FILE_TYPES = RESUME_FILE_TYPES.filter((type) => !/json|xml/.test(type))

/** What a person corrects of a posting; what it leaves out stays as it is, and an empty text is "not known". */
export const jobCorrection = z.strictObject({
  title: corrected,
  company: corrected,
  contact: corrected,
  location: corrected,
  country: countryCode
    .transform((code) => code.toUpperCase())
    .nullable()
    .optional(),
  requirements: z
    .array(
      z.strictObject({
        id: z.string().max(20).optional().meta({ description: 'Of a requirement that stays; left out for a new one.' }),
        text: nonBlank(MAX_REQUIREMENT_CHARACTERS),
        kind: requirementKind,
      }),
    )
    .max(MAX_REQUIREMENTS)
    .optional()
    .meta({ description: 'All of them, in order; one that is left out is gone.' }),
})

export type JobCorrection = z.output<typeof jobCorrection>
export type GivenJob = z.output<typeof jobBody>
