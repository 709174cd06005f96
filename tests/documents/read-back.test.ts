import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { isRightToLeft } from '#shared/documents/render/text-direction.ts'
import { DESIGNS, EXPORT_FORMATS, PAGE_SIZES } from '#shared/domain/application.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { HEADING_LANGUAGES } from '#shared/domain/resume/heading-words.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { fieldF1 } from '../support/field-score.ts'
import { sample } from '../support/seed.ts'

const people = readdirSync(new URL('../samples/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'bad-files')
  .map(({ name }) => name)
const resumeOf = (person: string): JsonResume => JSON.parse(sample(`${person}/resume.json`))

function resumes(person: string, language: string): RenderRequest[] {
  const resume = toResumeDocument(resumeOf(person))
  return DESIGNS.flatMap((design) =>
    EXPORT_FORMATS.flatMap((format) =>
      PAGE_SIZES.map((pageSize): RenderRequest => ({ docType: 'resume', format, resume, language, design, pageSize })),
    ),
  )
}

/** The text of a PDF by poppler, a reader unrelated to ours; null where it is not installed. */
function pdftotext(bytes: Uint8Array): string | null {
  const run = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' })
  return run.error ? null : run.stdout
}

describe('reading our own exports back', function () {
  this.timeout(240_000)
  after(() => closeReaders())

  for (const person of people) {
    it(`${person}: our parser gets the fields back at an F1 of 0.98 from every design, format and paper`, async () => {
      for (const request of resumes(person, 'en')) {
        const { bytes } = await renderDocument(request)
        const { resume } = readResumeText(await readDocument(Buffer.from(bytes)))
        const { f1, missed, wrong } = fieldF1(resumeOf(person), resume)
        const { design, format, pageSize } = request
        assert.ok(f1 >= 0.98, `${design} ${format} ${pageSize}: ${f1.toFixed(3)}\n- ${missed}\n+ ${wrong}`)
      }
    })
  }

  it('headings, dates and labels in any of our languages are understood as well as English ones', async () => {
    for (const language of HEADING_LANGUAGES) {
      for (const person of ['backend-engineer', 'teacher-to-data']) {
        for (const request of resumes(person, language)) {
          if (request.design !== 'classic' || request.pageSize !== 'a4') continue
          // A PDF holds a line from right to left as it looks, and English sentences in one are cut into pieces.
          if (request.format === 'pdf' && isRightToLeft(language)) continue
          const { bytes } = await renderDocument(request)
          const { resume } = readResumeText(await readDocument(Buffer.from(bytes)))
          const { f1, missed, wrong } = fieldF1(resumeOf(person), resume)
          assert.ok(f1 >= 0.98, `${language} ${request.format}: ${f1.toFixed(3)}\n- ${missed}\n+ ${wrong}`)
        }
      }
    }
  })

  it('the score notices what is missing, wrong or under another job', () => {
    const truth = resumeOf('icu-nurse')
    assert.equal(fieldF1(truth, truth).f1, 1)
    assert.ok(fieldF1(truth, { ...truth, work: [] }).f1 < 0.8)
    const [first, second, ...rest] = truth.work ?? []
    const swapped = [
      { ...first, highlights: second?.highlights },
      { ...second, highlights: first?.highlights },
      ...rest,
    ]
    assert.ok(fieldF1(truth, { ...truth, work: swapped }).f1 < 0.9)
  })

  if (pdftotext(new Uint8Array()) !== null) {
    it('poppler finds every line in order, and no ligatures, in every design and paper', async () => {
      for (const request of people.flatMap((person) => resumes(person, 'en'))) {
        if (request.format !== 'pdf') continue
        const { bytes } = await renderDocument(request)
        const text = (pdftotext(bytes) ?? '').replace(/\s+\d \/ \d\s*$/gm, '').replace(/\s+/g, '')
        let at = 0
        for (const line of listExpectedLines(request)) {
          const wanted = line.replace(/\s+/g, '')
          const found = text.indexOf(wanted, at)
          assert.ok(found >= 0, `${request.design} ${request.pageSize}: ${line}`)
          at = found + wanted.length
        }
        assert.doesNotMatch(text, /[\ufb00-\ufb06\u00ad]/)
      }
    })
  }
})
