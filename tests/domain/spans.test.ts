import assert from 'node:assert/strict'
import { monthOf, monthsCovered } from '#shared/domain/text/spans.ts'

describe('stretches of time', () => {
  it('count once where they overlap, in whatever order they come', () => {
    const spans = [
      { start: 24, end: 36 },
      { start: 0, end: 12 },
      { start: 6, end: 18 },
      { start: 8, end: 10 },
    ]
    assert.equal(monthsCovered(spans), 30)
    assert.equal(monthsCovered([]), 0)
  })

  it('begin in January where a date is a year alone, and nowhere where it is no date', () => {
    assert.equal(monthOf('2020'), 2020 * 12)
    assert.equal(monthOf('2020-03-15'), 2020 * 12 + 2)
    assert.equal(monthOf('soon'), null)
    assert.equal(monthOf(undefined), null)
  })
})
