import assert from 'node:assert/strict'
import PizZip from 'pizzip'
import { extractText, getDocumentProxy } from 'unpdf'
import { toResumeContent } from '#shared/documents/render/content.ts'
import { layOutResume } from '#shared/documents/render/layout.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import { DESIGNS, type Design, PAGE_SIZES, type PageSize } from '#shared/domain/application.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

/** Jobs whose lines can be told apart: "H3" is the head of the third, "S3" its detail, "L3.2 of 5" its second line. */
function jobs(lineCounts: readonly number[]): JsonResume {
  return {
    basics: { name: 'Ada Example', email: 'ada@example.com', summary: 'Summary text.' },
    work: lineCounts.map((count, job) => ({
      position: `H${job}`,
      name: `S${job}`,
      startDate: '2020-01',
      highlights: Array.from({ length: count }, (_, line) => `L${job}.${line + 1} of ${count}`),
    })),
    skills: Array.from({ length: 5 }, (_, row) => ({ name: `R${row + 1} of 5`, keywords: ['Word'] })),
  }
}

async function pagesOf(json: JsonResume, design: Design, pageSize: PageSize): Promise<string[][]> {
  const resume = toResumeDocument(json)
  const { bytes } = await renderDocument({ docType: 'resume', format: 'pdf', language: 'en', resume, design, pageSize })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text.map((page) => page.match(/[HSLR]\d+(?:\.\d+)?(?: of \d+)?|Experience|Skills/g) ?? [])
}

describe('the end of a page', function () {
  this.timeout(120_000)

  it('never parts a head from its body, nor leaves the last line of a list alone', async () => {
    let breaks = 0
    for (const design of DESIGNS) {
      for (const pageSize of PAGE_SIZES) {
        for (let shift = 0; shift < 12; shift++) {
          const pages = await pagesOf(jobs([3 + shift, 5, 14, 2, 9, 40, 7, 1, 24, 6, 4, 12, 30]), design, pageSize)
          breaks += pages.length - 1
          for (const [index, lines] of pages.entries()) {
            const [first = '', last = ''] = [lines[0], lines.at(-1)]
            const where = `${design} ${pageSize} ${shift}, page ${index + 1}`
            if (index < pages.length - 1) assert.doesNotMatch(last, /^[HS]|Experience|Skills/, where)
            const [, line, count] = /^[LR]\d*\.?(\d+) of (\d+)$/.exec(first) ?? []
            assert.ok(
              index === 0 || line === undefined || line !== count,
              `${where} starts with ${lines.slice(0, 3)} after ${pages[index - 1]?.slice(-3)}`,
            )
            assert.doesNotMatch(index === 0 ? '' : first, /^S\d/, where)
          }
        }
      }
    }
    assert.ok(breaks > 100)
  })

  it('does not leave a line or two for a page of their own where they fit on the one before', async () => {
    for (const design of DESIGNS) {
      for (let count = 20; count < 90; count++) {
        const pages = await pagesOf({ ...jobs([count]), skills: [] }, design, 'a4')
        if (pages.length === 1) continue
        assert.ok((pages[1]?.length ?? 0) > 2, `${design}: ${pages[1]}`)
        break
      }
    }
  })

  it('is marked in the DOCX by the same rule', async () => {
    const resume = toResumeDocument(jobs([4, 30]))
    const [short, long] = layOutResume(toResumeContent({ resume, language: 'en' })).sections[1]?.entries ?? []
    assert.deepEqual(
      short?.bullets.map(({ keep }) => keep),
      [true, true, true, false],
    )
    assert.deepEqual(long?.bullets.map(({ keep }) => keep).filter(Boolean).length, 1)
    assert.equal(long?.bullets.at(-2)?.keep, true)
    for (const design of DESIGNS) {
      const { bytes } = await renderDocument({ docType: 'resume', format: 'docx', language: 'en', resume, design })
      const part = (name: string) => new PizZip(Buffer.from(bytes)).file(name)?.asText() ?? ''
      const kept = part('word/document.xml').match(/<w:pStyle w:val="ListBullet"\/><w:keepNext\/>/g)
      assert.equal(kept?.length, 4)
      for (const style of ['Heading1', 'Heading2', 'EntryDetail'])
        assert.match(
          part('word/styles.xml'),
          new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:keepNext/><w:keepLines/>`),
        )
      assert.match(part('word/styles.xml'), /<w:widowControl\/>/)
    }
  })
})
