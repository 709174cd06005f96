import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import PizZip from 'pizzip'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { file, showLines, WRITER_LINES } from './shown-lines.ts'

const SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'

function odt(body: string, { styles = '', margins = '', manifest = '' } = {}): Uint8Array {
  const zip = new PizZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' })
  zip.file(
    'content.xml',
    `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  )
  zip.file(
    'styles.xml',
    `<?xml version="1.0"?><office:document-styles ${SPACES}><office:master-styles><style:master-page>${margins}</style:master-page></office:master-styles></office:document-styles>`,
  )
  if (manifest) zip.file('META-INF/manifest.xml', manifest)
  return zip.generate({ type: 'uint8array' })
}

describe('an OpenDocument text', () => {
  it('of an office program is read: headings, bold, lists in lists, a table, links and letters of any script', async () => {
    const { format, lines } = await extract(file('writer.odt'), DEFAULT_LIMITS)
    assert.equal(format, 'odt')
    assert.deepEqual(await showLines(file('writer.odt')), WRITER_LINES)
    assert.deepEqual(lines[1]?.links, [{ text: 'zoe.example', url: 'https://zoe.example/' }])
    assert.equal(lines[3]?.bold, 'start')
  })

  it('has spaces, tabs and line breaks, and looks by styles that stand on others', async () => {
    const styles =
      '<style:style style:name="A" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="B" style:family="text" style:parent-style-name="A"/><style:style style:name="Title" style:family="paragraph"/>'
    const body =
      '<text:p text:style-name="Title">Ada Roe</text:p><text:p><text:span text:style-name="B">Planner</text:span></text:p><text:p>Kestrel<text:tab/>2019<text:line-break/>Malmö<text:s text:c="6"/>Sweden</text:p>'
    assert.deepEqual(await showLines(odt(body, { styles })), [
      'title Ada Roe',
      '**Planner**',
      'Kestrel\t2019',
      'Malmö\tSweden',
    ])
  })

  it('leaves out what is not shown: deleted text, comments, notes, hidden text', async () => {
    const styles =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>secret</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Shown <office:annotation><text:p>secret</text:p></office:annotation>words<text:span text:style-name="H"> secret</text:span><text:note><text:note-body><text:p>secret</text:p></text:note-body></text:note></text:p>'
    assert.deepEqual(await showLines(odt(body, { styles })), ['Shown words'])
  })

  it('reads text boxes, sections and page margins, and of an item its first paragraph as the item', async () => {
    const body =
      '<text:section><text:p>Body words<draw:frame><draw:text-box><text:p>Box words</text:p></draw:text-box></draw:frame></text:p></text:section><text:list><text:list-item><text:p>First</text:p><text:p>goes on</text:p></text:list-item></text:list>'
    const margins =
      '<style:header><text:p>Ada Roe</text:p></style:header><style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer>'
    assert.deepEqual(await showLines(odt(body, { margins })), [
      '[aside] Ada Roe',
      'Body words',
      '[aside] Box words',
      '- First',
      'goes on',
    ])
  })

  it('with a password is said to have one, and one that was cut off is damaged', async () => {
    const manifest = '<manifest><file-entry><encryption-data checksum="x"/></file-entry></manifest>'
    assert.deepEqual(await showLines(odt('<text:p>x</text:p>', { manifest })), ['encrypted'])
    const whole = file('writer.odt')
    assert.deepEqual(await showLines(whole.subarray(0, whole.length - 300)), ['corrupt'])
  })

  it('that unpacks to more than a resume needs is refused', async () => {
    const huge = odt(`<text:p>${'a'.repeat(3_000_000)}</text:p>`)
    assert.ok(deflateRawSync(huge).length < 100_000)
    await assert.rejects(extract(huge, { ...DEFAULT_LIMITS, maxUnpackedBytes: 1_000_000 }), {
      code: 'too_large_unpacked',
    })
  })
})
