import { LockMode } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import { now, secondsFromNow } from '#shared/database/clock.ts'
import { DomainEvent, Webhook, WebhookDelivery } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { Outbound } from '#shared/outbound/client.ts'
import { OutboundFailure } from '#shared/outbound/failure.ts'
import type { OutboxSignal } from '../listen.ts'
import { type Loop, startLoop } from '../loop.ts'
import { messageOf, signedHeaders } from './message.ts'

export type WebhookServices = {
  config: Pick<Config, 'DISPATCHER_TICK_MS'>
  database: Database
  outbox: OutboxSignal
  outbound: Outbound
  logger: Logger
}

const BATCH = 20
const TIMEOUT_MS = 15_000
/** Longer than an attempt takes: after it another process may take over from one that died. */
const LEASE_S = 60
const MINUTE_S = 60
const HOUR_S = 60 * MINUTE_S
/** The pause after each failed attempt; after the last of these comes the last attempt. 28 hours in all. */
export const RETRY_AFTER_S = [5, 5 * MINUTE_S, 30 * MINUTE_S, 2 * HOUR_S, 5 * HOUR_S, 10 * HOUR_S, 10 * HOUR_S]

/** Tells webhooks of events: a loop of its own in every API process, so that a slow receiver delays nothing else. */
export function startWebhooks(services: WebhookServices): Loop {
  const { outbox, logger, config } = services
  const tickMs = config.DISPATCHER_TICK_MS
  return startLoop({ outbox, logger, task: 'telling webhooks', topics: ['webhooks'], tickMs }, () =>
    deliverDue(services),
  )
}

/** One pass over all deliveries that are due. Throws the first error of ours after all were tried. */
export async function deliverDue(services: Pick<WebhookServices, 'database' | 'outbound'>): Promise<void> {
  for (;;) {
    const claimed = await claim(services.database)
    const results = await Promise.allSettled(claimed.map((id) => deliver(services, id)))
    for (const result of results) if (result.status === 'rejected') throw result.reason
    if (claimed.length < BATCH) return
  }
}

/** Takes a batch for as long as the lease, so that no row stays locked while a receiver takes its time. */
async function claim(database: Database): Promise<string[]> {
  const rows = await tablesOf(database.em)
    .updateTable('webhook_deliveries')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), due_at: secondsFromNow(LEASE_S) }))
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('webhook_deliveries as due')
        .innerJoin('webhooks', 'webhooks.id', 'due.webhook_id')
        .innerJoin('users', 'users.id', 'webhooks.user_id')
        .select('due.id')
        .where('due.due_at', '<=', now())
        .where('due.delivered_at', 'is', null)
        .where('due.failed_at', 'is', null)
        .where('webhooks.disabled_at', 'is', null)
        .where('webhooks.deleted_at', 'is', null)
        .where('users.deleted_at', 'is', null)
        .where('users.disabled_at', 'is', null)
        .orderBy('due.due_at')
        .limit(BATCH)
        .forUpdate('due')
        .skipLocked(),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function deliver(
  { database, outbound }: Pick<WebhookServices, 'database' | 'outbound'>,
  id: string,
): Promise<void> {
  const em = database.em.fork()
  const delivery = await em.findOneOrFail(WebhookDelivery, { id })
  const webhook = await em.findOneOrFail(Webhook, { id: delivery.webhookId })
  const event = await em.findOneOrFail(DomainEvent, { id: delivery.eventId })
  const body = messageOf({
    id: event.id,
    type: event.eventType,
    createdAt: event.createdAt,
    applicationId: event.applicationId ?? null,
    payload: event.payloadJson,
  })
  const headers = signedHeaders(webhook.secret, delivery.id, new Date(), body)
  const status = await outbound.post(webhook.url, headers, body, TIMEOUT_MS).catch((error: unknown) => {
    if (error instanceof OutboundFailure) return null
    throw error
  })
  await record(database, id, status)
}

/** What came of an attempt, for the delivery and for the webhook. */
async function record(database: Database, id: string, status: number | null): Promise<void> {
  await unitOfWork(database, { type: 'system' }, async (unit) => {
    const { em } = unit
    const delivery = await em.findOneOrFail(WebhookDelivery, { id })
    const webhook = await em.findOneOrFail(
      Webhook,
      { id: delivery.webhookId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    const now = new Date()
    delivery.lastStatus = status
    if (status !== null && status >= 200 && status < 300) {
      delivery.deliveredAt = now
      webhook.failingSince = null
      return
    }
    webhook.failingSince ??= now
    const pauseS = RETRY_AFTER_S[delivery.attempts - 1]
    const isLast = status === 410 || pauseS === undefined
    if (isLast) delivery.failedAt = now
    else delivery.dueAt = new Date(now.getTime() + pauseS * 1000)
    // Given up without anything having arrived since this delivery began: nobody is listening there.
    const silent = isLast && webhook.failingSince.getTime() <= firstAttemptAt(delivery, now).getTime()
    if (webhook.disabledAt || !(status === 410 || silent)) return
    webhook.disabledAt = now
    webhook.disabledReason = status === 410 ? 'gone' : 'failing'
    unit.audit({
      entityType: 'webhook',
      entityId: webhook.id,
      ownerId: webhook.userId,
      action: 'webhook.disabled',
      after: { reason: webhook.disabledReason },
    })
  })
}

/** At the latest: as long before now as all the pauses take. */
function firstAttemptAt(delivery: WebhookDelivery, now: Date): Date {
  const pausesMs = RETRY_AFTER_S.slice(0, delivery.attempts - 1).reduce((sum, pause) => sum + pause, 0) * 1000
  return new Date(now.getTime() - pausesMs)
}
