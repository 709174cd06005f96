import assert from 'node:assert/strict'
import type { Section } from '#shared/reading/blocks/section.ts'
import { toEntries } from '#shared/reading/entries/to-entries.ts'
import { dateReader } from '#shared/reading/lexicon/date-reader.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'

const section = (kind: Section['kind'], ...lines: (string | ReadLine)[]): Section => ({
  kind,
  flow: 0,
  lines: lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
})
const item = (text: string): ReadLine => ({ text, bullet: true })
const entriesOf = (...sections: Section[]) => toEntries({ sections, dates: dateReader(['en']) }).blocks

describe('the stage of entries', () => {
  it('cuts a block at the dates of its entries, with heads and items apart', () => {
    const [block] = entriesOf(
      section(
        'work',
        'Welder, Kestrel Ltd\t2019 – 2021',
        item('Cut steel'),
        'Sawyer, Oak Ltd\t2015 – 2018',
        item('Sawed'),
      ),
    )
    assert.ok(block && 'entries' in block)
    assert.deepEqual(
      block.entries.map(({ dates, head, items }) => [dates?.start, head.map(({ text }) => text), items.length]),
      [
        ['2019', ['Welder, Kestrel Ltd'], 1],
        ['2015', ['Sawyer, Oak Ltd'], 1],
      ],
    )
  })

  it('makes jobs of a block by what its entries are, whatever stands above it', () => {
    const blocks = entriesOf(
      section(
        'other',
        'Software Engineer, Kestrel Ltd\t2019 – 2021',
        item('Built it'),
        'Engineer, Oak Ltd\t2015 – 2018',
      ),
    )
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['work'],
    )
  })

  it('groups things that take a line or a few, and leaves lines alone that are no entries', () => {
    const blocks = entriesOf(
      section('certificates', 'Forklift licence, TÜV, 2019', 'First aid, Red Cross, 2020'),
      section('skills', 'Welding, sawing'),
    )
    const [certificates, skills] = blocks
    assert.ok(certificates && 'records' in certificates)
    assert.equal(certificates.records.length, 2)
    assert.deepEqual(skills, { kind: 'skills', lines: [{ text: 'Welding, sawing' }] })
  })
})
