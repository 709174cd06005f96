import { defineEntity, type Opt, p } from '@mikro-orm/postgresql'
import type {
  ApplicationStatus,
  AttentionReason,
  DecisionKind,
  Design,
  ExportFormat,
  PageSize,
  Stage,
  StepName,
} from '#shared/domain/application.ts'
import type { DraftContent } from '#shared/domain/draft.ts'
import { uuidv7 } from './id.ts'

export type ApplicationOptions = {
  instructions: string
  language: string
  exports: ExportFormat[]
  design?: Design
  pageSize?: PageSize
}

/** Why a person is needed: `number` is what `retry` has to name. */
export type Attention = { number: number; step: StepName; reason: AttentionReason; message: string }

const ApplicationSchema = defineEntity({
  name: 'Application',
  tableName: 'applications',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    resumeId: p.uuid(),
    /** The version that the current round tailors; pinned per round. */
    resumeVersionId: p.uuid(),
    jobId: p.uuid(),
    status: p.text().$type<ApplicationStatus>().default('queued'),
    stage: p.text().$type<Stage>().default('saved'),
    workflowId: p.text(),
    options: p.json<ApplicationOptions>(),
    round: p.integer().default(1),
    /** What the person asked for at the start of the current round. */
    feedback: p.text().strictNullable(),
    attention: p.json<Attention>().strictNullable(),
    attentionCount: p.integer().default(0),
    changeSetId: p.uuid().strictNullable(),
    coverLetterId: p.uuid().strictNullable(),
    /** The hash of exactly what would be exported now; null before the first draft. */
    draftHash: p.text().strictNullable(),
    approvedVersionId: p.uuid().strictNullable(),
    /** Counts edits of the review: its ETag. */
    reviewVersion: p.integer().default(0),
    /** The last event's sequence number, given out under this row's lock. */
    eventSeq: p.integer().default(0),
    /** When Temporal accepted the workflow; null means: to be started. */
    startedAt: p.datetime().strictNullable(),
    waitingSince: p.datetime().strictNullable(),
    remindedAt: p.datetime().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
    deletedAt: p.datetime().strictNullable(),
    /** The fallback model that was asked on its behalf, if any was. */
    fallbackModel: p.text().nullable(),
    /** When the model is asked again, which could not just now; long past where nothing is waited for. */
    modelAwaitedUntil: p.datetime().nullable(),
    /** The request that asked for it, and where its trace stood; null for what came of none. */
    requestId: p.text().strictNullable(),
    traceparent: p.text().strictNullable(),
  },
})
/** `status` is written by `moveTo` of shared/applications/transitions.ts alone. */
export class Application extends ApplicationSchema.class {
  declare readonly status: Opt<ApplicationStatus>
}
ApplicationSchema.setClass(Application)

export const DECISION_SOURCES = ['api', 'temporal', 'timer'] as const
export type DecisionSource = (typeof DECISION_SOURCES)[number]
export const DECISION_OUTCOMES = ['won', 'lost'] as const

/** What someone decided about an application. At most one is unsettled at a time. */
const DecisionSchema = defineEntity({
  name: 'Decision',
  tableName: 'decisions',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    applicationId: p.uuid(),
    round: p.integer(),
    kind: p.text().$type<DecisionKind>(),
    draftHash: p.text().strictNullable(),
    /** What an approval approves, to the letter; null for one that was made before it was kept, until it is met. */
    content: p.json<DraftContent>().strictNullable(),
    feedback: p.text().strictNullable(),
    /** For `retry`: the number of the attention it answers. */
    attention: p.integer().strictNullable(),
    source: p.text().$type<DecisionSource>(),
    actorId: p.uuid().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    deliveredAt: p.datetime().strictNullable(),
    settledAt: p.datetime().strictNullable(),
    outcome: p.text().$type<(typeof DECISION_OUTCOMES)[number]>().strictNullable(),
    /** The request that asked for it, and where its trace stood; null for what came of none. */
    requestId: p.text().strictNullable(),
    traceparent: p.text().strictNullable(),
  },
})
export class Decision extends DecisionSchema.class {}
DecisionSchema.setClass(Decision)
