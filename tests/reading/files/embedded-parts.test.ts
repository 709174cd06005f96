import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { madeDocx, paragraph } from '../../documents/made-files.ts'

const PAGE =
  '<html><body><h1>Zoë Roe</h1><p>Before</p><ul><li>Planned <b>40</b> lorries</li></ul><p style="display:none">secret</p></body></html>'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk'
const relations = (target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c1" Type="${RELATION}" Target="${target}"/></Relationships>`
const quoted = [...Buffer.from(PAGE)]
  .map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
  .join('')
const MIME = `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html";\r\n boundary="----=mhtDocumentPart"\r\n\r\n------=mhtDocumentPart\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: file:///C:/d.html\r\n\r\n${quoted.replace('Planned', 'Plan=\r\nned')}\r\n\r\n------=mhtDocumentPart--\r\n`

describe('a DOCX whose text is an embedded part', () => {
  it('says that a part was left out which is of a kind that is not read', async () => {
    const docx = madeDocx(`${paragraph('Ada Roe, planner')}<w:altChunk r:id="c1"/>`, {
      'word/_rels/document.xml.rels': relations('afchunk.docx'),
      'word/afchunk.docx': 'x',
    })
    const { lines, notes } = await extract(docx, DEFAULT_LIMITS)
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['Ada Roe, planner'],
    )
    assert.match(notes.join(), /^A document that is embedded in the file was left out/)
  })

  it('is read as RTF and as plain text too', async () => {
    for (const [target, content] of [
      ['chunk.rtf', '{\\rtf1\\ansi Planned\\b  lorries\\par}'],
      ['chunk.txt', 'Planned lorries\n'],
    ] as const) {
      const parts = { 'word/_rels/document.xml.rels': relations(target), [`word/${target}`]: content }
      const { lines } = await extract(madeDocx('<w:altChunk r:id="c1"/>', parts), DEFAULT_LIMITS)
      assert.deepEqual(
        lines.map(({ text }) => text),
        ['Planned lorries'],
      )
    }
  })

  for (const [name, target, content] of [
    ['as HTML', 'afchunk.html', PAGE],
    ['as a MIME message', 'afchunk.mht', MIME],
    ['at a path from the root', '/word/afchunk.htm', PAGE],
  ] as const)
    it(`is read with the text around it, ${name}`, async () => {
      const body = `${paragraph('Above')}<w:altChunk r:id="c1"/>${paragraph('Below')}`
      const docx = madeDocx(body, {
        'word/_rels/document.xml.rels': relations(target),
        [target.startsWith('/') ? target.slice(1) : `word/${target}`]: content,
      })
      const { lines } = await extract(docx, DEFAULT_LIMITS)
      assert.deepEqual(
        lines.map(({ text, heading, bullet }) => [text, heading ?? null, bullet ?? false]),
        [
          ['Above', null, false],
          ['Zoë Roe', 1, false],
          ['Before', null, false],
          ['Planned 40 lorries', null, true],
          ['Below', null, false],
        ],
      )
    })
})
