import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import type { temporal } from '@temporalio/proto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { toModelRequest } from '#shared/llm/exchange.ts'
import type { ModelTask } from '#shared/llm/model.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import type { ContractDocument } from '../../scripts/contracts/document.ts'
import { contractDocuments } from '../../scripts/contracts/documents.ts'
import { EXAMPLE_INPUTS, TASKS } from '../support/llm-examples.ts'
import { committedHistories } from '../workflows/histories.ts'

const NAMES = ['workflows', 'activities', 'language-model'] as const
type Name = (typeof NAMES)[number]

const committed = (name: Name): ContractDocument =>
  JSON.parse(readFileSync(new URL(`../../docs/contracts/${name}.schema.json`, import.meta.url), 'utf8'))
const documents = new Map(NAMES.map((name) => [name, committed(name)]))

/** Strict: a keyword or a type that the dialect does not know is an error. Formats are held by patterns beside them. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false })
for (const document of documents.values()) ajv.addSchema(document)

/** What is wrong with a value for a message of a contract; null where nothing is. */
function findFault(name: Name, message: string, value: unknown): string | null {
  const validate = ajv.getSchema(`${name}.schema.json#/$defs/${message}`)
  assert.ok(validate, `${name} has no ${message}`)
  return validate(value) ? null : ajv.errorsText(validate.errors)
}

describe('the published contracts', () => {
  it('are what the code’s own schemas say: `npm run contracts` writes them', () => {
    const made = contractDocuments()
    assert.deepEqual(JSON.parse(JSON.stringify(made)), [...documents.values()])
  })

  it('are JSON Schema 2020-12, and each message has an example that it accepts', () => {
    let examples = 0
    for (const [name, { $schema, $defs }] of documents) {
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema')
      for (const [message, schema] of Object.entries($defs)) {
        if (!('title' in schema)) continue
        assert.ok(Array.isArray(schema.examples) && schema.examples.length > 0, `${message} has no example`)
        for (const example of schema.examples) assert.equal(findFault(name, message, example), null, message)
        examples += schema.examples.length
      }
    }
    assert.ok(examples > 35)
  })

  it('refuse what is no such message', () => {
    assert.notEqual(findFault('activities', 'TailorResumeInput', { applicationId: 'x', round: 1 }), null)
    assert.notEqual(findFault('activities', 'TailorResumeResult', { followed: 'retry', proposed: 0, blocked: 0 }), null)
    assert.notEqual(
      findFault('workflows', 'Progress', { status: 'waiting', round: 1, step: null, attention: null }),
      null,
    )
    assert.notEqual(findFault('language-model', 'ModelReply', { content: {}, model: 'm' }), null)
    assert.notEqual(findFault('language-model', 'TailorResumeReply', { changes: [] }), null)
  })

  it('describe every payload of the workflows that are on record', () => {
    let payloads = 0
    for (const {
      name: history,
      history: { events },
    } of committedHistories())
      for (const { name, message, payload } of messagesIn(events ?? [])) {
        payloads += 1
        assert.equal(
          findFault(name, message, defaultPayloadConverter.fromPayload(payload)),
          null,
          `${history} ${message}`,
        )
      }
    assert.ok(payloads > 60)
  })

  it('describe what a worker is really asked, and what the offline rules would answer it', async () => {
    for (const task of TASKS) {
      const name = task.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
      const request = toModelRequest<ModelTask>({
        task,
        input: EXAMPLE_INPUTS[task],
        repair: { problem: 'it was empty' },
      })
      assert.equal(findFault('language-model', `${name}Request`, JSON.parse(JSON.stringify(request))), null)
      const { content } = await createRulesModel().complete<ModelTask>({ task, input: EXAMPLE_INPUTS[task] })
      assert.equal(findFault('language-model', `${name}Reply`, JSON.parse(content)), null)
      for (const other of TASKS.filter((one) => one !== task))
        assert.notEqual(findFault('language-model', `${name}Request`, { ...request, task: other }), null)
    }
  })
})

const SIGNALS: Record<string, string> = { retry: 'RetrySignal', modelAwaited: 'ModelAwaitedSignal' }

type Found = { name: Name; message: string; payload: Payload }

/** What was said to workflows and activities, and what they answered, by the message that it should be. */
function messagesIn(events: readonly temporal.api.history.v1.IHistoryEvent[]): Found[] {
  const activities = new Map<string, string>()
  return events.flatMap((event): Found[] => {
    const started = event.workflowExecutionStartedEventAttributes
    if (started) return first('workflows', 'ApplicationInput', started.input)
    const completed = event.workflowExecutionCompletedEventAttributes
    if (completed) return first('workflows', 'ApplicationResult', completed.result)
    const signalled = event.workflowExecutionSignaledEventAttributes
    if (signalled) return first('workflows', SIGNALS[signalled.signalName ?? ''] ?? 'DecisionSignal', signalled.input)
    const scheduled = event.activityTaskScheduledEventAttributes
    if (scheduled) {
      const type = scheduled.activityType?.name ?? ''
      const message = type.charAt(0).toUpperCase() + type.slice(1)
      activities.set(String(event.eventId), message)
      return first('activities', `${message}Input`, scheduled.input)
    }
    const answered = event.activityTaskCompletedEventAttributes
    if (!answered) return []
    return first('activities', `${activities.get(String(answered.scheduledEventId))}Result`, answered.result)
  })
}

function first(name: Name, message: string, given: temporal.api.common.v1.IPayloads | null | undefined): Found[] {
  return (given?.payloads ?? []).slice(0, 1).map((payload) => ({ name, message, payload }))
}
