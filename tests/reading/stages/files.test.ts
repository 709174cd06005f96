import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { openFile, openText } from '#shared/reading/files/open-file.ts'
import { madeDocx, madePdf, paragraph } from '../../documents/made-files.ts'

describe('the stage of files', () => {
  it('opens a PDF as its pages, with every piece of text, what is drawn, and its links in their places', async () => {
    const source = '#link("https://example.org")[Site]\n#rect(width: 100pt, height: 20pt)\n#pagebreak()\nSecond'
    const { format, content } = await openFile(madePdf(source), DEFAULT_LIMITS)
    assert.equal(format, 'pdf')
    assert.ok(content.kind === 'pages')
    const [first, second] = content.pages
    const [site] = first?.items ?? []
    const [link] = first?.links ?? []
    assert.equal(content.pages.length, 2)
    assert.deepEqual([site?.text, link?.url, first?.shapes.length], ['Site', 'https://example.org/', 1])
    assert.ok(site && link && link.left <= site.x && link.right >= site.right - 1 && link.bottom >= site.y)
    assert.equal(second?.items[0]?.text, 'Second')
  })

  it('opens a Word document as its parts in the order of reading, and knows what its numberings mean', async () => {
    const parts = { 'word/header1.xml': `<w:hdr XMLNS>${paragraph('Jane')}</w:hdr>` }
    const { format, content } = await openFile(madeDocx(paragraph('Text'), parts), DEFAULT_LIMITS)
    assert.equal(format, 'docx')
    assert.ok(content.kind === 'word')
    assert.deepEqual(
      content.document.parts.map(({ kind }) => kind),
      ['header', 'body'],
    )
    assert.equal(content.document.isList('0', 0), false)
  })

  it('gives back a text as it is, and the source of a page or of Markdown as a document', async () => {
    const bytes = new TextEncoder().encode('Jane Doe\r\n  Engineer')
    const { content } = await openFile(bytes, DEFAULT_LIMITS)
    assert.deepEqual(content, { kind: 'text', text: 'Jane Doe\r\n  Engineer' })
    assert.equal(openText('<html><body><p>Jane', DEFAULT_LIMITS).format, 'html')
    assert.equal(openText('# Jane\n\nText\n\n# More\n\n- a\n- b', DEFAULT_LIMITS).format, 'markdown')
    assert.equal(openText('# a comment\nname = 1\n# another\nvalue = 2\n', DEFAULT_LIMITS).format, 'text')
  })
})
