import { z } from 'zod'
import type { DomainEvent } from '#shared/database/entities/index.ts'
import { EVENT_TYPES } from '#shared/domain/events.ts'

export const eventSchema = z
  .object({
    id: z.uuid(),
    type: z.enum(EVENT_TYPES),
    applicationId: z.uuid().nullable(),
    seq: z.int().nullable(),
    payload: z.record(z.string(), z.unknown()),
    createdAt: z.iso.datetime(),
    requestId: z
      .string()
      .nullable()
      .meta({ description: 'The `x-request-id` of the request that it came of, at once or later.' }),
  })
  .meta({ id: 'Event' })

/** One event of the stream; `data` is the event as JSON. */
export const sentEventSchema = z
  .object({ id: z.string(), event: z.enum(EVENT_TYPES), data: z.string() })
  .meta({ id: 'SentEvent' })

/** An event as lists and streams show it. */
export function presentEvent(event: DomainEvent) {
  return {
    id: event.id,
    type: event.eventType,
    applicationId: event.applicationId,
    seq: event.seq,
    payload: event.payloadJson,
    createdAt: event.createdAt,
    requestId: event.requestId,
  }
}
