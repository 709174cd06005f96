import { LockMode } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import { DomainEvent, Webhook, WebhookDelivery } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { FairQueue } from '#shared/fair-queue.ts'
import type { Outbound } from '#shared/outbound/client.ts'
import { OutboundFailure } from '#shared/outbound/failure.ts'
import { gaugeQueue } from '#shared/telemetry/gauges.ts'
import type { OutboxSignal } from '../listen.ts'
import { type Loop, startLoop } from '../loop.ts'
import { messageOf, signedHeaders } from './message.ts'
import { takeDue } from './take-due.ts'

type WebhookServices = {
  config: Pick<Config, 'DISPATCHER_TICK_MS'>
  database: Database
  outbox: OutboxSignal
  outbound: Outbound
  logger: Logger
}

const TIMEOUT_MS = 15_000
/** Longer than an attempt takes, also one that waits for another first: after it another process may take over from one that died. */
const LEASE_S = 60
/** What one person, and one receiver, may take at once: a slow one leaves room for the others, and so do ten. */
const DELIVERY_LIMITS = { atOnce: 40, atOncePerName: 4, waiting: 400, waitingPerName: 40, budgetMsPerMinute: 60_000 }
const MINUTE_S = 60
const HOUR_S = 60 * MINUTE_S
/** The pause after each failed attempt; after the last of these comes the last attempt. 28 hours in all. */
export const RETRY_AFTER_S = [5, 5 * MINUTE_S, 30 * MINUTE_S, 2 * HOUR_S, 5 * HOUR_S, 10 * HOUR_S, 10 * HOUR_S]

/** Sends events to webhooks: a loop of its own in every API process. It waits for no receiver: each delivery says by itself when it is done. */
export function startWebhooks(services: WebhookServices): Loop {
  const { outbox, logger, config } = services
  const tickMs = config.DISPATCHER_TICK_MS
  const deliveries = new Deliveries(services, () => loop.wake())
  const loop = startLoop({ outbox, logger, task: 'delivering to webhooks', topics: ['webhooks'], tickMs }, async () => {
    await deliveries.beginDue()
    deliveries.throwFailures()
  })
  return {
    ...loop,
    async stop() {
      await loop.stop()
      await deliveries.end()
    },
  }
}

/** Delivers all that is due, and waits for it. Throws the first error of ours after all were tried. */
export async function deliverDue(services: Pick<WebhookServices, 'database' | 'outbound'>): Promise<void> {
  const deliveries = new Deliveries(services, () => {})
  do await deliveries.beginDue()
  while (await deliveries.waitForOne())
  deliveries.throwFailures()
}

/** Deliveries on their way. */
class Deliveries {
  readonly #services: Pick<WebhookServices, 'database' | 'outbound'>
  readonly #queue = new FairQueue(DELIVERY_LIMITS)
  readonly #going = new Set<Promise<void>>()
  readonly #onEnd: () => void
  #failures: unknown[] = []

  constructor(services: Pick<WebhookServices, 'database' | 'outbound'>, onEnd: () => void) {
    this.#services = services
    gaugeQueue('webhooks', this.#queue)
    this.#onEnd = onEnd
  }

  /** Begins whatever is due and has room. */
  async beginDue(): Promise<void> {
    const taken = await takeDue(this.#services.database, this.#queue.room, {
      mostPerName: DELIVERY_LIMITS.atOncePerName,
      leaseS: LEASE_S,
    })
    for (const { id, names } of taken) {
      const going = this.#queue
        .run(names, () => deliver(this.#services, id))
        .catch((error: unknown) => {
          this.#failures.push(error)
        })
        .finally(() => {
          this.#going.delete(going)
          this.#onEnd()
        })
      this.#going.add(going)
    }
  }

  /** Waits until one more has ended; false where none is on its way. */
  async waitForOne(): Promise<boolean> {
    if (this.#going.size === 0) return false
    await Promise.race(this.#going)
    return true
  }

  async end(): Promise<void> {
    await Promise.all(this.#going)
  }

  /** Throws the first thing of ours that failed since it was called last. */
  throwFailures(): void {
    const [first] = this.#failures.splice(0)
    if (first !== undefined) throw first
  }
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
    requestId: event.requestId,
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
