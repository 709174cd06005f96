import assert from 'node:assert/strict'
import { findTitleGlyphs } from '#shared/reading/layout/glyph-titles.ts'
import type { WordLine } from '#shared/reading/layout/word/lines.ts'
import { holdsColumns, readRows } from '#shared/reading/layout/word/table-rows.ts'

const line = (text: string, looks: Partial<WordLine> = {}): WordLine => ({
  text,
  size: 10,
  space: 0,
  bullet: false,
  breaks: [],
  links: [],
  ...looks,
})
const title = (text: string) => line(text, { bold: 'all' })
const textOf = (lines: WordLine[]) => lines.map(({ text }) => text)

describe('tables of Word documents', () => {
  it('are columns of the page when cells with titles over text hold most of them, whatever the titles say', () => {
    const left = [title('Xyzzy'), line('one'), line('two'), title('Plugh'), line('three')]
    const right = [title('Qwrt'), line('A longer text beside it'), line('and more of it')]
    assert.equal(holdsColumns([[left, right]]), true)
  })

  it('are rows when each row is an entry with its date', () => {
    const entry = (date: string) => [[line(date)], [title('Work'), line('House'), line('Done', { bullet: true })]]
    assert.equal(holdsColumns([entry('2019'), entry('2017'), entry('2015')]), false)
  })

  it('have their titles before what stands beside them, marked as headings', () => {
    const rows = [
      [[title('Xyzzy')], [title('Work'), line('House'), line('Done', { bullet: true })]],
      [[title('Plugh')], [line('Wood, stone')]],
    ]
    const lines = readRows(rows)
    assert.deepEqual(textOf(lines), ['Xyzzy', 'Work', 'House', 'Done', 'Plugh', 'Wood, stone'])
    assert.deepEqual([lines[0]?.heading, lines[4]?.heading], [2, 2])
  })

  it('have labels and their values on one line, however bold the labels are', () => {
    const rows = [
      [[title('Wood')], [line('Oak, ash')]],
      [[title('Stone')], [line('Slate')]],
    ]
    assert.deepEqual(textOf(readRows(rows)), ['Wood\tOak, ash', 'Stone\tSlate'])
  })
})

describe('a glyph before short lines', () => {
  it('makes titles of them where other text stands below each', () => {
    assert.deepEqual([...findTitleGlyphs([{ glyph: '■' }, {}, { glyph: '■' }, {}])], ['■'])
  })

  it('makes items of them where they follow each other', () => {
    assert.deepEqual([...findTitleGlyphs([{}, { glyph: '■' }, { glyph: '■' }, {}])], [])
  })
})
