import { z } from 'zod'
import { ATTENTION_REASONS } from '#shared/domain/application.ts'
import { waitingSchema } from '../applications/waiting.ts'
import { wholeNumber } from '../http/fields.ts'
import { doubtCode, doubtReason, furnitureKind } from '../http/named-enums.ts'
import { conflictSchema } from '../review/schema.ts'

/** Whatever stands in the source is named by its line, from 0, and by characters of it (UTF-16), the end exclusive. */
const span = { line: wholeNumber, start: wholeNumber, end: wholeNumber }
const spans = z.array(z.object(span))

export const READING_STATUSES = ['queued', 'reading', 'read', 'failed'] as const

const reasons = Object.keys(ATTENTION_REASONS)

export const readingSchema = z
  .object({
    status: z.enum(READING_STATUSES),
    versionId: z.uuid().nullable().meta({ description: 'The version that it was read as.' }),
    sourceVersionId: z.uuid().meta({ description: 'The version whose lines were read: see its `/source`.' }),
    readerVersion: z.string().nullable(),
    provider: z.string().nullable(),
    coverage: z
      .object({ wordsRead: wholeNumber, wordsPlaced: wholeNumber, share: z.number() })
      .meta({ description: 'How many of the words of the source stand in the document.' }),
    map: z
      .array(z.object({ node: z.string(), field: z.string().nullable(), spans }))
      .meta({ description: 'Where each value of the document came from.' }),
    furniture: z.array(z.object({ ...span, kind: furnitureKind })),
    unplaced: z
      .array(z.object({ ...span, text: z.string() }))
      .meta({ description: 'What stands in the source and in no field of the document.' }),
    leftOut: spans.meta({ description: 'What you left out on purpose.' }),
    doubts: z
      .array(
        z.object({
          id: z.string(),
          code: doubtCode,
          node: z.string().nullable(),
          field: z.string().nullable(),
          spans,
          reason: z.string(),
          serious: z.boolean(),
          accepted: z.boolean(),
        }),
      )
      .meta({ description: 'What may have been read wrong. What is right as it is can be accepted.' }),
    conflicts: z
      .array(conflictSchema)
      .meta({ description: 'Where your corrections (yours, which stand) and what was read later (theirs) differ.' }),
    inDoubt: z.array(z.object({ code: doubtReason, ids: z.array(z.string()) })).meta({
      description:
        'Why no application builds on it before you have corrected it, or accepted the doubts (or the coverage) of these ids.',
    }),
    acceptedAt: z.iso.datetime().nullable(),
    problem: z.object({ reason: z.enum(reasons), message: z.string() }).nullable(),
    waiting: waitingSchema,
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Reading' })

export const sourceSchema = z
  .object({
    versionId: z.uuid(),
    lines: z.array(
      z.object({
        line: wholeNumber,
        text: z.string(),
        page: wholeNumber.nullable(),
        bullet: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ResumeSource' })
