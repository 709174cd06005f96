import { defineEntity, p } from '@mikro-orm/postgresql'
import type { EventType } from '#shared/domain/events.ts'
import { uuidv7 } from './id.ts'

export const DISABLED_REASONS = ['gone', 'failing'] as const

/** An address that is told of a person's events. */
const WebhookSchema = defineEntity({
  name: 'Webhook',
  tableName: 'webhooks',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    url: p.text(),
    /** Empty for all. */
    eventTypes: p.json<EventType[]>(),
    /** `whsec_…`; kept as it is, since every message is signed with it. */
    secret: p.text(),
    createdAt: p.datetime().onCreate(() => new Date()),
    /** Since when nothing has arrived; null while things do. */
    failingSince: p.datetime().strictNullable(),
    disabledAt: p.datetime().strictNullable(),
    /** The receiver said that it is gone (410), or nothing had arrived for long. */
    disabledReason: p.text().$type<(typeof DISABLED_REASONS)[number]>().strictNullable(),
    deletedAt: p.datetime().strictNullable(),
  },
})
export class Webhook extends WebhookSchema.class {}
WebhookSchema.setClass(Webhook)

/** One event on its way to one address: waiting until `dueAt`, delivered, or given up. */
const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_deliveries',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    webhookId: p.uuid(),
    eventId: p.uuid(),
    attempts: p.integer().default(0),
    dueAt: p.datetime(),
    deliveredAt: p.datetime().strictNullable(),
    failedAt: p.datetime().strictNullable(),
    /** The receiver's last HTTP status; null when it gave none. */
    lastStatus: p.integer().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class WebhookDelivery extends WebhookDeliverySchema.class {}
WebhookDeliverySchema.setClass(WebhookDelivery)
