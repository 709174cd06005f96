import { z } from 'zod'
import { resumeDocumentSchema } from '#shared/domain/resume/document-schema.ts'
import { usageSchema } from '../accounts/usage.ts'
import { costEstimateSchema } from '../estimates/schema.ts'
import { givenId, nonBlank, wholeNumber, written } from '../http/fields.ts'
import {
  applicationStatus,
  changeOp,
  conflictChoice,
  decisionKind,
  decisionOutcome,
  decisionSource,
  findingCode,
  letterPart,
  pageSize,
  paragraphStatus,
  proposalStatus,
  requirementKind,
  requirementMatch,
  reviewDecision,
} from '../http/named-enums.ts'
import { warningsSchema } from './warnings.ts'

const findingSchema = z.object({
  code: findingCode,
  text: z.string(),
  span: z.array(wholeNumber).length(2),
  message: z.string(),
})
/** A place that both sides changed; null means removed. */
export const conflictSchema = z.object({
  target: z.string(),
  base: z.string().nullable(),
  yours: z.string().nullable(),
  theirs: z.string().nullable(),
})
const evidence = z.array(z.string())
const status = proposalStatus.meta({
  description:
    '`unconfirmed` says more than your resume bears, `blocked` states what is not there or contradicts it: neither is exported. `confirmed` and `edited` are your own words.',
})
const statedSchema = z.object({ text: z.string(), about: z.string().nullable() }).nullable().meta({
  description:
    'What confirming it keeps beside your resume, as a statement about that entry; null where it keeps nothing. See `/resumes/{id}/statements`.',
})
const sentenceSchema = z.object({
  id: z.string(),
  text: z.string(),
  evidence,
  status,
  findings: z.array(findingSchema),
  statement: statedSchema,
})
export const questionSchema = z
  .object({ id: z.string(), requirement: z.string(), text: z.string() })
  .meta({ id: 'Question' })
const provider = z.string().meta({
  description:
    'Who answered: `openai` (the server of the configuration), `openai_fallback` (a second model, asked where the first kept failing), `activity` (a worker of the installation), or `rules` (no model at all).',
})
const model = z.string().meta({ description: 'The model that answered, as its server names it.' })
export const reviewSchema = z
  .object({
    status: applicationStatus,
    round: wholeNumber,
    draft: z.object({ id: z.uuid(), hash: z.string(), provider, model }),
    changes: z.array(
      z.object({
        id: z.uuid(),
        op: changeOp,
        target: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        position: wholeNumber.nullable(),
        evidence,
        requirements: z.array(z.string()),
        reason: z.string(),
        status,
        findings: z.array(findingSchema).meta({
          description:
            'Why a proposal is blocked, or what of it is asked about (`unconfirmed`). On your own words they are advice and block nothing.',
        }),
        statement: statedSchema,
      }),
    ),
    coverLetter: z.object({
      greeting: z.string(),
      addressee: z
        .string()
        .meta({ description: 'The lines above the letter: a contact that the posting names, and the company.' }),
      date: z
        .string()
        .nullable()
        .meta({ description: 'The date that you wrote; null where it is the day of the approval.' }),
      paragraphs: z.array(
        z.object({
          id: z.string(),
          text: z.string().meta({ description: 'What would be exported of it.' }),
          evidence,
          status: paragraphStatus.meta({
            description: '`edited` where all that remains is your own; `blocked` where nothing remains.',
          }),
          findings: z.array(findingSchema),
          sentences: z.array(sentenceSchema).meta({
            description: 'Each is checked and decided by itself: what is left out takes nothing else with it.',
          }),
        }),
      ),
      closing: z.string(),
      edited: z.array(letterPart).meta({
        description: 'Which of greeting, addressee, closing and date are your own words: nothing writes them anew.',
      }),
      provider,
      model,
    }),
    match: z.object({
      score: z
        .number()
        .nullable()
        .meta({ description: 'Null where no requirements were found in the posting: `reason` says why.' }),
      reason: z.string().nullable(),
      requirements: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          kind: requirementKind,
          status: requirementMatch,
          evidence,
        }),
      ),
    }),
    conflicts: z.array(conflictSchema).meta({
      description:
        'Where your newer version of the resume (theirs) and what you decided here (yours) differ; null means removed. Settle each before you approve.',
    }),
    warnings: warningsSchema,
    questions: z.array(questionSchema).meta({
      description:
        'What the posting asks for, your resume does not show and a sentence of yours could: answer with `POST /applications/{id}/answers`; the next round uses it.',
    }),
    unprintable: z.array(z.object({ target: z.string(), text: z.string(), characters: z.array(z.string()) })).meta({
      description:
        'Where PDFs are asked for: words with characters that they cannot show, by where they stand (a node id, a field such as `basics.name`, a paragraph of the letter). Write them otherwise before you approve, or start an application for DOCX alone.',
    }),
    posting: z.object({ hiddenText: z.array(z.string()) }),
    resume: resumeDocumentSchema.describe('The tailored resume as it would be exported now.'),
    paper: pageSize.meta({
      description: 'What the documents are made on: as the application says, or as the country in the resume has it.',
    }),
    letter: z
      .object({
        greeting: z.string(),
        paragraphs: z.array(z.string()),
        closing: z.string(),
        addressee: z.string().optional(),
        date: z.string().optional(),
      })
      .meta({ description: 'The letter as it would be exported now: without what is blocked.' }),
    usage: usageSchema,
    nextRound: costEstimateSchema.nullable().meta({
      description:
        'What another round would cost, without what you write for it; null where no language model would be asked.',
    }),
    decisions: z
      .array(
        z.object({
          kind: decisionKind,
          source: decisionSource,
          outcome: decisionOutcome.nullable(),
          createdAt: z.iso.datetime(),
        }),
      )
      .meta({
        description:
          'What was decided about this round’s draft. `outcome` is null until it is settled; `lost` where a later cancellation overtook it.',
      }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Review' })

/** Sizes that no honest letter or resume comes near to: everything is held against the resume, at each edit. */
const MAX_CHANGE_CHARACTERS = 3_000
const MAX_PARAGRAPH_CHARACTERS = 3_000
export const MAX_CHANGES_CHARACTERS = 60_000
export const MAX_LETTER_CHARACTERS = 12_000

const MAX_PART_CHARACTERS = 400
const MAX_DATE_CHARACTERS = 60

/** Words of the person's own around the letter; null goes back to what is proposed. */
const ownPart = (most: number) => nonBlank(most).nullable().optional()

/** A person's edit of a review; what it leaves out stays as it is. */
export const editBody = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        changeId: givenId,
        decision: reviewDecision,
        text: nonBlank(MAX_CHANGE_CHARACTERS).optional(),
      }),
    )
    .max(200)
    .default([])
    .meta({ description: `All texts of yours may have ${MAX_CHANGES_CHARACTERS} characters together.` }),
  coverLetter: z
    .strictObject({
      paragraphs: z
        .array(
          z.strictObject({ id: z.string().max(20), text: written().trim().max(MAX_PARAGRAPH_CHARACTERS).nullable() }),
        )
        .max(50)
        .meta({ description: `All that you wrote in the letter may have ${MAX_LETTER_CHARACTERS} characters.` }),
    })
    .optional(),
  sentences: z
    .array(
      z.strictObject({
        id: z.string().max(20),
        decision: reviewDecision,
        text: nonBlank(MAX_PARAGRAPH_CHARACTERS).optional(),
      }),
    )
    .max(200)
    .default([])
    .meta({
      description: 'Decisions on sentences of the letter, by their ids; paragraphs that are written anew come first.',
    }),
  greeting: ownPart(MAX_PART_CHARACTERS),
  addressee: written()
    .trim()
    .max(MAX_PART_CHARACTERS)
    .nullable()
    .optional()
    .meta({ description: 'The lines above the letter; an empty text leaves them out.' }),
  closing: ownPart(MAX_PART_CHARACTERS),
  date: ownPart(MAX_DATE_CHARACTERS).meta({
    description: 'YYYY-MM-DD is written as the letter’s language does, anything else as you wrote it.',
  }),
  conflicts: z
    .array(z.strictObject({ target: z.string().max(200), choose: conflictChoice }))
    .max(200)
    .default([]),
})

export type ReviewEdit = z.output<typeof editBody>
