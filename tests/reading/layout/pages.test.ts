import assert from 'node:assert/strict'
import type { Shape, TextItem } from '#shared/reading/files/pdf/page-content.ts'
import { joinBrokenCells } from '#shared/reading/layout/pages/broken-cells.ts'
import { partLargeText } from '#shared/reading/layout/pages/large-text.ts'
import { toBlocks } from '#shared/reading/layout/pages/regions.ts'
import { type TextRow, toRows } from '#shared/reading/layout/pages/rows.ts'
import { joinUnevenRows } from '#shared/reading/layout/pages/uneven-rows.ts'

/** The stages from pieces of text to blocks, each on its own type. All places are in points; letters are half their size wide. */

const item = (text: string, x: number, y: number, looks: Partial<TextItem> = {}): TextItem => {
  const size = looks.size ?? 10
  return {
    text,
    x,
    right: x + text.length * size * 0.5,
    y,
    size,
    bold: false,
    italic: false,
    rightToLeft: false,
    ...looks,
  }
}
const box = (left: number, right: number, top: number, bottom: number): Shape => ({
  left,
  right,
  top,
  bottom,
  filled: true,
})
const bold = { bold: true }
const rowsOf = (items: TextItem[], shapes: Shape[] = []): TextRow[] => toRows({ items, shapes }, 1)
const textOf = (rows: TextRow[]) => rows.map(({ segments }) => segments.map(({ text }) => text).join('\t'))
const blocksOf = (items: TextItem[]) => toBlocks(rowsOf(items)).map(({ rows, flow }) => [flow, textOf(rows)] as const)

describe('pieces of text to rows', () => {
  it('parts what stands apart on a line, and keeps words together', () => {
    assert.deepEqual(textOf(rowsOf([item('Lead', 0, 20), item('Arborist', 23, 20), item('2019', 300, 20)])), [
      'Lead Arborist\t2019',
    ])
  })

  it('keeps each of the labels in boxes that follow each other in one piece, however close they are', () => {
    const [row] = rowsOf(
      [item('Go', 4, 20, { size: 8 }), item('C plus', 18, 20, { size: 8 }), item('SQL', 48, 20, { size: 8 })],
      [box(2, 14, 11, 23), box(16, 44, 11, 23), box(46, 62, 11, 23), box(0, 500, 0, 400)],
    )
    assert.deepEqual(row && textOf([row]), ['Go\tC plus\tSQL'])
    assert.equal(row?.segments.length, 1)
  })

  it('does not part a sentence at a word with a background of its own', () => {
    const words = [item('uses', 0, 20), item('Go', 23, 20), item('daily', 36, 20), item('and much more text', 0, 200)]
    assert.deepEqual(textOf(rowsOf(words, [box(22, 34, 11, 23)]))[0], 'uses Go daily')
  })

  it('tells a date in smaller type from the text that nearly touches it, by where other dates end', () => {
    const date = (y: number, x: number) => item('May 2022', x, y, { size: 8 })
    const rows = rowsOf([
      item('Title', 0, 20),
      date(20, 268),
      item('Other', 0, 50),
      date(50, 268),
      item('x'.repeat(53), 0, 80),
      date(80, 268),
    ])
    assert.equal(textOf(rows)[2], `${'x'.repeat(53)}\tMay 2022`)
  })
})

describe('rows to blocks in reading order', () => {
  const entry = (y: number, name: string) => [
    item(`${name} title`, 120, y, bold),
    item(`${name} house`, 120, y + 12),
    item(`What was done at ${name}, in a line that is long`, 120, y + 24),
  ]

  it('reads a title of the margin before what it stands beside, whatever its words are', () => {
    const large = { size: 18 }
    const items = [
      item('Xyzzy', 30, 102, large),
      ...entry(100, 'Ash'),
      ...entry(150, 'Oak'),
      item('Qwrt', 30, 202, large),
      ...entry(200, 'Elm'),
    ]
    assert.deepEqual(
      toBlocks(rowsOf(items)).flatMap(({ rows, isTitle }) =>
        isTitle ? [`# ${textOf(rows).join()}`] : textOf(rows).slice(0, 1),
      ),
      ['# Xyzzy', 'Ash title', '# Qwrt', 'Elm title'],
    )
  })

  it('reads dates of the margin with the rows that they stand beside', () => {
    const items = ['Ash', 'Oak', 'Elm'].flatMap((name, index) => [
      item(`20${index}1`, 30, 100 + index * 60),
      ...entry(100 + index * 60, name),
    ])
    const [block, ...others] = toBlocks(rowsOf(items))
    assert.equal(others.length, 0)
    assert.deepEqual(block && textOf(block.rows).slice(0, 2), ['2001\tAsh title', 'Ash house'])
  })

  it('reads a sidebar with titles of its own as a stream of its own, over all pages', () => {
    const side = [0, 1, 2, 3].flatMap((index) => [
      item(`Side ${index}`, 30, 107 + index * 41, bold),
      item('one', 30, 119 + index * 41),
      item('two', 30, 131 + index * 41),
    ])
    const main = ['Ash', 'Oak', 'Elm'].flatMap((name, index) => entry(100 + index * 52, name))
    const pages = [1, 2].flatMap((page) => toRows({ items: [...side, ...main], shapes: [] }, page))
    const flows = toBlocks(pages).map(({ flow, rows }) => [flow, rows.at(0)?.page, rows.at(-1)?.page])
    assert.deepEqual(flows, [
      [0, 1, 2],
      [1, 1, 2],
    ])
  })

  it('reads two columns of one width as halves of one text, page by page', () => {
    const column = (page: number, side: string, x: number, top: number) =>
      [0, 1, 2].flatMap((index) => [
        item(`Title ${page} ${side} ${index}`, x, top + index * 61, bold),
        ...[12, 24, 36].map((below) =>
          item('Lines of a text that fill one whole column of it', x, top + index * 61 + below),
        ),
      ])
    const pages = [1, 2].flatMap((page) =>
      toRows({ items: [...column(page, 'left', 30, 100), ...column(page, 'right', 300, 107)], shapes: [] }, page),
    )
    const titles = toBlocks(pages).flatMap(({ rows }) => textOf(rows).filter((text) => text.endsWith(' 0')))
    assert.deepEqual(titles, ['Title 1 left 0', 'Title 1 right 0', 'Title 2 left 0', 'Title 2 right 0'])
  })

  it('reads short columns one after the other where they stand, and a table row by row', () => {
    const columns = [
      item('Wood', 0, 20, bold),
      item('Stone', 200, 20, bold),
      item('Oak', 0, 32),
      item('Slate', 200, 32),
      item('Ash', 0, 44),
    ]
    assert.deepEqual(
      blocksOf([...columns, item('Plain text that goes on over the whole width of the page below', 0, 90)]),
      [
        [0, ['Wood', 'Oak', 'Ash']],
        [0, ['Stone', 'Slate']],
        [0, ['Plain text that goes on over the whole width of the page below']],
      ],
    )
    const table = ['2019', '2018', '2017'].flatMap((year, index) => [
      item(`Prize ${index}`, 0, 40 + index * 20),
      item(year, 200, 40 + index * 20),
    ])
    assert.deepEqual(blocksOf([item('Name', 0, 20, bold), item('Year', 200, 20, bold), ...table]), [
      [0, ['Name\tYear', 'Prize 0\t2019', 'Prize 1\t2018', 'Prize 2\t2017']],
    ])
  })
})

describe('cells that go on in other rows', () => {
  it('a date a little above its line is part of it', () => {
    const rows = rowsOf([item('2019', 300, 14), item('Lead Arborist', 0, 20)])
    assert.deepEqual(textOf(joinUnevenRows(rows)), ['Lead Arborist\t2019'])
  })

  it('a head that wraps below its date is whole again', () => {
    const rows = rowsOf([item('A very long title at a place', 0, 20), item('2019', 160, 20), item('of work', 0, 32)])
    assert.deepEqual(textOf(joinBrokenCells(rows, 180)), ['A very long title at a place of work\t2019'])
  })

  it('a name in large type stands before the addresses stacked beside it', () => {
    const rows = rowsOf([
      item('one@example', 300, 8),
      item('Wilma', 0, 20, { size: 24 }),
      item('two', 300, 20),
      item('three', 300, 32),
    ])
    assert.deepEqual(textOf(partLargeText(rows)), ['Wilma', 'one@example', 'two', 'three'])
  })
})

describe('a margin of dates or titles', () => {
  const entry = (date: string, head: string, y: number) => [
    item(date, 50, y),
    item(head, 164, y, bold),
    item(' · Town', 164 + head.length * 5, y),
    item('• What was done there for some years', 164, y + 12),
  ]
  const dated = [
    ...entry('2019/05 – now', 'Principal Ecologist', 40),
    ...entry('2014/02 – 2019/04', 'Research Scientist', 65),
    ...entry('2011/11 – 2014/01', 'Marine Ranger', 90),
  ]
  const rows = [
    '2019/05 – now\tPrincipal Ecologist · Town',
    '• What was done there for some years',
    '2014/02 – 2019/04\tResearch Scientist · Town',
    '• What was done there for some years',
    '2011/11 – 2014/01\tMarine Ranger · Town',
    '• What was done there for some years',
  ]

  it('keeps dates beside entries that begin in bold type, however closely the entries follow each other', () => {
    assert.deepEqual(blocksOf(dated), [[0, rows]])
  })

  it('takes the short last line of the text above for no part of the margin', () => {
    const text = 'Marine ecologist and occasional boat mechanic with many years of forest surveys'
    const above = [item(text, 50, 16), item('in the south.', 50, 28)]
    assert.deepEqual(
      blocksOf([...above, ...dated]).flatMap((block) => block[1]),
      [text, 'in the south.', ...rows],
    )
  })
})
