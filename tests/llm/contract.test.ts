import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type ReplyFormat, toChatRequest } from '#shared/llm/chat-request.ts'
import type { ModelTask } from '#shared/llm/model.ts'
import { readReply } from '#shared/llm/reply.ts'
import { EXAMPLE_INPUTS, EXAMPLE_MODEL, examplePath, exchange, TASKS } from '../support/llm-examples.ts'

const example = async (task: ModelTask, part: 'request' | 'reply') =>
  JSON.parse(await readFile(examplePath(task, part), 'utf8'))

describe('the language-model contract', () => {
  for (const task of TASKS) {
    it(`${task}: the committed example is exactly what goes over the wire`, async () => {
      const { request, reply } = await exchange(task)
      assert.deepEqual(request, await example(task, 'request'))
      assert.deepEqual(reply, await example(task, 'reply'))
    })

    it(`${task}: the committed reply is accepted whole`, async () => {
      const { choices, usage } = await example(task, 'reply')
      const read = readReply(task, {
        content: choices[0].message.content,
        finishReason: choices[0].finish_reason,
        refusal: null,
        model: EXAMPLE_MODEL,
        promptTokens: usage.prompt_tokens,
        completionTokens: usage.completion_tokens,
        latencyMs: 1,
      })
      assert.ok(read.ok)
      assert.deepEqual(read.notes, [])
    })

    it(`${task}: one system and one user message, and the user's is one JSON object`, async () => {
      const { messages } = await example(task, 'request')
      assert.deepEqual(
        messages.map(({ role }: { role: string }) => role),
        ['system', 'user'],
      )
      const input = JSON.parse(messages[1].content)
      const keys = {
        parse_resume: ['text'],
        tailor_resume: ['feedback', 'instructions', 'job', 'language', 'protected', 'resume'],
        write_cover_letter: ['feedback', 'instructions', 'job', 'language', 'requirements', 'resume'],
      }[task]
      assert.deepEqual(Object.keys(input).sort(), keys)
    })

    it(`${task}: asks for a strict schema by its name`, async () => {
      const { response_format: format } = await example(task, 'request')
      assert.equal(format.type, 'json_schema')
      assert.equal(format.json_schema.name, task)
      assert.equal(format.json_schema.strict, true)
      assertClosed(format.json_schema.schema)
    })
  }

  it('gives every entry, highlight and skill keyword of the resume an id', async () => {
    const { messages } = await example('tailor_resume', 'request')
    const { resume } = JSON.parse(messages[1].content)
    for (const section of ['work', 'education', 'skills'])
      for (const entry of resume[section]) assert.match(entry.id, /^\w+$/)
    for (const { id, text } of [...resume.work[0].highlights, ...resume.skills[0].keywords]) {
      assert.match(id, /^\w+\.\w+$/)
      assert.equal(typeof text, 'string')
    }
  })

  it('shows the schema in the system message where the server takes no response format', () => {
    for (const format of ['json_object', 'text'] as const satisfies ReplyFormat[]) {
      const { messages } = toChatRequest(
        EXAMPLE_MODEL,
        { task: 'tailor_resume', input: EXAMPLE_INPUTS.tailor_resume },
        format,
      )
      assert.match(messages[0]?.content ?? '', /"requirements"/)
    }
  })
})

/** What strict structured output demands: every object closed, every key required. */
function assertClosed(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
    assert.equal('additionalProperties' in schema && schema.additionalProperties, false)
    assert.deepEqual('required' in schema && schema.required, Object.keys(schema.properties))
  }
  for (const value of Object.values(schema)) assertClosed(value)
}
