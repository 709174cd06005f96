import { z } from 'zod'
import { EVENT_TYPES } from '#shared/database/entities/index.ts'

export const eventSchema = z
  .object({
    id: z.uuid(),
    type: z.enum(EVENT_TYPES),
    applicationId: z.uuid().nullable(),
    seq: z.int().nullable(),
    payload: z.record(z.string(), z.unknown()),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Event' })

/** One event of the stream; `data` is the event as JSON. */
export const sentEventSchema = z
  .object({ id: z.string(), event: z.enum(EVENT_TYPES), data: z.string() })
  .meta({ id: 'SentEvent' })
