import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { EVENT_TYPES, type EventPayload } from '#shared/domain/events.ts'

const PREFIX = 'whsec_'

/** A new secret in the form of Standard Webhooks: 32 random bytes. */
export function newSecret(): string {
  return PREFIX + randomBytes(32).toString('base64')
}

type WebhookEvent = {
  id: string
  type: string
  createdAt: Date
  applicationId: string | null
  payload: EventPayload
  requestId: string | null
}

/** What is sent: the event's payload, with what it belongs to. */
export const webhookMessageSchema = z
  .object({
    type: z.enum(EVENT_TYPES),
    timestamp: z.iso.datetime(),
    data: z.looseObject({
      eventId: z.uuid(),
      applicationId: z.uuid().nullable(),
      requestId: z.string().nullable().meta({ description: 'The `x-request-id` of the request that it came of.' }),
    }),
  })
  .meta({ description: 'The body of a message to a webhook.' })

/** An event as it is sent: what happened to what, in ids, counts and statuses. */
export function messageOf({ id, type, createdAt, applicationId, payload, requestId }: WebhookEvent): string {
  const data = { ...payload, eventId: id, applicationId, requestId }
  return JSON.stringify({ type, timestamp: createdAt.toISOString(), data })
}

/** The headers of a message, signed (Standard Webhooks 1.0.0, symmetric). The id is the same at every attempt. */
export function signedHeaders(secret: string, id: string, sentAt: Date, body: string): Record<string, string> {
  const timestamp = Math.floor(sentAt.getTime() / 1000)
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}
