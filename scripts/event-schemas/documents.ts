import { z } from 'zod'
import { EVENT_PAYLOADS, EVENT_TYPES, type EventType } from '#shared/domain/events.ts'
import { cloudEventSchema } from '#shared/events/bus/cloud-event.ts'
import { webhookMessageSchema } from '#shared/events/webhooks/message.ts'
import { eventSchema } from '../../api/events/schema.ts'

type JsonSchema = Record<string, unknown>

/** The files of docs/events by their names: a JSON Schema (2020-12) for each type of event, and one for each envelope. */
export function eventSchemaDocuments(): Map<string, JsonSchema> {
  const payloads = EVENT_TYPES.map((type) => [fileOf(type), payloadDocument(type)] as const)
  return new Map([
    ...payloads,
    ['cloud-event.json', envelopeDocument('cloud-event.json', cloudEventSchema, 'data')],
    ['webhook-message.json', envelopeDocument('webhook-message.json', webhookMessageSchema, 'data')],
    [
      'stream-event.json',
      envelopeDocument(
        'stream-event.json',
        eventSchema.describe('An event of `GET /applications/{id}/events` (in `data`) and `GET /events`.'),
        'payload',
      ),
    ],
  ])
}

export function fileOf(type: EventType): string {
  return `${type}.json`
}

function payloadDocument(type: EventType): JsonSchema {
  return { ...toJsonSchema(EVENT_PAYLOADS[type]), $id: fileOf(type), title: type }
}

/** An envelope says by its type what is in it. */
function envelopeDocument(file: string, envelope: z.ZodType, holder: 'data' | 'payload'): JsonSchema {
  const byType = EVENT_TYPES.map((type) => ({
    if: { properties: { type: { const: type } } },
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's word.
    then: { properties: { [holder]: { $ref: fileOf(type) } } },
  }))
  return { ...toJsonSchema(envelope), $id: file, title: file.replace('.json', ''), allOf: byType }
}

/** As whoever receives it may read it: fields may be added, so that unknown ones are no error. */
function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { id: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override({ jsonSchema }) {
      // The format says it already, and can be read.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern
    },
  })
  return rest
}
