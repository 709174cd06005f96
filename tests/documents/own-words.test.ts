import assert from 'node:assert/strict'
import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { findMissingLines } from '#shared/documents/read-back.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import { type RenderRequest, toRenderRequest } from '#shared/documents/render/request.ts'
import { EXPORT_FORMATS } from '#shared/domain/application.ts'
import type { DraftContent } from '#shared/domain/draft.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { choosePrinting } from '#shared/domain/review/printing.ts'
import { parsed } from './parsed-fields.ts'

const resume = toResumeDocument({
  basics: {
    name: 'Anna Nowak',
    email: 'anna@example.com',
    location: { city: 'Leeds', countryCode: 'GB' },
    summary: 'I build the systems that keep trains and the people in them on time.',
  },
  work: [{ name: 'Acme Ltd', position: 'Engineer', startDate: '2020', endDate: '2022', highlights: ['Built a dam.'] }],
})
const titled = (sectionTitles: ResumeDocument['sectionTitles'], of = resume): ResumeDocument => ({
  ...of,
  sectionTitles,
})
const content = (language = 'en', printing?: DraftContent['printing']): DraftContent => ({
  resume,
  letter: { greeting: 'Dear team,', paragraphs: ['I build dams.'], closing: 'Kind regards,\nAnna Nowak' },
  recipient: { company: 'Blue Meridian', title: 'Engineer' },
  dateRule: 'day_of_approval',
  ...(printing && { printing }),
  settings: { language, exports: ['pdf', 'docx'] },
})
const linesOf = (draft: DraftContent, docType: 'resume' | 'cover_letter') =>
  listExpectedLines(toRenderRequest(draft, new Date('2026-11-29T12:00:00Z'), { docType, format: 'pdf' }))
const resumeLines = (of: ResumeDocument, language = 'en') =>
  listExpectedLines({ docType: 'resume', format: 'pdf', resume: of, language })

describe('a letter’s date', () => {
  const dated: [string, string, string | null, string][] = [
    ['en', 'a British posting', 'GB', '29 November 2026'],
    ['en', 'an American posting', 'US', 'November 29, 2026'],
    ['en', 'an Indian posting', 'IN', '29 November 2026'],
    ['en', 'no posting’s country, of a person in Leeds', null, '29 November 2026'],
    ['en-US', 'a British posting', 'GB', 'November 29, 2026'],
    ['de', 'a German posting', 'DE', '29. November 2026'],
    ['fr', 'a Canadian posting', 'CA', '29 novembre 2026'],
  ]
  for (const [language, what, country, date] of dated)
    it(`in ${language} for ${what} is ${date}`, async () => {
      const draft = content(language, choosePrinting(resume, language, country))
      assert.ok(linesOf(draft, 'cover_letter').includes(date))
      for (const format of EXPORT_FORMATS) {
        const request = toRenderRequest(draft, new Date('2026-11-29T12:00:00Z'), { docType: 'cover_letter', format })
        const { bytes } = await renderDocument(request)
        assert.deepEqual(await findMissingLines(bytes, format, [date]), [])
      }
    })

  it('and the country of what was approved before they were decided with the draft stay as they were', () => {
    assert.ok(linesOf(content(), 'cover_letter').includes('November 29, 2026'))
    assert.ok(linesOf(content(), 'resume').includes('Leeds, GB'))
  })
})

describe('the country', () => {
  it('is printed as the person wrote it, on the resume and on the letter', () => {
    const own = { ...resume, basics: { ...resume.basics, location: { ...resume.basics.location, country: 'UK' } } }
    const draft = { ...content('en', choosePrinting(own, 'en', null)), resume: own }
    for (const docType of ['resume', 'cover_letter'] as const) assert.ok(linesOf(draft, docType).includes('Leeds, UK'))
  })

  it('is printed by its name where only its code was given, and read again as that country', async () => {
    for (const language of ['en', 'de', 'ja', 'el', 'pl']) {
      const draft = content(language, choosePrinting(resume, language, null))
      const request = toRenderRequest(draft, new Date(), { docType: 'resume', format: 'docx' })
      assert.ok(!listExpectedLines(request).includes('Leeds, GB'))
      const { basics } = await parsed((await renderDocument(request)).bytes)
      assert.deepEqual(basics?.location, { city: 'Leeds', countryCode: 'GB' }, language)
    }
  })
})

describe('the titles of sections', () => {
  it('are the person’s own in the document’s language, and its sections are read again', async () => {
    const own = titled({ work: 'Professional Background', summary: 'About me' })
    const lines = resumeLines(own)
    assert.ok(lines.includes('Professional Background') && lines.includes('About me') && !lines.includes('Experience'))
    for (const format of EXPORT_FORMATS) {
      const request: RenderRequest = { docType: 'resume', format, resume: own, language: 'en' }
      const { bytes } = await renderDocument(request)
      assert.deepEqual(await findMissingLines(bytes, format, lines), [])
      assert.equal((await parsed(bytes)).work?.[0]?.name, 'Acme Ltd')
    }
  })

  it('are ours in a document of another language', () => {
    assert.ok(resumeLines(titled({ work: 'Professional Background' }), 'de').includes('Berufserfahrung'))
    assert.ok(resumeLines(titled({ work: 'Professional Background' }), 'ja').includes('職歴'))
  })

  it('are ours where a resume too short to tell its language has titles of another', () => {
    const short = toResumeDocument({ work: [{ name: 'Acme' }] })
    assert.ok(resumeLines(titled({ work: 'Berufserfahrung' }, short)).includes('Experience'))
    assert.ok(resumeLines(titled({ work: '職歴' }, short)).includes('Experience'))
    assert.ok(resumeLines(titled({ work: 'Career so far' }, short)).includes('Career so far'))
  })

  it('are ours where they are empty or longer than 60 characters', () => {
    for (const title of ['', '  ', '\u200b', 'x'.repeat(61)])
      assert.ok(resumeLines(titled({ work: title })).includes('Experience'), JSON.stringify(title))
    assert.ok(resumeLines(titled({ work: 'x'.repeat(60) })).includes('x'.repeat(60)))
  })

  it('are kept to one line', () => {
    assert.ok(resumeLines(titled({ work: 'My\n work ' })).includes('My work'))
  })
})
