import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { DomainEvent } from '#shared/database/entities/index.ts'
import { EVENT_PAYLOADS, type EventType } from '#shared/domain/events.ts'
import { cloudEventOf } from '#shared/events/bus/cloud-event.ts'
import { messageOf } from '#shared/events/webhooks/message.ts'
import { presentEvent } from '../../api/events/schema.ts'
import type { TestServices } from './services.ts'

const FOLDER = new URL('../../docs/events/', import.meta.url)

/** The schemas of docs/events as a receiver would use them. */
export function eventValidators(): (file: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false })
  addFormats.default(ajv)
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json')))
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
  return (file) => {
    const validate = ajv.getSchema(file)
    assert.ok(validate, file)
    return validate
  }
}

/** Holds everything that happened to the documented schemas, in each form in which it is sent. Answers with the types that there were. */
export async function assertEventsFitTheirSchemas({ database }: TestServices): Promise<Set<EventType>> {
  const validator = eventValidators()
  const check = (file: string, sent: unknown) => {
    const validate = validator(file)
    assert.ok(validate(sent), `${file}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(sent)}`)
  }
  const events = await database.em.fork().find(DomainEvent, {})
  for (const row of events) {
    const { id, eventType: type, createdAt, userId, applicationId, seq, payloadJson: payload, requestId } = row
    // Nothing is told that is not documented.
    EVENT_PAYLOADS[type].strict().parse(payload)
    const event = { id, type, createdAt, userId, applicationId, seq, payload, requestId }
    check('cloud-event.json', cloudEventOf(event))
    check('webhook-message.json', JSON.parse(messageOf(event)))
    check('stream-event.json', JSON.parse(JSON.stringify(presentEvent(row))))
  }
  return new Set(events.map(({ eventType }) => eventType))
}
