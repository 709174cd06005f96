import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { differenceBetween } from '#shared/database/difference.ts'

describe('the difference that the audit log keeps', function () {
  this.timeout(30_000)

  it('leads from one value to the other, whatever they are', () => {
    const item = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        'a/~b': fc.array(fc.string({ maxLength: 2 }), { maxLength: 15 }),
      }),
    )
    // As they come out of the database; no field is called `__proto__`.
    const value = fc
      .record({ list: fc.array(item, { maxLength: 30 }), other: fc.jsonValue({ maxDepth: 2 }) })
      .map((made) => JSON.parse(JSON.stringify(made).replaceAll('__proto__', 'proto')))
    fc.assert(
      fc.property(value, value, (before, after) => {
        const document = structuredClone(before)
        const failures = applyPatch(document, differenceBetween(before, after)).filter((error) => error !== null)
        assert.deepEqual([failures, document], [[], after])
      }),
      { numRuns: 500 },
    )
  })

  it('names one change in a long list, not every item behind it', () => {
    const before = Array.from({ length: 150 }, (_, n) => ({ id: n, text: `line ${n}` }))
    const added = before.toSpliced(3, 0, { id: 999, text: 'new' })
    assert.deepEqual(differenceBetween(before, added), [{ op: 'add', path: '/3', value: { id: 999, text: 'new' } }])
    assert.deepEqual(differenceBetween(added, before), [{ op: 'remove', path: '/3' }])
    const changed = before.with(70, { id: 70, text: 'other' })
    assert.deepEqual(differenceBetween(before, changed), [{ op: 'replace', path: '/70/text', value: 'other' }])
  })

  it('of 20,000 lines, all of them others, is found at once', () => {
    const resume = (what: string) =>
      Array.from({ length: 100 }, (_, i) => ({
        name: `${what} ${i}`,
        highlights: Array.from({ length: 200 }, (_, n) => ({ id: `${what}${n}`, text: `${what} ${i} ${n}` })),
      }))
    const started = performance.now()
    differenceBetween({ work: resume('a') }, { work: resume('b') })
    assert.ok(performance.now() - started < 2_000)
  })
})
