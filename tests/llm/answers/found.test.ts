import assert from 'node:assert/strict'
import { findObjects } from '#shared/llm/answers/find-objects.ts'
import { readReply } from '#shared/llm/reply.ts'

const change = (text: string) => ({
  op: 'rewrite',
  target: 'w1.h1',
  text,
  position: null,
  evidence: ['w1.h1'],
  requirements: [],
  reason: 'Because.',
})
const answer = (text: string) => JSON.stringify({ requirements: [], changes: [change(text)] })
const good = answer('Wrote Go.')

/** The text of the one change of a reply with this content, or the kind of what is wrong with it. */
function textOf(content: string): string | null | undefined {
  const read = readReply('tailor_resume', {
    content,
    finishReason: 'stop',
    refusal: null,
    model: 'm',
    promptTokens: 1,
    completionTokens: 1,
    latencyMs: 1,
  })
  return read.ok ? read.value.changes[0]?.text : read.kind
}

describe('where an answer stands in a message', () => {
  const found: [what: string, content: string][] = [
    ['behind thinking that drafts a longer answer', `<think>${answer('A draft, far longer.')}</think>\n${good}`],
    ['behind thinking with a brace that never closes', `<think>maybe { or "so</think>${good}`],
    ['behind prose with a brace that never closes', `Let me see: { is how it begins.\n\n${good}`],
    ['behind two rounds of thinking', `<think>${answer('One.')}</think>${answer('Two.')}<think>no</think>${good}`],
    ['behind drafts without marks', `First: ${answer('One, a longer draft.')}\nBetter: ${good}`],
    ['before a remark in braces', `${good}\n{"note": "done"}`],
    ['behind the channel of a thinking model', `<|channel|>analysis<|message|>{hm}<|channel|>final<|message|>${good}`],
    ['under a key of its own', `{"result": ${good}}`],
    ['as the arguments of a function', JSON.stringify({ name: 'tailor_resume', arguments: good })],
    ['in a list of one', `[${good}]`],
    ['as a JSON string', JSON.stringify(good)],
    ['with comments', good.replace('"changes"', '/* mine */ "changes"').replace('{', '{ // all\n')],
    ['in single quotes', good.replaceAll('"', "'")],
    ['in typographic quotes', good.replaceAll(/"([^"]*)"/g, '“$1”')],
    ['with trailing commas, in a fence', `\`\`\`json\n${good.replace(/\}\]\}$/, '},],}')}\n\`\`\``],
  ]
  for (const [what, content] of found)
    it(`is found ${what}`, () => {
      assert.equal(textOf(content), 'Wrote Go.')
    })

  it('is not made up of one that was cut off', () => {
    for (let length = 1; length < good.length; length++)
      assert.equal(textOf(good.slice(0, length)), length > 1 ? 'truncated' : 'not_json', String(length))
    assert.equal(textOf(`${good.slice(0, -2)}`), 'truncated')
  })

  it('takes no more than moments to look for, whatever a message holds', () => {
    const messages = ['{'.repeat(500_000), '{"a":'.repeat(200_000), `${'{x '.repeat(100_000)}}`, '["{'.repeat(200_000)]
    for (const message of messages) {
      const startedMs = performance.now()
      findObjects(message)
      assert.ok(performance.now() - startedMs < 5_000)
    }
  })
})
