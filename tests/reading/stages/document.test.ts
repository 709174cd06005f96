import assert from 'node:assert/strict'
import { toDocument } from '#shared/reading/document/to-document.ts'
import { type Entry, splitEntries } from '#shared/reading/entries/split.ts'
import type { EntryBlock } from '#shared/reading/entries/to-entries.ts'
import { dateReader } from '#shared/reading/lexicon/date-reader.ts'

const dates = dateReader(['en'])
const entry = (head: string[], items: string[] = []): Entry => {
  const lines = [...head.map((text) => ({ text })), ...items.map((text) => ({ text, bullet: true as const }))]
  const [only] = splitEntries(lines, dates)
  assert.ok(only)
  return only
}
const documentOf = (...blocks: EntryBlock[]) => toDocument({ blocks, dates })

describe('the stage of the document', () => {
  it('says which part of a head is the title and which the employer', () => {
    const { resume } = documentOf({
      kind: 'work',
      entries: [entry(['Kestrel Logistics Ltd', 'Warehouse Manager\tMar 2019 – present'], ['Cut costs'])],
    })
    assert.deepEqual(resume.work, [
      { position: 'Warehouse Manager', name: 'Kestrel Logistics Ltd', startDate: '2019-03', highlights: ['Cut costs'] },
    ])
  })

  it('has the person of the lines above all headings, and their skills of those below', () => {
    const { resume, warnings } = documentOf(
      { kind: 'head', lines: [{ text: 'Jane Doe' }, { text: 'jane@example.com | +47 555 01 001' }] },
      { kind: 'skills', lines: [{ text: 'Tools: saw, plane' }] },
    )
    assert.deepEqual([resume.basics?.name, resume.basics?.email], ['Jane Doe', 'jane@example.com'])
    assert.deepEqual(resume.skills, [{ name: 'Tools', keywords: ['saw', 'plane'] }])
    assert.deepEqual(warnings, [{ code: 'no_work', count: 1 }])
  })

  it('counts the blocks that nothing is made of', () => {
    const { warnings } = documentOf({ kind: 'other', lines: [{ text: 'Xyzzy' }] })
    assert.ok(warnings.some(({ code, count }) => code === 'section_not_understood' && count === 1))
  })
})
