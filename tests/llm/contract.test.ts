import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type ReplyFormat, toChatRequest } from '#shared/llm/chat-request.ts'
import type { ModelTask } from '#shared/llm/model.ts'
import { writeSystemPrompt } from '#shared/llm/prompts.ts'
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
        parse_resume: ['text', 'task'],
        tailor_resume: ['resume', 'job', 'instructions', 'language', 'feedback', 'protected', 'task'],
        write_cover_letter: ['resume', 'job', 'requirements', 'instructions', 'language', 'feedback', 'task'],
      }[task]
      assert.deepEqual(Object.keys(input), keys)
      assert.equal(input.task, task)
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

  it('shows the schema in the user message where the server takes no response format, and what to repair last', () => {
    for (const format of ['json_object', 'text'] as const satisfies ReplyFormat[]) {
      const input = EXAMPLE_INPUTS.tailor_resume
      const request = { task: 'tailor_resume' as const, input, repair: { problem: 'it was empty' } }
      const asked = JSON.parse(toChatRequest(EXAMPLE_MODEL, request, format).messages[1]?.content ?? '{}')
      assert.deepEqual(Object.keys(asked).slice(-3), ['schema', 'task', 'repair'])
      assert.ok(asked.schema.properties.requirements)
    }
  })

  it('begins with the same words for every call about an application, so that a server can keep them', () => {
    const [tailoring, letter] = (['tailor_resume', 'write_cover_letter'] as const).map((task) => {
      const { messages } = toChatRequest(EXAMPLE_MODEL, { task, input: EXAMPLE_INPUTS[task] }, 'json_schema')
      return messages.map(({ content }) => content).join('\n')
    })
    const shared = [...(tailoring ?? '')].findIndex((char, at) => char !== letter?.[at])
    const { resume, job } = EXAMPLE_INPUTS.tailor_resume
    assert.ok(shared > writeSystemPrompt().length + JSON.stringify({ resume, job }).length - 2, String(shared))
  })

  it('tells the shape of each answer in words: its example is one that is accepted', () => {
    const examples = writeSystemPrompt()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    assert.equal(examples.length, TASKS.length)
    for (const [index, task] of TASKS.entries()) {
      const content = examples[index] ?? ''
      const said = { content, finishReason: 'stop', refusal: null, model: EXAMPLE_MODEL }
      const read = readReply(task, { ...said, promptTokens: 1, completionTokens: 1, latencyMs: 1 })
      assert.ok(read.ok)
      assert.deepEqual([read.notes, Object.keys(read.value)], [[], Object.keys(JSON.parse(content))])
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
