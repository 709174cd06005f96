import assert from 'node:assert/strict'
import type { PdfPage, TextItem } from '#shared/reading/files/pdf/page-content.ts'
import { toParagraph, toRun, toTable, toWordDocument } from '#shared/reading/files/word/word-tree.ts'
import { layOut } from '#shared/reading/layout/lay-out.ts'

const item = (text: string, x: number, y: number, looks: Partial<TextItem> = {}): TextItem => ({
  ...{ text, x, right: x + text.length * 5, y, size: 10, bold: false, italic: false, rightToLeft: false },
  ...looks,
})
const page = (items: TextItem[], links: PdfPage['links'] = []): PdfPage => ({ items, shapes: [], links })
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('the stage of layout', () => {
  it('puts the columns of a page one after the other, each a stream of its own', () => {
    const column = (texts: string[], x: number, y: number, pitch: number) =>
      texts.map((text, at) => item(text, x, y + at * pitch, { bold: text.length < 7 }))
    const side = column(['Skills', 'Welding', 'Sawing wood', 'Tools', 'Planes and saws', 'Chisels'], 20, 100, 15)
    const main = column(['Work', words(8), words(9), words(8), words(7), 'Study', words(8), words(6)], 200, 93, 19)
    const laidOut = layOut({ kind: 'pages', pages: [page([...side, ...main])] })
    assert.ok(laidOut.kind === 'printed')
    const flows = laidOut.lines.map(({ flow }) => flow)
    assert.equal(new Set(flows).size, 2)
    assert.deepEqual(
      laidOut.lines.filter(({ x }) => x === 20).map(({ text }) => text),
      side.map(({ text }) => text),
    )
  })

  it('leaves out what repeats at the edges of pages, and finds the links of a line', () => {
    const footer = (number: number) => item(`Jane Doe – Page ${number} of 2`, 20, 800)
    const link = { url: 'https://example.org', left: 20, right: 60, top: 90, bottom: 102 }
    const pages = [page([item('Site', 20, 100), footer(1)], [link]), page([item('More', 20, 100), footer(2)])]
    const laidOut = layOut({ kind: 'pages', pages })
    assert.ok(laidOut.kind === 'printed')
    assert.deepEqual(
      laidOut.lines.map(({ text, links }) => [text, links]),
      [
        ['Site', [{ text: 'Site', url: 'https://example.org' }]],
        ['More', []],
      ],
    )
  })

  it('reads a table of a word processor by its rows, with the looks and the space of each line', () => {
    const cell = (text: string) => [toParagraph([toRun(text)])]
    const blocks = [
      toParagraph([toRun('Experience', { bold: true, sizePt: 14 })], { beforePt: 12 }),
      toTable([[cell('2019'), cell('Welder')]]),
      toParagraph([toRun('Cut steel')], { item: 0 }),
    ]
    const laidOut = layOut({ kind: 'word', document: toWordDocument(blocks) })
    assert.ok(laidOut.kind === 'paragraphs')
    assert.deepEqual(
      laidOut.lines.map(({ text, size, bold, bullet, space }) => [text, size, bold ?? null, bullet, space]),
      [
        ['Experience', 14, 'all', false, 12],
        ['2019\tWelder', 10, null, false, 6],
        ['Cut steel', 10, null, true, 0],
      ],
    )
  })
})
