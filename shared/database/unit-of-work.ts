import type { EntityManager } from '@mikro-orm/postgresql'
import type { Operation } from 'rfc6902'
import { differenceBetween } from './difference.ts'
import { uuidv7 } from './entities/id.ts'
import type { Application, EntityType, EventPayload, EventType } from './entities/index.ts'
import type { Database } from './orm.ts'
import { inTransaction } from './shared-transaction.ts'

/** Who is acting: recorded with every change. */
export type Actor = { type: 'user'; id: string } | { type: 'system' } | { type: 'temporal' }

export type AuditRecord = {
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
/** A workflow to start or to signal; an event, of this application; a message to a webhook; something to remove. */
export type OutboxTopic = 'temporal' | 'events' | `events/${string}` | 'webhooks' | 'deletions'

/** The audit rows, the events and the call that wakes whoever waits for them: one statement, since every change sends it. */
const RECORD = `with audited as (
    insert into audit_log (id, actor_id, actor_type, owner_id, application_id, entity_type, entity_id, action, diff_json, timestamp)
    select id, actor_id, actor_type, owner_id, application_id, entity_type, entity_id, action, diff_json, clock_timestamp()
    from jsonb_populate_recordset(null::audit_log, ?::jsonb)
  ), happened as (
    insert into domain_events (id, user_id, application_id, seq, event_type, payload_json, created_at)
    select id, user_id, application_id, seq, event_type, payload_json, clock_timestamp()
    from jsonb_populate_recordset(null::domain_events, ?::jsonb)
  )
  select pg_notify(?, topic) from jsonb_array_elements_text(?::jsonb) as topic`

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
}
type EventRow = {
  id: string
  user_id: string
  application_id: string | null
  seq: number | null
  event_type: EventType
  payload_json: EventPayload
}

/** One transaction: the change, its audit rows and its events commit together or not at all. */
export class UnitOfWork {
  readonly em: EntityManager
  readonly actor: Actor
  #audit: AuditRow[] = []
  #events: EventRow[] = []
  #topics = new Set<OutboxTopic>()

  constructor(em: EntityManager, actor: Actor) {
    this.em = em
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
    })
  }

  /** Adds an event about an application; the caller holds the application's row lock, which gives out the number. */
  emit(application: Application, eventType: EventType, payload: EventPayload = {}): void {
    application.eventSeq += 1
    const { id, userId, eventSeq } = application
    this.#happened(userId, id, eventSeq, eventType, payload)
    this.wake(`events/${id}`)
  }

  /** Adds an event about something of a user's that is not an application. */
  emitForUser(userId: string, eventType: EventType, payload: EventPayload = {}): void {
    this.#happened(userId, null, null, eventType, payload)
    this.wake('events')
  }

  /** Wakes those who wait for this, right after the commit. */
  wake(topic: OutboxTopic): void {
    this.#topics.add(topic)
  }

  async flush(): Promise<void> {
    await this.em.flush()
    const [audit, events, topics] = [this.#audit, this.#events, [...this.#topics]]
    if (audit.length + events.length + topics.length === 0) return
    this.#audit = []
    this.#events = []
    this.#topics = new Set()
    await this.em.execute(RECORD, [
      JSON.stringify(audit),
      JSON.stringify(events),
      OUTBOX_CHANNEL,
      JSON.stringify(topics),
    ])
  }

  #happened(
    user_id: string,
    application_id: string | null,
    seq: number | null,
    event_type: EventType,
    payload_json: EventPayload,
  ): void {
    this.#events.push({ id: uuidv7(), user_id, application_id, seq, event_type, payload_json })
  }
}

/** Runs `work` in one transaction (its own, unless one is shared here) and commits it; any throw rolls everything back. */
export async function unitOfWork<T>(
  database: Database,
  actor: Actor,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  return inTransaction(database, async (em) => {
    const unit = new UnitOfWork(em, actor)
    const result = await work(unit)
    await unit.flush()
    return result
  })
}

function asJson(value: unknown): unknown {
  return value === undefined ? {} : JSON.parse(JSON.stringify(value))
}
