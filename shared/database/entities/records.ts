import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Operation } from 'rfc6902'
import type { EventPayload, EventType } from '#shared/domain/events.ts'
import type { RawReply } from '#shared/llm/model.ts'
import { uuidv7 } from './id.ts'

export const ENTITY_TYPES = [
  'user',
  'profile',
  'resume',
  'resume_version',
  'reading',
  'job_posting',
  'application',
  'change',
  'cover_letter',
  'decision',
  'document_export',
  'attachment',
  'template',
  'webhook',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Insert-only: who changed what, in the transaction that changed it. */
const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_log',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    /** The user who acted; null for the system, the worker or an operator in Temporal. */
    actorId: p.uuid().strictNullable(),
    actorType: p.text().$type<'user' | 'system' | 'temporal'>(),
    /** Whose data it is: who may read this entry. */
    ownerId: p.uuid().strictNullable(),
    /** The application it belongs to, so that `GET /audit/:application_id` shows its whole story. */
    applicationId: p.uuid().strictNullable(),
    entityType: p.text().$type<EntityType>(),
    entityId: p.uuid(),
    action: p.text(),
    /** RFC 6902 operations from the state before to the state after. */
    diffJson: p.json<Operation[]>(),
    timestamp: p.datetime().onCreate(() => new Date()),
    /** The request on whose behalf it was done, also long after it was answered; null for what came of none. */
    requestId: p.text().strictNullable(),
  },
})
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry)

const DomainEventSchema = defineEntity({
  name: 'DomainEvent',
  tableName: 'domain_events',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    applicationId: p.uuid().strictNullable(),
    /** Gapless per application, given out under the application's row lock. */
    seq: p.integer().strictNullable(),
    eventType: p.text().$type<EventType>(),
    payloadJson: p.json<EventPayload>(),
    createdAt: p.datetime().onCreate(() => new Date()),
    processedAt: p.datetime().strictNullable(),
    requestId: p.text().strictNullable(),
  },
})
export class DomainEvent extends DomainEventSchema.class {}
DomainEventSchema.setClass(DomainEvent)

/** Every reply of a model, committed before anyone validated it; unique by scope, step, round and attempt. */
const LlmCallSchema = defineEntity({
  name: 'LlmCall',
  tableName: 'llm_calls',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    /** The application that pays, also for a parse that others reuse; null where a reading pays. */
    applicationId: p.uuid().strictNullable(),
    readingId: p.uuid().strictNullable(),
    /** What the reply is about: an application, or a content hash for a parse. */
    scope: p.text(),
    step: p.text(),
    round: p.integer(),
    attempt: p.integer(),
    requestHash: p.text(),
    provider: p.text(),
    model: p.text(),
    response: p.json<RawReply>(),
    promptTokens: p.integer(),
    completionTokens: p.integer(),
    costUsd: p.double(),
    latencyMs: p.integer(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class LlmCall extends LlmCallSchema.class {}
LlmCallSchema.setClass(LlmCall)

/** Who is putting a question to the model right now, so that nobody else pays for the same one. */
const CallLeaseSchema = defineEntity({
  name: 'CallLease',
  tableName: 'call_leases',
  properties: {
    name: p.text().primary(),
    holder: p.text(),
    expiresAt: p.datetime(),
  },
})
export class CallLease extends CallLeaseSchema.class {}
CallLeaseSchema.setClass(CallLease)
