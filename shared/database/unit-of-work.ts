import type { EntityManager } from '@mikro-orm/postgresql'
import { createPatch } from 'rfc6902'
import {
  type Application,
  AuditEntry,
  DomainEvent,
  type EntityType,
  type EventPayload,
  type EventType,
} from './entities/index.ts'
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

/** One transaction: the change, its audit rows and its events commit together or not at all. */
export class UnitOfWork {
  readonly em: EntityManager
  readonly actor: Actor
  readonly #topics = new Set<OutboxTopic>()

  constructor(em: EntityManager, actor: Actor) {
    this.em = em
    this.actor = actor
  }

  /** Adds an audit row to this transaction. `actor` overrides who acts, e.g. an operator in Temporal. */
  audit(record: AuditRecord, actor: Actor = this.actor): void {
    this.em.create(AuditEntry, {
      actorId: actor.type === 'user' ? actor.id : null,
      actorType: actor.type,
      ownerId: record.ownerId,
      applicationId: record.applicationId ?? null,
      entityType: record.entityType,
      entityId: record.entityId,
      action: record.action,
      diffJson: createPatch(asJson(record.before), asJson(record.after)),
    })
  }

  /** Adds an event about an application; the caller holds the application's row lock, which gives out the number. */
  emit(application: Application, eventType: EventType, payload: EventPayload = {}): void {
    application.eventSeq += 1
    this.em.create(DomainEvent, {
      userId: application.userId,
      applicationId: application.id,
      seq: application.eventSeq,
      eventType,
      payloadJson: payload,
      processedAt: null,
    })
    this.wake(`events/${application.id}`)
  }

  /** Adds an event about something of a user's that is not an application. */
  emitForUser(userId: string, eventType: EventType, payload: EventPayload = {}): void {
    this.em.create(DomainEvent, {
      userId,
      applicationId: null,
      seq: null,
      eventType,
      payloadJson: payload,
      processedAt: null,
    })
    this.wake('events')
  }

  /** Wakes those who wait for this, right after the commit. */
  wake(topic: OutboxTopic): void {
    this.#topics.add(topic)
  }

  async flush(): Promise<void> {
    await this.em.flush()
    if (this.#topics.size > 0)
      await this.em.execute('select pg_notify(?, topic) from unnest(?::text[]) as topic', [
        OUTBOX_CHANNEL,
        `{${[...this.#topics].join(',')}}`,
      ])
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
