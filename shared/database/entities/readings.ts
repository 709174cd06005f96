import { defineEntity, p } from '@mikro-orm/postgresql'
import type { AttentionReason } from '#shared/domain/application.ts'
import type { Conflict } from '#shared/domain/resume/merge.ts'
import type { Doubt, DoubtReason, Furniture, MappedValue, SourceSpan } from '#shared/reading/reading.ts'
import { uuidv7 } from './id.ts'

export const READING_STATES = ['queued', 'read', 'failed'] as const
export type ReadingState = (typeof READING_STATES)[number]

/**
 * What was read of one source, for the version that came of it: where each part came from, what was placed nowhere, what is in
 * doubt, and what the person said of it.
 */
const ReadingSchema = defineEntity({
  name: 'Reading',
  tableName: 'readings',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    resumeId: p.uuid(),
    /** The version whose lines were read. */
    sourceVersionId: p.uuid(),
    /** The version that they were read as, or that the person corrected; null until there is one. */
    versionId: p.uuid().strictNullable(),
    state: p.text().$type<ReadingState>(),
    /** Which reader read it (`READER_VERSION`), and which provider was asked. */
    readerVersion: p.text().strictNullable(),
    provider: p.text().strictNullable(),
    /** The fallback model that was asked on its behalf, if any was. */
    fallbackModel: p.text().nullable(),
    /** When the model is asked again, which could not just now; long past where nothing is waited for. */
    modelAwaitedUntil: p.datetime().nullable(),
    map: p.json<MappedValue[]>().onCreate(() => []),
    furniture: p.json<Furniture[]>().onCreate(() => []),
    unplaced: p.json<SourceSpan[]>().onCreate(() => []),
    /** What the person left out on purpose. */
    leftOut: p.json<SourceSpan[]>().onCreate(() => []),
    doubts: p.json<Doubt[]>().onCreate(() => []),
    /** Where the person's corrections and a later reading differ; the corrections stand. */
    conflicts: p.json<Conflict[]>().onCreate(() => []),
    /** Why no application builds on it before the person has said that it is right. */
    inDoubt: p.json<DoubtReason[]>().onCreate(() => []),
    wordsRead: p.integer().default(0),
    wordsPlaced: p.integer().default(0),
    /** Ids of the doubts that the person said are right as they are. */
    acceptedDoubts: p.json<string[]>().onCreate(() => []),
    /** When the person said that all of it is right as it is. */
    acceptedAt: p.datetime().strictNullable(),
    acceptedBy: p.uuid().strictNullable(),
    /** Why it failed. */
    problem: p.text().$type<AttentionReason>().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    /** When Temporal accepted its workflow. */
    startedAt: p.datetime().strictNullable(),
    finishedAt: p.datetime().strictNullable(),
    /** The request that asked for it, and where its trace stood; null for what came of none. */
    requestId: p.text().strictNullable(),
    traceparent: p.text().strictNullable(),
  },
})
export class Reading extends ReadingSchema.class {}
ReadingSchema.setClass(Reading)
