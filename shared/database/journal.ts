import type { Operation } from 'rfc6902'
import type { EventPayload, EventType } from '#shared/domain/events.ts'
import { currentOrigin } from '#shared/telemetry/origin.ts'
import { differenceBetween } from './difference.ts'
import { uuidv7 } from './entities/id.ts'
import type { Application, EntityType } from './entities/index.ts'

/** Who is acting: recorded with every change. */
export type Actor = { type: 'user'; id: string } | { type: 'system' } | { type: 'temporal' }

type AuditRecord = {
  entityType: EntityType
  entityId: string
  action: string
  /** Whose data it is; null for what belongs to nobody. */
  ownerId: string | null
  applicationId?: string | null
  /** The state before and after, as JSON; only their difference is kept. */
  before?: unknown
  after?: unknown
}

/** The channel on which a commit tells what it wrote, so that only those wake who have something to do. */
export const OUTBOX_CHANNEL = 'outbox'
/** A workflow to start or to signal; an event, of this application; a message to a webhook; an event for the bus; something to remove. */
export type OutboxTopic = 'temporal' | 'events' | `events/${string}` | 'webhooks' | 'bus' | 'deletions'

/** What an event needs to know of its application. `eventSeq` is its last number, which the next one moves. */
export type Numbered = Pick<Application, 'id' | 'userId' | 'eventSeq'>

type AuditRow = {
  id: string
  actor_id: string | null
  actor_type: Actor['type']
  owner_id: string | null
  application_id: string | null
  entity_type: EntityType
  entity_id: string
  action: string
  diff_json: Operation[]
  request_id: string | null
}
export type EventRow = {
  id: string
  user_id: string
  application_id: string | null
  seq: number | null
  event_type: EventType
  payload_json: EventPayload
  request_id: string | null
}
/** What a journal holds, as rows to write. */
export type JournalEntries = { audit: AuditRow[]; events: EventRow[]; topics: OutboxTopic[] }

/** What a change leaves behind besides itself, until it is written with it: audit rows, events, and whom to wake. */
export class Journal {
  readonly actor: Actor
  #audit: AuditRow[] = []
  #events: EventRow[] = []
  #topics = new Set<OutboxTopic>()

  constructor(actor: Actor) {
    this.actor = actor
  }

  /** Adds an audit row to this transaction. `actor` overrides who acts, e.g. an operator in Temporal. */
  audit(record: AuditRecord, actor: Actor = this.actor): void {
    this.#audit.push({
      id: uuidv7(),
      actor_id: actor.type === 'user' ? actor.id : null,
      actor_type: actor.type,
      owner_id: record.ownerId,
      application_id: record.applicationId ?? null,
      entity_type: record.entityType,
      entity_id: record.entityId,
      action: record.action,
      diff_json: differenceBetween(asJson(record.before), asJson(record.after)),
      request_id: currentOrigin()?.requestId ?? null,
    })
  }

  /** Adds an event about an application; whoever writes it holds the application's row lock, which gives out the number. */
  emit<Type extends EventType>(application: Numbered, eventType: Type, payload: EventPayload<Type>): void {
    application.eventSeq += 1
    const { id, userId, eventSeq } = application
    this.#addEvent(userId, id, eventSeq, eventType, payload)
    this.wake(`events/${id}`)
  }

  /** Adds an event about something of a user's that is not an application. */
  emitForUser<Type extends EventType>(userId: string, eventType: Type, payload: EventPayload<Type>): void {
    this.#addEvent(userId, null, null, eventType, payload)
    this.wake('events')
  }

  /** Wakes those who wait for this, right after the commit. */
  wake(topic: OutboxTopic): void {
    this.#topics.add(topic)
  }

  /** Hands out what has come together since the last time, to be written. */
  take(): JournalEntries {
    const entries = { audit: this.#audit, events: this.#events, topics: [...this.#topics] }
    this.#audit = []
    this.#events = []
    this.#topics = new Set()
    return entries
  }

  #addEvent(
    user_id: string,
    application_id: string | null,
    seq: number | null,
    event_type: EventType,
    payload_json: EventPayload,
  ): void {
    const request_id = currentOrigin()?.requestId ?? null
    this.#events.push({ id: uuidv7(), user_id, application_id, seq, event_type, payload_json, request_id })
  }
}

function asJson(value: unknown): unknown {
  return value === undefined ? {} : JSON.parse(JSON.stringify(value))
}
