import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { EVENT_PAYLOADS, EVENT_TYPES } from '#shared/domain/events.ts'
import { eventSchemaDocuments } from '../../scripts/event-schemas/documents.ts'
import { eventValidators } from '../support/event-schemas.ts'

const FOLDER = new URL('../../docs/events/', import.meta.url)

describe('the JSON Schemas of events', () => {
  it('are committed as they are generated, one for each type; `npm run event-schemas` brings them up to date', () => {
    const committed = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
    const documents = eventSchemaDocuments()
    assert.deepEqual(committed.sort(), [...documents.keys()].sort())
    for (const [file, schema] of documents)
      assert.deepEqual(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), JSON.parse(JSON.stringify(schema)))
    for (const type of EVENT_TYPES) assert.ok(documents.has(`${type}.json`), type)
  })

  it('refuse what an event of that type never says, and take what may be added later', () => {
    const validate = eventValidators()('stream-event.json')
    const id = '01936f5e-7d3a-7000-8000-000000000000'
    const event = { id, applicationId: id, seq: 1, createdAt: '2026-11-29T12:00:00.000Z', requestId: null }
    const sent = (type: string, payload: object) => validate({ ...event, type, payload })
    assert.ok(sent('ApprovalReminder', { round: 1 }))
    assert.ok(sent('ApprovalReminder', { round: 1, addedLater: 'x' }))
    assert.ok(!sent('ApprovalReminder', {}))
    assert.ok(!sent('ApprovalReminder', { round: 0 }))
    assert.ok(!sent('DecisionRecorded', { kind: 'guess', round: 1, source: 'api' }))
    assert.ok(!sent('NeverHappened', {}))
  })

  it('say when each happens', () => {
    for (const [type, schema] of Object.entries(EVENT_PAYLOADS)) assert.match(schema.description ?? '', /\.$/, type)
  })
})
