import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { showLines } from './shown-lines.ts'

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>CV</title>${head}</head><body>${body}</body></html>`

describe('a web page', () => {
  it('is read as it is shown: headings, lists in lists, tables, line breaks, links', async () => {
    const body = `<h1>Ada Roe</h1><p>Planner<br>Bergen &amp; Oslo, <a href="mailto:ada@example.com">ada@example.com</a></p>
      <h2>Experience</h2><div><h3>Kestrel</h3><ul><li>Planned <b>40</b>
      lorries<ol><li>in winter</li></ol></li><li><p>Cut runs</p><p>from 9</p></li></ul></div>
      <table><thead><tr><th>Years</th><th>School</th></tr></thead><tr><td>2013 – 2016</td><td>Bergen School</td></tr></table>`
    const { format, lines } = await extract(new TextEncoder().encode(page(body)), DEFAULT_LIMITS)
    assert.equal(format, 'html')
    assert.deepEqual(lines[2]?.links, [{ text: 'ada@example.com', url: 'mailto:ada@example.com' }])
    assert.deepEqual(await showLines(page(body)), [
      '# Ada Roe',
      'Planner',
      'Bergen & Oslo, ada@example.com',
      '## Experience',
      '### Kestrel',
      '- Planned 40 lorries',
      '- in winter',
      '- Cut runs',
      'from 9',
      '**Years\tSchool**',
      '2013 – 2016\tBergen School',
    ])
  })

  it('does not show what it hides, and says that it left something out', async () => {
    const style = '<style>.gone { display: none } .kept { color: red }</style><script>var a = "secret"</script>'
    const body =
      '<p>Ada Roe, planner in Bergen</p><p class="gone">secret</p><p hidden>secret</p><p style="font-size:0">secret</p><p class="kept">More about lorries</p><button>secret</button>'
    const { lines, notes } = await extract(new TextEncoder().encode(page(body, style)), DEFAULT_LIMITS)
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['Ada Roe, planner in Bergen', 'More about lorries'],
    )
    assert.deepEqual(notes, ['Text that the page hides was left out.'])
  })

  it('keeps apart what only a style sets apart, and terms beside what is said of them', async () => {
    const body =
      '<div class="row"><span>Planner</span><span>2019 – 2021</span></div><dl><dt>Trade</dt><dd>customs, tariffs</dd></dl><p>Ex<b>cel</b> and <i>SAP</i></p>'
    assert.deepEqual(await showLines(page(body)), ['Planner\t2019 – 2021', 'Trade\tcustoms, tariffs', 'Excel and SAP'])
  })

  it('keeps the lines of preformatted text', async () => {
    assert.deepEqual(await showLines(page('<pre>Ada Roe\nPlanner\n</pre>')), ['Ada Roe', 'Planner'])
  })

  it('knows headings and bold by their attributes', async () => {
    const body =
      '<div role="heading" aria-level="2">Experience</div><p><span style="font-weight:700">Kestrel</span></p>'
    assert.deepEqual(await showLines(page(body)), ['## Experience', '**Kestrel**'])
  })

  it('of a part without its frame, or as XHTML, is a page too', async () => {
    assert.deepEqual(await showLines('<div><h1>Ada Roe</h1><p>Planner</p></div>'), ['# Ada Roe', 'Planner'])
    const xhtml =
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Ada Roe</h1></body></html>'
    assert.deepEqual(await showLines(xhtml), ['# Ada Roe'])
  })

  it('without words has no text, and one nested without end is too complex', async () => {
    assert.deepEqual(await showLines(page('<img src="cv.png" alt="">')), ['no_text'])
    assert.deepEqual(await showLines(page(`${'<div>'.repeat(2_000)}Ada Roe${'</div>'.repeat(2_000)}`)), ['too_complex'])
  })
})
