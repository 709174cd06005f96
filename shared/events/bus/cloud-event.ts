import { z } from 'zod'
import { EVENT_TYPES, type EventPayload, type EventType } from '#shared/domain/events.ts'

/** An event as the bus is given it. */
export type BusEvent = {
  id: string
  type: EventType
  createdAt: Date
  userId: string
  applicationId: string | null
  /** Its number within the application; null for what belongs to none. */
  seq: number | null
  payload: EventPayload
  /** Of the request that it came of, at once or later. */
  requestId: string | null
}

export const CLOUD_EVENT_TYPE = 'application/cloudevents+json; charset=UTF-8'
const SOURCE = '/job-application-backend'

/**
 * The envelope on the bus: CloudEvents 1.0.2 in its JSON format, with the documented extensions Sequence and Partitioning. `data` is
 * the event's payload.
 */
export const cloudEventSchema = z
  .object({
    specversion: z.literal('1.0'),
    id: z.uuid().meta({ description: 'The same however often it is sent: forget what you have seen.' }),
    source: z.literal(SOURCE),
    type: z.enum(EVENT_TYPES),
    subject: z
      .string()
      .meta({ description: '`applications/<id>`, or `users/<id>` for what belongs to no application.' }),
    time: z.iso.datetime(),
    datacontenttype: z.literal('application/json'),
    userid: z.uuid().meta({ description: 'Whose event it is.' }),
    partitionkey: z.uuid().meta({ description: 'Events of one key arrive in their order.' }),
    sequence: z.string().optional().meta({ description: 'The number within the application, from 1, without gaps.' }),
    sequencetype: z.literal('Integer').optional(),
    requestid: z.string().optional().meta({ description: 'The `x-request-id` of the request that it came of.' }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ description: 'An event on the bus: CloudEvents 1.0, JSON format.' })

export type CloudEvent = z.infer<typeof cloudEventSchema>

/** The subject that events of this type have in a stream. */
export function subjectOf(stream: string, type: EventType): string {
  return `${stream}.${type}`
}

/** An event in its envelope. */
export function cloudEventOf(event: BusEvent): CloudEvent {
  const { id, type, createdAt, userId, applicationId, seq, payload, requestId } = event
  return {
    specversion: '1.0',
    id,
    source: SOURCE,
    type,
    subject: applicationId === null ? `users/${userId}` : `applications/${applicationId}`,
    time: createdAt.toISOString(),
    datacontenttype: 'application/json',
    userid: userId,
    partitionkey: applicationId ?? userId,
    ...(seq !== null && { sequence: String(seq), sequencetype: 'Integer' }),
    ...(requestId !== null && { requestid: requestId }),
    data: payload,
  }
}
