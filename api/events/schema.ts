import { z } from 'zod'
import type { DomainEvent } from '#shared/database/entities/index.ts'
import { wholeNumber } from '../http/fields.ts'
import { eventType } from '../http/named-enums.ts'

export const eventSchema = z
  .object({
    id: z.uuid(),
    type: eventType,
    applicationId: z.uuid().nullable(),
    seq: wholeNumber.nullable(),
    payload: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .meta({ description: 'Ids, counts and choices, by the type: see docs/events.' }),
    createdAt: z.iso.datetime(),
    requestId: z
      .string()
      .nullable()
      .meta({ description: 'The `x-request-id` of the request that it came of, at once or later.' }),
  })
  .meta({ id: 'Event' })

/** One event of the stream; `data` is the event as JSON. */
export const sentEventSchema = z
  .object({ id: z.string(), event: eventType, data: z.string() })
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
