import assert from 'node:assert/strict'
import type { ReadLine } from '#shared/domain/parsing/read-line.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { accountFor } from '#shared/reading/account/account.ts'
import { findUnsourced } from '#shared/reading/account/unsourced.ts'
import type { SourceSpan } from '#shared/reading/reading.ts'

const asLines = (lines: readonly (string | ReadLine)[]): ReadLine[] =>
  lines.map((line) => (typeof line === 'string' ? { text: line } : line))

/** What is placed where, as texts: each value with the words it has. */
function account(resume: JsonResume, given: readonly (string | ReadLine)[], leftOut: SourceSpan[] = []) {
  const lines = asLines(given)
  const document = toResumeDocument(resume)
  const result = accountFor(document, lines, { leftOut })
  const textOf = ({ line, start, end }: SourceSpan) => `${line}: ${lines[line]?.text.slice(start, end)}`
  return {
    at: (node: string, field: string | null = null) =>
      result.map.find((value) => value.node === node && value.field === field)?.spans.map(textOf),
    unplaced: result.unplaced.map(textOf),
    furniture: result.furniture.map((span) => `${span.kind} ${textOf(span)}`),
    coverage: result.coverage,
    unsourced: findUnsourced(document, result),
  }
}

describe('accounting for the words of a resume', () => {
  it('places every value at its words, and says what stands in no field', () => {
    const found = account(
      {
        basics: { name: 'Jane Doe', email: 'jane@example.com', phone: '+44 20 7946 0000' },
        work: [{ name: 'Acme', position: 'Engineer', startDate: '2020-03', highlights: ['Built a mill'] }],
      },
      [
        'Jane Doe',
        'E-mail: jane@example.com | Tel. +44 20 7946 0000',
        'Experience',
        'Engineer at Acme\tMar 2020 – Present',
        'Built a mill',
        'Sold the mill',
      ],
    )
    assert.deepEqual(found.at('basics', 'email'), ['1: E-mail: jane@example.com'])
    assert.deepEqual(found.at('w1', 'startDate'), ['3: Mar 2020 – Present'])
    assert.deepEqual(found.at('work', 'heading'), ['2: Experience'])
    assert.deepEqual(found.at('w1.h1'), ['4: Built a mill'])
    assert.deepEqual(found.unplaced, ['5: Sold the mill'])
    assert.deepEqual(found.coverage, { wordsRead: 25, wordsPlaced: 22 })
  })
})
