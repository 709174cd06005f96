import assert from 'node:assert/strict'
import { toBlocks } from '#shared/reading/blocks/to-blocks.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'

const kindsOf = (lines: ReadLine[]) => toBlocks(lines).sections.map(({ kind, lines }) => [kind, lines.length])

describe('the stage of blocks', () => {
  it('cuts lines under headings, and knows what stands above the first', () => {
    const heading = (text: string): ReadLine => ({ text, heading: 1 })
    const lines = [{ text: 'Jane Doe' }, heading('Experience'), { text: 'Welder\t2019 – 2021' }, heading('Skills')]
    assert.deepEqual(kindsOf([...lines, { text: 'Welding, sawing' }]), [
      ['head', 1],
      ['work', 1],
      ['skills', 1],
    ])
  })

  it('takes a heading whose words say nothing by its looks, and cuts each stream for itself', () => {
    const bold = (text: string, flow = 0): ReadLine => ({ text, bold: 'all', size: 14, gap: true, flow })
    const plain = (text: string, flow = 0): ReadLine => ({ text, size: 10, flow })
    const main = [bold('Experience'), plain('Welder\t2019 – 2021'), bold('Xyzzy'), plain('Plugh')]
    const side = [bold('Languages', 1), plain('German: B2', 1)]
    assert.deepEqual(kindsOf([...main, ...side]), [
      ['work', 1],
      ['other', 1],
      ['languages', 1],
    ])
  })

  it('leaves out running heads and what is signed below', () => {
    const lines: ReadLine[] = [
      ...[{ text: 'Jane Doe' }, { text: 'jane@example.com' }, { text: 'EXPERIENCE' }],
      ...[{ text: 'Welder\t2019 – 2021' }, { text: 'Cut steel', bullet: true as const }, { text: 'Sawed wood' }],
      ...[{ text: 'Jane Doe – Page 2 of 2' }, { text: 'EDUCATION' }, { text: 'BSc, Bergen School\t2012' }],
    ]
    const texts = toBlocks(lines).sections.flatMap(({ lines }) => lines.map(({ text }) => text))
    assert.ok(!texts.includes('Jane Doe – Page 2 of 2'))
  })

  it('reads dates in the languages of the document', () => {
    const { dates } = toBlocks([{ text: 'Zkušenosti' }, { text: 'led 2019 – dosud' }])
    assert.equal(dates.head('led 2019 – dosud')?.dates.start, '2019-01')
  })
})
