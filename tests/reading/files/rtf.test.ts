import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { file, showLines, WRITER_LINES } from './shown-lines.ts'

const FONTS = String.raw`{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fswiss\fcharset238 Arial CE;}{\f2\fnil\fcharset128 MS Gothic;}{\f3\fnil\fcharset2 Symbol;}{\f4\fswiss\fcharset204 Arial Cyr;}}`
/** A file of this text, its bytes as they are written here. */
const rtf = (text: string, head = '') =>
  Buffer.from(String.raw`{\rtf1\ansi\ansicpg1252\deff0${FONTS}${head}${text}}`, 'latin1')
const R = String.raw

describe('RTF', () => {
  it('of an office program is read: headings, bold, lists in lists, a table, links and letters of any script', async () => {
    const { format, lines } = await extract(file('writer.rtf'), DEFAULT_LIMITS)
    assert.equal(format, 'rtf')
    assert.deepEqual(await showLines(file('writer.rtf')), WRITER_LINES)
    assert.deepEqual(lines[1]?.links, [{ text: 'zoe.example', url: 'https://zoe.example/' }])
    assert.equal(lines[3]?.bold, 'start')
  })

  it('has letters as bytes of the code page of their font, also of two bytes, and as numbers with a fallback', async () => {
    assert.deepEqual(
      await showLines(
        rtf(
          R`Andr\'e9 \endash  caf\u233\'e9\par \f1 \'8ekoda \f4 \'cc\'e8\'f0\par \f2 \'93\'fa\'96\'7b\par \uc2 \u26085\'93\'fa\u26412 ??x\par`,
        ),
      ),
      ['André – café', 'Žkoda Мир', '日本', '日本x'],
    )
  })

  it('of a Mac, with line ends behind a backslash, is read', async () => {
    assert.deepEqual(await showLines(rtf('\\pard\\f0\\b\\fs36 Ada Roe\\b0\\fs24 \\\nPlanner\\\n\\\nKestrel')), [
      '**Ada Roe**',
      'Planner',
      'Kestrel',
    ])
  })

  it('shows items of lists, whichever way they are marked', async () => {
    const listed = R`{\listtext\f3 \'b7\tab}\ls1\ilvl0 Planned lorries\par \pard{\pntext\f3\'B7\tab}{\*\pn\pnlvlblt{\pntxtb\'B7}}\li720 Cut runs\par \pard\bullet\tab Led a team\par \pard \f3 \'b7\f0\tab Wrote plans\par \pard plain words\par`
    assert.deepEqual(await showLines(rtf(listed)), [
      '- Planned lorries',
      '- Cut runs',
      '- Led a team',
      '- Wrote plans',
      'plain words',
    ])
  })

  it('has headings by their styles and by their outline', async () => {
    const styles = R`{\stylesheet{\s0 Normal;}{\s1\b\fs32 heading 1;}{\*\cs10 Default Paragraph Font;}{\s5\fs48 Title;}}`
    assert.deepEqual(
      await showLines(
        rtf(
          R`\pard\s5 Ada Roe\par \pard\s1 Experience\par \pard\outlinelevel1 Kestrel\par \pard\s0 words here\par`,
          styles,
        ),
      ),
      ['title Ada Roe', '# Experience', '## Kestrel', 'words here'],
    )
  })

  it('has tables by their rows, tabs, and a title beside its date', async () => {
    const table = R`\trowd\cellx3000\cellx9000\pard\intbl 2013 - 2016\cell Bergen School\par BSc\cell\row\pard After\tab it\par`
    assert.deepEqual(await showLines(rtf(table)), ['2013 - 2016\tBergen School', 'BSc', 'After\tit'])
  })

  it('leaves out what is not shown: hidden and deleted text, pictures, notes of the file', async () => {
    const text = R`{\info{\author Secret}{\title Secret}}Shown {\v secret}{\deleted gone} words{\*\unknownthing secret}{\pict\pngblip 89504e47}{\*\shppict{\pict 00}}{\footnote secret}\par`
    assert.deepEqual(await showLines(rtf(text)), ['Shown words'])
  })

  it('reads page margins and the text of shapes beside the text, once', async () => {
    const text = R`{\header\pard Ada Roe\par}Body words\par{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard Skills box\par}}{\shprslt\pard Skills box\par}}More words\par`
    assert.deepEqual(await showLines(rtf(text)), ['[aside] Ada Roe', 'Body words', '[aside] Skills box', 'More words'])
  })

  it('has links whose words are shown and whose instructions are not', async () => {
    const text = R`See {\field{\*\fldinst{HYPERLINK "https://ada.example/x"}}{\fldrslt{\ul my page}}} now\par {\field{\*\fldinst PAGE}{\fldrslt 1}}{\field{\*\fldinst HYPERLINK "javascript:alert(1)"}{\fldrslt bad}}\par`
    const { lines } = await extract(rtf(text), DEFAULT_LIMITS)
    assert.deepEqual(
      lines.map(({ text: shown, links }) => [shown, links ?? []]),
      [
        ['See my page now', [{ text: 'my page', url: 'https://ada.example/x' }]],
        ['1bad', []],
      ],
    )
  })

  it('that was cut off is damaged, and one that is nested without end is too complex', async () => {
    const whole = file('writer.rtf')
    for (const share of [0.5, 0.9, 0.99])
      assert.deepEqual(await showLines(whole.subarray(0, whole.length * share)), ['corrupt'])
    assert.deepEqual(await showLines(rtf('{'.repeat(5_000) + '}'.repeat(5_000))), ['too_complex'])
  })

  it('passes over binary parts as long as they say', async () => {
    assert.deepEqual(await showLines(rtf(`{\\pict\\bin5 }}}}}}Some words\\par`)), ['Some words'])
  })
})
