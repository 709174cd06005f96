import assert from 'node:assert/strict'
import type { Review } from '../../web/data/review.ts'
import { bodyOf, inverseOf, type ReviewEdit, stateOf, withEdit } from '../../web/review/edits.ts'

type Change = Review['changes'][number]

const change = (part: Partial<Change>): Change =>
  ({
    id: 'c1',
    op: 'rewrite',
    target: 'w1.h1',
    before: 'a',
    after: 'b',
    status: 'proposed',
    findings: [],
    ...part,
  }) as Change

/** A review with what edits look at. */
const reviewOf = (changes: Change[]): Review =>
  ({
    changes,
    conflicts: [{ target: 'w1.h2', base: 'x', yours: 'y', theirs: 'z' }],
    coverLetter: {
      greeting: 'Dear team,',
      edited: [],
      paragraphs: [
        {
          id: 'p1',
          text: 'One. Two.',
          status: 'proposed',
          sentences: [
            { id: 'p1.s1', text: 'One.', status: 'proposed', findings: [], evidence: [] },
            { id: 'p1.s2', text: 'Two.', status: 'unconfirmed', findings: [], evidence: [] },
          ],
        },
      ],
    },
  }) as unknown as Review

const EDITS: readonly ReviewEdit[] = [
  { kind: 'change', changeId: 'c1', decision: 'accept' },
  { kind: 'change', changeId: 'c1', decision: 'reject' },
  { kind: 'change', changeId: 'c1', decision: 'edit', text: 'mine' },
  { kind: 'sentence', id: 'p1.s1', decision: 'reject' },
  { kind: 'sentence', id: 'p1.s2', decision: 'confirm' },
  { kind: 'conflict', target: 'w1.h2', choose: 'theirs' },
]

describe('an edit of a review on the page', () => {
  it('shows at once, and touches nothing but its subject', () => {
    const review = reviewOf([change({}), change({ id: 'c2' })])
    for (const edit of EDITS) {
      const after = withEdit(review, edit)
      assert.notEqual(stateOf(after, edit), stateOf(review, edit), JSON.stringify(edit))
      const others = EDITS.filter(({ kind }) => kind !== edit.kind)
      for (const other of others) assert.equal(stateOf(after, other), stateOf(review, other))
      assert.deepEqual(after.changes[1], review.changes[1])
    }
  })

  it('has an inverse that says what stood before, for whatever had been decided', () => {
    const cases = [
      [change({ status: 'accepted' }), { decision: 'accept' }],
      [change({ status: 'rejected' }), { decision: 'reject' }],
      [change({ status: 'edited', after: 'mine' }), { decision: 'edit', text: 'mine' }],
      [change({ status: 'confirmed' }), { decision: 'confirm' }],
      [change({ status: 'proposed' }), { decision: 'revert' }],
      [change({ status: 'blocked' }), { decision: 'revert' }],
    ] as const
    for (const [before, expected] of cases)
      assert.deepEqual(inverseOf(reviewOf([before]), { kind: 'change', changeId: 'c1', decision: 'reject' }), {
        kind: 'change',
        changeId: 'c1',
        ...expected,
      })
  })

  it('makes the person’s own words of what is blocked and confirmed', () => {
    const confirm = { kind: 'change', changeId: 'c1', decision: 'confirm' } as const
    const statusOf = (status: Change['status']) => withEdit(reviewOf([change({ status })]), confirm).changes[0]?.status
    assert.equal(statusOf('blocked'), 'edited')
    assert.equal(statusOf('unconfirmed'), 'confirmed')
  })

  it('is sent as the API takes it, a text only where there is one', () => {
    assert.deepEqual(EDITS.map(bodyOf), [
      { decisions: [{ changeId: 'c1', decision: 'accept' }] },
      { decisions: [{ changeId: 'c1', decision: 'reject' }] },
      { decisions: [{ changeId: 'c1', decision: 'edit', text: 'mine' }] },
      { sentences: [{ id: 'p1.s1', decision: 'reject' }] },
      { sentences: [{ id: 'p1.s2', decision: 'confirm' }] },
      { conflicts: [{ target: 'w1.h2', choose: 'theirs' }] },
    ])
  })
})
