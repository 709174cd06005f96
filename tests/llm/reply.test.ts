import assert from 'node:assert/strict'
import type { ModelTask, RawReply } from '#shared/llm/model.ts'
import { readReply } from '#shared/llm/reply.ts'
import { LIMITS } from '#shared/llm/schemas.ts'

const raw = (content: string, more: Partial<RawReply> = {}): RawReply => ({
  content,
  finishReason: 'stop',
  refusal: null,
  model: 'm',
  promptTokens: 1,
  completionTokens: 1,
  latencyMs: 1,
  ...more,
})
const change = (more: object = {}) => ({
  op: 'rewrite',
  target: 'w1.h1',
  text: 'Wrote Go, {and} tests.',
  position: null,
  evidence: ['w1.h1'],
  requirements: ['r1'],
  reason: 'Because.',
  ...more,
})
const requirement = (more: object = {}) => ({ id: 'r1', text: 'Go', kind: 'must', keywords: ['Go'], ...more })
const reply = (changes: unknown, requirements: unknown = [requirement()]) => JSON.stringify({ requirements, changes })
const read = (content: string, more: Partial<RawReply> = {}) => readReply('tailor_resume', raw(content, more))
const accepted = (content: string) => {
  const answer = read(content)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer
}
const refused = (content: string, task: ModelTask = 'tailor_resume') => {
  const answer = readReply(task, raw(content))
  assert.ok(!answer.ok, content.slice(0, 100))
  return answer
}
const good = reply([change()])
const whole = accepted(good).value

describe('a reply as it really comes', () => {
  const forgiven: [what: string, content: string][] = [
    ['a code fence', `\`\`\`json\n${good}\n\`\`\``],
    ['a fence without a language, and a byte-order mark', `\uFEFF\`\`\`\n${good}\n\`\`\``],
    ['prose before and behind it', `Sure! Here it is:\n${good}\nAnything else?`],
    ['braces in the prose', `For {role} I suggest: ${good} {good luck}`],
    ['its thinking before it', `<think>maybe {"changes": []}? no.</think>${good}`],
    ['trailing commas', good.replace(/\}\]\}$/, '},],}')],
    ['line breaks and indentation', JSON.stringify(JSON.parse(good), null, 4)],
    ['fields that nobody asked for', reply([change({ confidence: 0.9 })], [requirement({ weight: 3 })])],
    ['fields that mean nothing for the operation, left out', reply([{ ...change(), position: undefined }])],
  ]
  for (const [what, content] of forgiven) {
    it(`is read in spite of ${what}`, () => assert.deepEqual(accepted(content).value, whole))
  }

  it('keeps commas, braces and fences that stand inside a text', () => {
    const text = 'Wrote ",]" and "{" and ```json {"a": 1,} ``` in one line.'
    assert.equal(accepted(`Here: ${reply([change({ text })])}`).value.changes[0]?.text, text)
  })

  it('may propose nothing', () => assert.deepEqual(accepted(reply([])).value.changes, []))

  const broken: [what: string, content: string, kind: string][] = [
    ['prose alone', 'I would rather not.', 'not_json'],
    ['a list in place of an object', '[1, 2, 3]', 'not_json'],
    ['a bare number', '42', 'not_json'],
    ['nothing but white space', ' \n ', 'empty'],
    ['an object that never ends', good.slice(0, -3), 'truncated'],
    ['an empty object', '{}', 'schema'],
    ['no list of changes', '{"requirements":[]}', 'schema'],
    ['null for the changes', reply(null), 'schema'],
    ['an object for the changes', reply({ 0: change() }), 'schema'],
    ['changes of the wrong type', reply(['hide w1', 7]), 'schema'],
    ['null for a change', reply([null]), 'schema'],
    ['an operation that does not exist', reply([change({ op: 'replace' })]), 'schema'],
    ['a target that is a number', reply([change({ target: 7 })]), 'schema'],
    ['no target', reply([change({ target: null })]), 'schema'],
    ['a rewrite without its text', reply([change({ text: null })]), 'schema'],
    ['a rewrite to nothing', reply([change({ text: '  ' })]), 'schema'],
    ['a move to nowhere', reply([change({ op: 'move', text: null })]), 'schema'],
    ['a move to before the start', reply([change({ op: 'move', position: -1 })]), 'schema'],
    ['a text that is an object', reply([change({ text: { en: 'Wrote Go.' } })]), 'schema'],
    ['a text of a megabyte', reply([change({ text: 'x'.repeat(1_000_000) })]), 'schema'],
    ['a requirement of an unknown kind', reply([], [requirement({ kind: 'should' })]), 'schema'],
    ['ten thousand changes', reply(Array.from({ length: 10_000 }, (_, i) => change({ target: `w1.h${i}` }))), 'schema'],
    ['ten thousand requirements', reply([], Array(10_000).fill(requirement())), 'schema'],
    ['more characters than any reply has', ' '.repeat(LIMITS.contentChars) + good, 'oversized'],
    ['a hundred thousand brackets', `{"changes":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'schema'],
    ['objects nested a hundred thousand deep', '{"a":'.repeat(100_000), 'truncated'],
  ]
  for (const [what, content, kind] of broken) {
    it(`is no reply at all with ${what}: ${kind}`, () => assert.equal(refused(content).kind, kind))
  }

  it('names what is wrong by its place, and repeats nothing of the reply', () => {
    const { problem } = refused(reply([change({ op: 'Zarquon', text: 'Secret', target: '' })]))
    assert.match(problem, /changes\.0\.op/)
    assert.doesNotMatch(problem, /Zarquon|Secret/)
    assert.ok(refused(reply(Array(300).fill({}))).problem.length < 1_000)
  })

  it('counts what a refusal or a filter left as declined, whatever stands beside it', () => {
    for (const more of [{ refusal: 'No.' }, { finishReason: 'content_filter' }]) {
      const answer = read(good, more)
      assert.ok(!answer.ok)
      assert.equal(answer.kind, 'refused')
    }
  })

  it('is not used when the server cut it off, even where the JSON happens to be whole', () => {
    const answer = read(good, { finishReason: 'length' })
    assert.ok(!answer.ok)
    assert.equal(answer.kind, 'truncated')
  })

  it('is used when the server does not say why it ended', () => {
    assert.ok(read(good, { finishReason: 'unknown' }).ok)
  })

  it('counts the first of changes that repeat or contradict each other, and says how many were left out', () => {
    const { value, notes } = accepted(
      reply([
        change({ text: 'First.' }),
        change({ text: 'Second.' }),
        change({ op: 'hide', text: null }),
        change({ op: 'hide', target: 'w1.h2', text: null }),
        change({ op: 'move', target: 'w1.h2', text: null, position: 0 }),
        change({ op: 'add', target: 'skills', text: 'Go' }),
        change({ op: 'add', target: 'skills', text: ' go ' }),
      ]),
    )
    assert.deepEqual(
      value.changes.map(({ op, target, text }) => [op, target, text]),
      [
        ['rewrite', 'w1.h1', 'First.'],
        ['hide', 'w1.h2', null],
        ['add', 'skills', 'Go'],
      ],
    )
    assert.equal(notes.length, 1)
    assert.match(notes[0] ?? '', /^4 change/)
  })

  it('keeps one requirement per id, and no empty keyword', () => {
    const { value, notes } = accepted(
      reply([], [requirement({ keywords: ['', 'Go'] }), requirement({ text: 'Another' })]),
    )
    assert.deepEqual(value.requirements, [requirement()])
    assert.equal(notes.length, 1)
  })

  it('cannot reach what every object has', () => {
    const answer = accepted(`{"__proto__": {"polluted": true}, "requirements": [], "changes": []}`)
    assert.ok(!('polluted' in answer.value) && !('polluted' in {}))
  })
})

describe('a letter as it really comes', () => {
  const letter = (paragraphs: unknown) => JSON.stringify({ paragraphs })
  for (const [what, paragraphs] of [
    ['no paragraph', []],
    ['a greeting alone', ['Dear all,']],
    ['an empty paragraph', [{ text: ' ', evidence: [] }]],
    ['numbers in lists', [[42]]],
    ['a hundred paragraphs', Array.from({ length: 100 }, (_, n) => ({ text: `Hello ${n}.`, evidence: [] }))],
  ] as const) {
    it(`is no letter with ${what}`, () =>
      assert.equal(refused(letter(paragraphs), 'write_cover_letter').kind, 'schema'))
  }
})

describe('a parsed resume as it really comes', () => {
  const parsed = (resume: unknown) => {
    const answer = readReply('parse_resume', raw(JSON.stringify(resume)))
    assert.ok(answer.ok, JSON.stringify(answer))
    return answer
  }

  it('may say null, or nothing, for what the file does not say', () => {
    const { value } = parsed({
      basics: { name: 'A', email: null, profiles: null },
      work: [{ name: 'Elm', endDate: 'Present', startDate: '', highlights: null }, null],
      education: null,
    })
    assert.deepEqual(value, { basics: { name: 'A' }, work: [{ name: 'Elm' }] })
  })

  it('loses fields that JSON Resume does not know, and says how many', () => {
    const { value, notes } = parsed({ basics: { name: 'A', age: 42 }, hobbies: [], work: [{ name: 'Elm', boss: 'B' }] })
    assert.deepEqual(value, { basics: { name: 'A' }, work: [{ name: 'Elm' }] })
    assert.match(notes.join(), /^3 fields/)
  })

  it('is none where it holds no section, or one of the wrong type', () => {
    for (const resume of [{}, { resume: { work: 'Elm' } }, { basics: 'A' }, { work: 'Elm' }])
      assert.equal(refused(JSON.stringify(resume), 'parse_resume').kind, 'schema', JSON.stringify(resume))
  })
})
