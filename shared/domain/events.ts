import { z } from 'zod'
import {
  ATTENTION_REASONS,
  type AttentionReason,
  DECISION_KINDS,
  DOC_TYPES,
  EXPORT_FORMATS,
  STATUSES,
  STEPS,
  WORKFLOW_ENDINGS,
} from './application.ts'

/** What can happen, and what is told of it: ids, counts and statuses, never text of a resume, posting or letter. */
export const EVENT_TYPES = [
  'ApplicationCreated',
  'ApplicationStatusChanged',
  'AIJobQueued',
  'AIModelAwaited',
  'AIOutputReady',
  'ApprovalRequested',
  'ApprovalReminder',
  'ReviewEdited',
  'DecisionRecorded',
  'DecisionLost',
  'DocumentExported',
  'AttentionNeeded',
  'ResumeUploaded',
  'ResumeParsed',
  'ResumeRead',
  'ReadingFailed',
  'UserRegistered',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

const id = z.uuid()
const count = z.int().min(0)
const round = z.int().min(1).meta({ description: 'Which pass of tailoring and review, from 1.' })
const step = z.enum(STEPS)
const reason = z.enum(Object.keys(ATTENTION_REASONS) as [AttentionReason, ...AttentionReason[]])
/** Who answered: a model's name is not told, only whether a server or the offline rules did. */
const provider = z.string()
const decision = { kind: z.enum(DECISION_KINDS), round, source: z.enum(['api', 'temporal', 'timer']) }

/**
 * The payload of each type of event. Bus, webhooks and event streams send these very fields, `docs/events` has them as JSON
 * Schema, and whoever emits an event is held to them by its type. Fields may be added; none changes its meaning.
 */
export const EVENT_PAYLOADS = {
  ApplicationCreated: z
    .object({ resumeId: id, jobId: id })
    .meta({ description: 'A person asked for an application; its workflow starts.' }),
  ApplicationStatusChanged: z
    .object({
      from: z.enum(STATUSES),
      to: z.enum(STATUSES),
      round,
      reason: z
        .enum([...reason.options, ...WORKFLOW_ENDINGS, 'reopened'])
        .optional()
        .meta({
          description:
            'Why it needs attention, what became of its workflow where it failed, or that the draft is given back to the review.',
        }),
    })
    .meta({ description: 'An application went from one status to another.' }),
  AIJobQueued: z.object({ step, round }).meta({ description: 'A step is about to run.' }),
  AIModelAwaited: z
    .object({ step, round, until: z.iso.datetime().meta({ description: 'When the model is asked again.' }) })
    .meta({
      description:
        'The language model cannot answer just now, and a step waits for it. Told of waits of five seconds or more.',
    }),
  AIOutputReady: z
    .object({
      step,
      round,
      proposed: count.optional().meta({ description: 'How many changes, or sentences of the letter, were proposed.' }),
      blocked: count.optional().meta({ description: 'How many of them the resume does not support.' }),
      unconfirmed: count.optional().meta({ description: 'How many of them the person is asked about.' }),
    })
    .meta({ description: 'A step has its result.' }),
  ApprovalRequested: z
    .object({ round, draftHash: z.string().nullable() })
    .meta({ description: 'A draft waits for its person’s decision.' }),
  ApprovalReminder: z.object({ round }).meta({ description: 'A draft has been waiting for long.' }),
  ReviewEdited: z
    .object({
      round,
      draftHash: z.string().nullable(),
      versionId: id.optional().meta({ description: 'The newer version of the resume that was merged, where one was.' }),
      conflicts: count.optional().meta({ description: 'Places where both sides say something different.' }),
    })
    .meta({ description: 'The draft is another than before.' }),
  DecisionRecorded: z.object(decision).meta({ description: 'A decision counts.' }),
  DecisionLost: z.object(decision).meta({ description: 'A decision does not count: another one came first.' }),
  DocumentExported: z
    .object({ exportId: id, docType: z.enum(DOC_TYPES), format: z.enum(EXPORT_FORMATS) })
    .meta({ description: 'A document can be downloaded.' }),
  AttentionNeeded: z
    .object({ attention: z.int().min(1).meta({ description: 'The number that `retry` names.' }), step, reason })
    .meta({ description: 'A step has used up its retries and a person is needed.' }),
  ResumeUploaded: z
    .object({ resumeId: id, versionId: id, format: z.string() })
    .meta({ description: 'A resume, or a newer version of one, has arrived.' }),
  ResumeParsed: z
    .object({ resumeId: id, versionId: id, provider })
    .meta({ description: 'An application begins with this version of its resume.' }),
  ResumeRead: z
    .object({
      resumeId: id,
      versionId: id,
      readingId: id,
      provider,
      doubts: count,
      unplaced: count,
      wordsRead: count,
      wordsPlaced: count,
    })
    .meta({ description: 'A resume was read.' }),
  ReadingFailed: z
    .object({ resumeId: id, readingId: id, sourceVersionId: id, reason })
    .meta({ description: 'A resume could not be read.' }),
  UserRegistered: z.object({}).meta({ description: 'Somebody has an account.' }),
} as const satisfies Record<EventType, z.ZodObject>

/** What is told of an event of one type; without a type, of any. */
export type EventPayload<Type extends EventType = EventType> = z.infer<(typeof EVENT_PAYLOADS)[Type]>
