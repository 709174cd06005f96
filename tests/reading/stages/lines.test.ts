import assert from 'node:assert/strict'
import type { PrintedLine } from '#shared/reading/layout/pages/lines.ts'
import type { WordLine } from '#shared/reading/layout/word/lines.ts'
import { toLines } from '#shared/reading/lines/to-lines.ts'

const printed = (text: string, y: number, looks: Partial<PrintedLine> = {}): PrintedLine => ({
  ...{ text, page: 1, flow: 0, x: 50, textX: 50, isTextXKnown: false, lastX: 50, right: 50 + text.length * 5 },
  ...{
    columnLeft: 50,
    columnRight: 450,
    y,
    size: 10,
    bold: null,
    bullet: false,
    isTitle: false,
    breaks: [],
    links: [],
  },
  ...looks,
})
const whole = (text: string, looks: Partial<WordLine> = {}): WordLine => ({
  ...{ text, size: 10, bullet: false, breaks: [], links: [], space: 0 },
  ...looks,
})
const full = 'We planned every lorry of the northern depot with the drivers and their unions at'

describe('the stage of lines', () => {
  it('joins printed lines that wrapped, and marks what stands further apart', () => {
    const { lines, text } = toLines({
      kind: 'printed',
      lines: [printed(full, 100), printed('one table.', 112), printed('Next', 124), printed('Apart', 148)],
    })
    assert.deepEqual(
      lines.map((line) => [line.text, line.gap ?? false]),
      [
        [`${full} one table.`, false],
        ['Next', false],
        ['Apart', true],
      ],
    )
    assert.equal(text, `${full} one table.\nNext\n\nApart`)
  })

  it('keeps the lines of paragraphs as they are, with what says nothing left out', () => {
    const { lines } = toLines({
      kind: 'paragraphs',
      lines: [whole('Work', { space: 14, heading: 1 }), whole('Welder'), whole('Cut steel', { bullet: true })],
    })
    assert.deepEqual(lines, [
      { text: 'Work', size: 10, heading: 1, gap: true },
      { text: 'Welder', size: 10 },
      { text: 'Cut steel', size: 10, bullet: true },
    ])
  })

  it('makes lines of text by its blanks and signs, and counts the icons that no font has', () => {
    const { lines, icons } = toLines({ kind: 'text', text: '\uf095 Jane Doe\n\nWORK\n====\n- Cut steel\n  by hand' })
    assert.equal(icons, 1)
    assert.deepEqual(
      lines.map(({ text, bullet, heading }) => [text, bullet ?? false, heading ?? null]),
      [
        ['Jane Doe', false, null],
        ['WORK', false, 1],
        ['Cut steel by hand', true, null],
      ],
    )
  })

  it('takes titles for titles that stand behind a glyph, whatever they say', () => {
    const { lines } = toLines({ kind: 'text', text: '■ Xyzzy\nfirst text\n■ Plugh\nsecond text' })
    assert.deepEqual(
      lines.filter(({ heading }) => heading !== undefined).map(({ text }) => text),
      ['Xyzzy', 'Plugh'],
    )
  })
})
