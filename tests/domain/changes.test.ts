import assert from 'node:assert/strict'
import { applyChanges, readTextAt } from '#shared/domain/changes/apply.ts'
import type { Change, ProposedChange } from '#shared/domain/changes/change.ts'
import { buildDraft, contentHash } from '#shared/domain/draft.ts'
import { prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toJsonResume, toResumeDocument } from '#shared/domain/resume/convert.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { admitChanges } from '#shared/domain/review/admit-changes.ts'
import { sample } from '../support/seed.ts'

const json = JSON.parse(sample('backend-engineer/resume.json'))
const base = toResumeDocument(json)
const proposal = (change: Partial<ProposedChange>): ProposedChange => ({
  op: 'rewrite',
  target: 'w1.h1',
  text: null,
  position: null,
  evidence: [],
  requirements: [],
  reason: '',
  ...change,
})
const change = (part: Partial<Change>): Change => ({
  ...proposal({}),
  id: 'c1',
  before: null,
  status: 'proposed',
  editedText: null,
  findings: [],
  editedFindings: [],
  ...part,
})
const grounding = prepareGrounding({ source: base, posting: null, now: '2026-11-23' })
const GOOD = 'Designed a booking API in Go and PostgreSQL.'
const admit = (proposals: ProposedChange[], more: Partial<Parameters<typeof admitChanges>[1]> = {}) =>
  admitChanges(proposals, { base, newest: base, kept: [], refused: [], statements: [], grounding, ...more })

describe('the resume document', () => {
  it('is JSON Resume again without its ids', () => {
    const { $schema: _schema, ...rest } = json
    assert.deepEqual(toJsonResume(base), rest)
  })

  it('keeps the ids of what stays, whatever the order, and never gives one twice', () => {
    const edited = structuredClone(json)
    edited.work.reverse()
    edited.work[2].highlights.unshift('Something entirely new about gardening and bees.')
    edited.work[2].highlights[1] = edited.work[2].highlights[1].replace('Designed', 'Built')
    const next = toResumeDocument(edited, base)
    assert.deepEqual(
      next.work.map(({ id }) => id),
      ['w3', 'w2', 'w1'],
    )
    const ids = next.work[2]?.highlights?.map(({ id }) => id)
    assert.deepEqual(ids, ['w1.h6', 'w1.h1', 'w1.h2', 'w1.h3', 'w1.h4', 'w1.h5'])
  })

  it('takes from the profile only what its contact lines lack', () => {
    const profile = {
      fullName: 'Other Name',
      contact: { email: 'other@example.com', phone: '1' },
      location: {},
      links: [],
    }
    const filled = withProfile({ ...base, basics: { name: 'Own Name' } }, profile)
    assert.deepEqual([filled.basics.name, filled.basics.email], ['Own Name', 'other@example.com'])
  })
})

describe('a change set', () => {
  it('rewrites, adds, moves and hides without touching the base', () => {
    const before = contentHash(base)
    const tailored = applyChanges(base, [
      change({ target: 'w1.h2', text: 'New words.' }),
      change({ op: 'hide', target: 'w3' }),
      change({ op: 'move', target: 's3', position: 0 }),
      change({ op: 'add', target: 'skills', text: 'Django' }),
    ])
    assert.equal(readTextAt(tailored, 'w1.h2'), 'New words.')
    assert.deepEqual(
      tailored.work.map(({ id }) => id),
      ['w1', 'w2'],
    )
    assert.deepEqual(
      tailored.skills.map(({ id }) => id),
      ['s3', 's1', 's2'],
    )
    assert.ok(tailored.skills.some(({ keywords }) => keywords?.some(({ text }) => text === 'Django')))
    assert.equal(contentHash(base), before)
  })

  it('leaves out what is blocked or rejected, and prints the person’s own words', () => {
    const text = (status: Change['status']) =>
      readTextAt(applyChanges(base, [change({ status, text: 'Theirs', editedText: 'Mine' })]), 'w1.h1')
    assert.equal(text('accepted'), 'Theirs')
    assert.equal(text('edited'), 'Mine')
    assert.equal(text('blocked'), readTextAt(base, 'w1.h1'))
    assert.equal(text('rejected'), readTextAt(base, 'w1.h1'))
  })

  it('admits only what names something that exists, once, and says what was left out', () => {
    const { changes, notes } = admit([
      proposal({ target: 'w9.h1', text: 'x' }),
      proposal({ target: 'w1', text: 'Another employer' }),
      proposal({ op: 'add', target: 'work', text: 'x' }),
      proposal({ text: GOOD, evidence: ['w1.h1', 'nowhere'] }),
      proposal({ text: 'Twice' }),
    ])
    assert.deepEqual(
      changes.map(({ text, evidence }) => [text, evidence]),
      [[GOOD, ['w1.h1']]],
    )
    assert.equal(notes.length, 4)
  })

  it('cannot touch what the person wrote: such a proposal is shown, blocked as protected', () => {
    const { id: _id, ...mine } = change({ target: 'w1.h1', text: GOOD, status: 'edited', editedText: 'Mine' })
    const { changes } = admit(
      [
        proposal({ target: 'w1.h1', text: GOOD }),
        proposal({ op: 'hide', target: 'w1' }),
        proposal({ op: 'move', target: 'w1.h1', position: 2 }),
        proposal({ op: 'hide', target: 'w1.h2' }),
      ],
      { kept: [mine] },
    )
    assert.deepEqual(
      changes.map(({ op, target, status, findings }) => [op, target, status, findings[0]?.code]),
      [
        ['rewrite', 'w1.h1', 'edited', undefined],
        ['rewrite', 'w1.h1', 'blocked', 'protected'],
        ['hide', 'w1', 'blocked', 'protected'],
        ['move', 'w1.h1', 'blocked', 'protected'],
        ['hide', 'w1.h2', 'proposed', undefined],
      ],
    )
    assert.equal(
      readTextAt(
        applyChanges(
          base,
          changes.map((one, i) => ({ ...one, id: `c${i}` })),
        ),
        'w1.h1',
      ),
      'Mine',
    )
  })

  it('may move what the person only accepted a text for, and not undo what they accepted', () => {
    const { id: _id, ...accepted } = change({ target: 'w1.h1', text: GOOD, status: 'accepted' })
    const { changes } = admit(
      [proposal({ op: 'move', position: 2 }), proposal({ text: 'Designed a booking API.' }), proposal({ op: 'hide' })],
      { kept: [accepted] },
    )
    assert.deepEqual(
      changes.map(({ op, status }) => `${op} ${status}`),
      ['rewrite accepted', 'move proposed', 'rewrite blocked', 'hide blocked'],
    )
  })

  it('does not put to a person again what they refused', () => {
    const { id: _id, ...refused } = change({ text: GOOD, status: 'rejected' })
    const { changes, notes } = admit([proposal({ text: GOOD })], { refused: [refused] })
    assert.deepEqual([changes, notes.length], [[], 1])
  })

  it('is bounded, however much a model proposes', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      proposal({ op: 'add', target: 'skills', text: `Skill ${index}` }),
    )
    const { changes, notes } = admit(many)
    assert.equal(changes.length, 200)
    assert.match(notes.at(-1) ?? '', /9800 further/)
  })
})

describe('a draft’s hash', () => {
  const letter = {
    addressee: null,
    own: {},
    greeting: 'Hello',
    paragraphs: [{ id: 'p1', text: 'One', evidence: [], status: 'proposed' as const, findings: [] }],
    closing: 'Bye',
  }
  const settings = { language: 'en', exports: ['pdf' as const] }
  const recipient = { company: 'Marrowvale', title: 'Engineer' }
  const printing = { dateLocale: 'en-GB', country: 'United Kingdom' }
  const hash = (changes: Change[], text = 'One', of: Partial<Parameters<typeof buildDraft>[3]> = {}) =>
    buildDraft(
      { base, newest: base, settled: [], statements: [] },
      changes,
      { ...letter, paragraphs: letter.paragraphs.map((p) => ({ ...p, text })) },
      { recipient, printing, settings, ...of },
    ).hash

  it('covers exactly what would be exported', () => {
    const one = hash([])
    assert.equal(hash([change({ status: 'rejected', text: 'Other' })]), one)
    assert.equal(hash([change({ status: 'blocked', text: 'Other' })]), one)
    assert.notEqual(hash([change({ text: 'Other' })]), one)
    assert.notEqual(hash([], 'Two'), one)
    assert.notEqual(hash([], 'One', { recipient: { ...recipient, title: 'Senior Engineer' } }), one)
    assert.notEqual(hash([], 'One', { settings: { ...settings, design: 'modern' } }), one)
    assert.notEqual(hash([], 'One', { printing: { ...printing, dateLocale: 'en-US' } }), one)
    assert.notEqual(hash([], 'One', { printing: { ...printing, country: null } }), one)
  })

  it('does not depend on the order of keys', () => {
    assert.equal(contentHash({ a: 1, b: [{ c: 2, d: 3 }] }), contentHash({ b: [{ d: 3, c: 2 }], a: 1 }))
  })
})
