import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { findMissingLines } from '#shared/documents/read-back.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { DESIGNS, type Design, EXPORT_FORMATS, PAGE_SIZES, type PageSize } from '#shared/domain/application.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { sample } from '../support/seed.ts'

const people = readdirSync(new URL('../samples/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'bad-files')
  .map(({ name }) => name)
const letter = {
  greeting: 'Dear hiring team,',
  paragraphs: ['I designed a booking API.', 'It handles 1,200 requests.\n\nPer second.'],
  closing: 'Kind regards,\nMe',
}

function requests(json: JsonResume, look: { design?: Design; pageSize?: PageSize } = {}): RenderRequest[] {
  const resume = toResumeDocument(json)
  return EXPORT_FORMATS.flatMap((format): RenderRequest[] => [
    { docType: 'resume', format, resume, language: 'en', ...look },
    {
      docType: 'cover_letter',
      format,
      resume,
      language: 'en',
      ...look,
      letter,
      date: '2026-11-23',
      recipient: { company: 'Marrow & Vale', title: 'Engineer' },
    },
  ])
}

describe('rendering', function () {
  this.timeout(120_000)

  for (const person of people) {
    it(`${person}: every line stands in every file of every design and paper, in order`, async () => {
      const looks = DESIGNS.flatMap((design) => PAGE_SIZES.map((pageSize) => ({ design, pageSize })))
      const files = new Set<string>()
      for (const request of looks.flatMap((look) => requests(JSON.parse(sample(`${person}/resume.json`)), look))) {
        const { bytes } = await renderDocument(request)
        assert.deepEqual(await findMissingLines(bytes, request.format, listExpectedLines(request)), [])
        files.add(contentHash([...bytes]))
      }
      assert.equal(files.size, DESIGNS.length * PAGE_SIZES.length * EXPORT_FORMATS.length * 2, 'no two look the same')
    })
  }

  const scarce: Record<string, JsonResume> = {
    'no name': { basics: { name: '', label: 'Baker' }, work: [{ name: 'Crumb' }] },
    'neither name nor label': { skills: [{ name: 'Baking' }] },
    'entries of nothing, of a date and of a text': {
      basics: { name: 'Ada' },
      work: [{}, { summary: 'Baked.' }, { name: 'Crumb', highlights: ['Bread.'] }],
      education: [{ institution: '', endDate: '2019-05' }],
    },
  }
  for (const [what, json] of Object.entries(scarce))
    it(`a resume with ${what} has documents too`, async () => {
      for (const request of DESIGNS.flatMap((design) => requests(json, { design }))) {
        const { bytes } = await renderDocument(request)
        assert.deepEqual(await findMissingLines(bytes, request.format, listExpectedLines(request)), [])
      }
    })

  it('gives the same bytes for the same content', async () => {
    for (const request of requests(JSON.parse(sample('icu-nurse/resume.json')))) {
      const [first, second] = [await renderDocument(request), await renderDocument(request)]
      assert.deepEqual(first.bytes, second.bytes)
    }
  })

  it('writes text as text: no tag, markup or formula in it is ever read', async () => {
    const hostile = [
      '{#sections}{name}{/}',
      '#import "x": *',
      '$x^2$ = <label> @ref',
      '<w:p>&amp;</w:p>',
      '\\u{41} "quoted" `raw`',
      '[link](javascript:1)',
      '// not a comment',
      '= Heading',
    ]
    const json: JsonResume = {
      basics: { name: 'Robert {drop} #tables' },
      work: [{ name: 'A & B <C>', position: '*bold* _it_', startDate: '2020', highlights: hostile }],
    }
    for (const request of requests(json)) {
      const { bytes } = await renderDocument(request)
      assert.deepEqual(await findMissingLines(bytes, request.format, listExpectedLines(request)), [])
    }
    assert.ok(listExpectedLines(requests(json)[0] as RenderRequest).includes(hostile[0] as string))
  })

  it('holds long, short and strange content', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `Line ${index} ${'of a very long highlight '.repeat(8)}`)
    const cases: JsonResume[] = [
      { basics: { name: 'Only Name' } },
      { basics: { name: 'Long' }, work: [{ name: 'X', position: 'Y', startDate: '2001-02', highlights: long }] },
      {
        basics: { name: 'Word' },
        skills: [{ name: 'One', keywords: ['Donaudampfschifffahrtsgesellschaft'.repeat(6)] }],
      },
      { basics: { name: 'Božena Šťastná', summary: 'Ελληνικά и русский\u0000\u0007 text' } },
    ]
    for (const json of cases) {
      for (const request of requests(json)) {
        const { bytes } = await renderDocument(request)
        assert.deepEqual(await findMissingLines(bytes, request.format, listExpectedLines(request)), [])
      }
    }
  })

  it('takes either paper, and writes headings and dates in the document’s language', async () => {
    const resume = toResumeDocument(JSON.parse(sample('backend-engineer/resume.json')))
    for (const pageSize of PAGE_SIZES) {
      for (const format of EXPORT_FORMATS) {
        const request: RenderRequest = { docType: 'resume', format, resume, language: 'de', pageSize }
        const { bytes } = await renderDocument(request)
        const lines = listExpectedLines(request)
        assert.ok(lines.includes('Berufserfahrung') && lines.some((line) => line.includes('heute')))
        assert.deepEqual(await findMissingLines(bytes, format, lines), [])
      }
    }
  })

  it('notices a line that is missing, and one that is out of order', async () => {
    for (const request of requests(JSON.parse(sample('icu-nurse/resume.json')))) {
      const { bytes } = await renderDocument(request)
      const lines = listExpectedLines(request)
      assert.deepEqual(await findMissingLines(bytes, request.format, [...lines, 'A line that nobody wrote']), [
        'A line that nobody wrote',
      ])
      assert.notDeepEqual(await findMissingLines(bytes, request.format, [...lines].reverse()), [])
    }
  })
})
