import assert from 'node:assert/strict'
import type { ModelTask } from '#shared/llm/model.ts'
import { readReply } from '#shared/llm/reply.ts'
import { ASKED_CHANGES } from '#shared/llm/schemas.ts'

function read<T extends ModelTask>(task: T, reply: unknown) {
  const answer = readReply(task, {
    content: JSON.stringify(reply),
    finishReason: 'stop',
    refusal: null,
    model: 'm',
    promptTokens: 1,
    completionTokens: 1,
    latencyMs: 1,
  })
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer
}

const change = (more: object = {}) => ({
  op: 'rewrite',
  target: 'w1.h1',
  text: 'Wrote Go.',
  position: null,
  evidence: ['w1.h1'],
  requirements: ['r1'],
  reason: 'Because.',
  ...more,
})
const requirement = { id: 'r1', text: 'Go', kind: 'must', keywords: ['Go'] }

describe('a slip in a list of changes', () => {
  const one = (more: object) => {
    const { value, notes } = read('tailor_resume', { requirements: [requirement], changes: [change(more)] })
    assert.deepEqual(notes, [])
    return value.changes[0]
  }

  it('is mended where what was meant is beyond doubt', () => {
    assert.equal(one({ op: 'REWRITE' })?.op, 'rewrite')
    assert.equal(one({ op: 'move', text: null, position: '0' })?.position, 0)
    assert.equal(one({ reason: undefined })?.reason, '')
    assert.deepEqual(one({ evidence: null, requirements: null })?.evidence, [])
    assert.deepEqual(one({ evidence: 'w1.h1' })?.evidence, ['w1.h1'])
    assert.equal(one({ text: '**Wrote** Go.' })?.text, 'Wrote Go.')
    assert.equal(one({ reason: 'x'.repeat(3_000) })?.reason.length, 2_000)
  })

  it('that cannot be mended costs that one change, and is told', () => {
    const changes = [
      change(),
      change({ op: 'replace' }),
      'hide w1',
      null,
      change({ target: 7 }),
      change({ text: null }),
    ]
    const { value, notes } = read('tailor_resume', { requirements: [requirement, { text: 'SQL' }], changes })
    assert.deepEqual(value.changes, [change()])
    assert.deepEqual(value.requirements, [requirement])
    assert.deepEqual(notes, [
      '5 change(s) did not follow the schema and were left out',
      '1 requirement(s) did not follow the schema and were left out',
    ])
  })

  it('leaves out changes and requirements whose text says nothing', () => {
    const changes = [change(), change({ target: 'w1.h2', text: '},::});},' }), change({ target: 's1.k1', text: 'C++' })]
    const requirements = [requirement, { ...requirement, id: 'r2', text: ']]}' }]
    const { value, notes } = read('tailor_resume', { requirements, changes })
    assert.deepEqual(
      value.changes.map(({ text }) => text),
      ['Wrote Go.', 'C++'],
    )
    assert.deepEqual(
      value.requirements.map(({ id }) => id),
      ['r1'],
    )
    assert.equal(notes.length, 2)
  })

  it('gives no more changes than were asked for', () => {
    const changes = Array.from({ length: ASKED_CHANGES + 3 }, (_, n) => change({ target: `w1.h${n}` }))
    const { value, notes } = read('tailor_resume', { requirements: [], changes })
    assert.deepEqual(value.changes, changes.slice(0, ASKED_CHANGES))
    assert.match(notes.join(), /^3 change\(s\) were left out/)
  })
})

describe('a slip in a letter', () => {
  const textsOf = (paragraphs: unknown) =>
    read('write_cover_letter', { paragraphs }).value.paragraphs.map(({ text }) => text)

  it('is mended: texts for paragraphs, one text for all, blank ones, several in one', () => {
    assert.deepEqual(textsOf(['I write Go.', '', ' ', { text: 'I test.' }]), ['I write Go.', 'I test.'])
    assert.deepEqual(textsOf('I write Go.\n\nI test.'), ['I write Go.', 'I test.'])
    assert.deepEqual(read('write_cover_letter', { paragraphs: [{ text: 'I write Go.', evidence: 'w1' }] }).value, {
      paragraphs: [{ text: 'I write Go.', evidence: ['w1'] }],
    })
  })

  it('keeps of paragraphs that say the same one, and tells it', () => {
    const { value, notes } = read('write_cover_letter', { paragraphs: ['I write Go.', 'I test.', 'I  write Go.'] })
    assert.equal(value.paragraphs.length, 2)
    assert.match(notes.join(), /^1 paragraph\(s\) said the same/)
  })

  it('takes away a greeting and a sign-off of the model’s own, and nothing that stands beside them', () => {
    const body = 'I am applying for the post of engineer.'
    const end = 'I look forward to hearing from you.'
    for (const [greeting, closing] of [
      ['Dear hiring team,', 'Kind regards,\nNoor Winterbourne'],
      ['Dear Ms O’Hara:', 'Yours sincerely,'],
      ['Sehr geehrte Damen und Herren,', 'Mit freundlichen Grüßen\nNoor Winterbourne'],
      ['Madame, Monsieur,', 'Cordialement, Noor Winterbourne'],
      ['Estimado equipo de Larkspur:', 'Atentamente,\nNoor'],
    ] as const) {
      assert.deepEqual(textsOf([greeting, body, end, closing]), [body, end], greeting)
      assert.deepEqual(textsOf([`${greeting} ${body}`, `${end} ${closing}`]), [body, end], greeting)
      assert.deepEqual(textsOf([`${greeting}\n\n${body}\n\n${end}\n\n${closing}`]), [body, end], greeting)
    }
  })

  it('leaves out what says nothing, since no check finds a fact in it that is wrong', () => {
    const letter = (...texts: string[]) => {
      const paragraphs = texts.map((text) => ({ text, evidence: [] }))
      return read('write_cover_letter', { paragraphs }).value.paragraphs.map(({ text }) => text)
    }
    // As random weights behind llama.cpp's grammar wrote them.
    const noise = ['},::});},', "]:};,'',''", '}:', ']]', ',', ':-}', "]) Kyl]:::::::::,'", '...', '—', 'situation']
    assert.deepEqual(letter('I wrote Go.', ...noise), ['I wrote Go.'])
    assert.deepEqual(letter('I wrote Go. ]:}:::. I know C++, C# and .NET.'), ['I wrote Go. I know C++, C# and .NET.'])
    const honest = ['Saved 30 % (€ 1.2 m).', '我会写代码。', 'मैंने कोड लिखा।', 'I know C++!', 'ฉันเขียนโค้ด']
    assert.deepEqual(letter(...honest), honest)
  })

  it('leaves sentences alone that only begin like a greeting or a sign-off', () => {
    const texts = [
      'Dear as it is to me, I left my post.',
      'Many thanks to my mentors are due, who taught me Go.',
      'Regards from customers reached me often.',
    ]
    assert.deepEqual(textsOf(['I write Go.', ...texts]), ['I write Go.', ...texts])
  })
})

describe('a slip in a resume that was read', () => {
  const parsed = (resume: unknown) => read('parse_resume', resume)

  it('is mended: dates in words, numbers as text, texts for entries, one entry for a list', () => {
    const { value, notes } = parsed({
      basics: { name: 'A', phone: 12345 },
      work: { name: 'Elm', startDate: 'April 2021', endDate: 'present', highlights: 'Wrote Go.' },
      education: [{ institution: 'B', endDate: 2019, score: 1.3 }],
      skills: ['Go', 'SQL', { name: 'Tools', keywords: 'Docker' }],
      languages: ['English'],
    })
    assert.deepEqual(value, {
      basics: { name: 'A', phone: '12345' },
      work: [{ name: 'Elm', startDate: '2021-04', highlights: ['Wrote Go.'] }],
      education: [{ institution: 'B', endDate: '2019', score: '1.3' }],
      skills: [{ keywords: ['Go', 'SQL'] }, { name: 'Tools', keywords: ['Docker'] }],
      languages: [{ language: 'English' }],
    })
    assert.deepEqual(notes, [])
  })

  it('that cannot be mended costs that one value, and is told', () => {
    const { value, notes } = parsed({
      basics: { name: 'A', email: true },
      work: [{ name: 'Elm', startDate: 'long ago' }, 'and more', { name: 'Fir' }],
    })
    assert.deepEqual(value, { basics: { name: 'A' }, work: [{ name: 'Elm' }, { name: 'Fir' }] })
    assert.match(notes.join(), /^3 value\(s\)/)
  })
})
