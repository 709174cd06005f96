import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import PizZip from 'pizzip'
import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { findMissingLines } from '#shared/documents/read-back.ts'
import { formatDate } from '#shared/documents/render/dates.ts'
import { UnprintableText } from '#shared/documents/render/fonts.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { DESIGNS, EXPORT_FORMATS } from '#shared/domain/application.ts'
import { frameLetter } from '#shared/domain/letter-frame.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { chooseWords, HEADING_LANGUAGES, SECTION_WORDS } from '#shared/domain/resume/heading-words.ts'
import { findDates } from '#shared/domain/text/dates.ts'
import { kindOfPhrase } from '#shared/reading/lexicon/headings.ts'
import { SCRIPTS, type ScriptSample } from './scripts.ts'

function requests({ language, resume: json, paragraph }: ScriptSample): RenderRequest[] {
  const resume = toResumeDocument(json)
  return DESIGNS.flatMap((design) =>
    EXPORT_FORMATS.flatMap((format): RenderRequest[] => {
      const common = { format, language, resume, design }
      const letter = { greeting: `${json.basics?.name},`, paragraphs: [paragraph], closing: json.basics?.name ?? '' }
      const recipient = { company: 'Marrow & Vale', title: '' }
      return [
        { docType: 'resume', ...common },
        { docType: 'cover_letter', ...common, letter, date: '2026-11-23', recipient },
      ]
    }),
  )
}

function pdftotext(bytes: Uint8Array): string | null {
  const run = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' })
  return run.error ? null : run.stdout
}
const partOf = (bytes: Uint8Array, name: string) => new PizZip(Buffer.from(bytes)).file(name)?.asText() ?? ''
const pdf = (sample: ScriptSample) => requests(sample).filter(({ format }) => format === 'pdf')
const docx = (sample: ScriptSample) => requests(sample).filter(({ format }) => format === 'docx')
const sampleOf = (language: string) => SCRIPTS.find((sample) => sample.language === language) as ScriptSample

describe('documents in every script', function () {
  this.timeout(120_000)

  for (const sample of SCRIPTS) {
    it(`${sample.script}: every line is in every design's PDF and DOCX, in order`, async () => {
      for (const request of requests(sample)) {
        const { bytes } = await renderDocument(request)
        const lines = listExpectedLines(request)
        assert.deepEqual(
          await findMissingLines(bytes, request.format, lines),
          [],
          `${request.design} ${request.format}`,
        )
        assert.notDeepEqual(await findMissingLines(bytes, request.format, [...lines].reverse()), [])
        assert.deepEqual(
          await findMissingLines(
            bytes,
            request.format,
            ['x', 'ж', 'ظ', 'ץ', '龍'].map((l) => l.repeat(9)),
          ),
          [...['x', 'ж', 'ظ', 'ץ', '龍'].map((l) => l.repeat(9))],
        )
      }
    })
  }

  if (pdftotext(new Uint8Array()) !== null) {
    it('poppler finds the words of every script, Arabic and Hebrew as they are typed', async () => {
      for (const sample of SCRIPTS) {
        for (const request of pdf(sample)) {
          const text = (pdftotext((await renderDocument(request)).bytes) ?? '').replace(
            /[\u200e\u200f\u202a-\u202e]/g,
            '',
          )
          const { basics, work } = sample.resume
          for (const word of `${basics?.name} ${work?.[0]?.position}`.split(/[\s()]+/))
            assert.ok(request.docType === 'cover_letter' || text.includes(word), `${sample.script}: ${word}`)
        }
      }
    })
  }

  it('says that a script is not printable before anybody sees boxes, and still writes the DOCX', async () => {
    const thai = { ...sampleOf('el'), resume: { basics: { name: 'สมชาย ใจดี' } } }
    for (const request of pdf(thai)) await assert.rejects(renderDocument(request), UnprintableText)
    for (const request of docx(thai)) {
      const { bytes } = await renderDocument(request)
      assert.deepEqual(await findMissingLines(bytes, 'docx', listExpectedLines(request)), [])
    }
  })

  it('runs an Arabic and a Hebrew DOCX from right to left, and leaves Latin words as they are', async () => {
    for (const request of [...docx(sampleOf('ar')), ...docx(sampleOf('he'))]) {
      const { bytes } = await renderDocument(request)
      const body = partOf(bytes, 'word/document.xml')
      assert.match(partOf(bytes, 'word/styles.xml'), /w:val="Normal"\/><w:qFormat\/><w:pPr><w:bidi\/>/)
      assert.match(body, /<w:bidi\/><\/w:sectPr>/)
      assert.match(body, /<w:rtl\/><\/w:rPr><w:t xml:space="preserve">[^<]*[\u0590-\u06ff]/)
      if (request.docType === 'resume') assert.match(body, /<w:r><w:t xml:space="preserve">C\+\+\u200e?<\/w:t>/)
    }
    const [english] = docx(sampleOf('en-GB'))
    const body = partOf((await renderDocument(english as RenderRequest)).bytes, 'word/document.xml')
    assert.match(body, /<w:rtl\/><\/w:rPr><w:t xml:space="preserve">דנה לוי</)
    assert.doesNotMatch(body, /<w:bidi\/>/)
  })

  it('has headings, words and dates in every language, each of its own', () => {
    assert.equal(HEADING_LANGUAGES.length, 25)
    for (const language of HEADING_LANGUAGES) {
      const words = Object.values(chooseWords(language))
      assert.ok(
        words.every((word) => word.trim() === word && word !== ''),
        language,
      )
      assert.ok(language === 'en' || chooseWords(language).work !== chooseWords('en').work, language)
      assert.match(formatDate('2021-04', language), /2021/)
      assert.equal(formatDate('2021', language), '2021')
    }
    assert.equal(chooseWords('nn-NO').work, chooseWords('nb').work)
    assert.equal(chooseWords('xx').work, 'Experience')
    assert.equal(formatDate('2021-04', 'ar-EG'), formatDate('2021-04', 'ar'))
  })
})

describe('our own headings and dates', () => {
  for (const language of HEADING_LANGUAGES) {
    it(`are understood by our parser in ${language}`, () => {
      const words = chooseWords(language)
      for (const kind of SECTION_WORDS) assert.equal(kindOfPhrase(words[kind]), kind)
      for (let month = 1; month <= 12; month++) {
        const [start, end] = [`2019-${String(month).padStart(2, '0')}`, `2021-${String(month).padStart(2, '0')}`]
        const from = formatDate(start, language)
        const span = findDates(`${from} – ${formatDate(end, language)}`)
        assert.deepEqual([span?.start, span?.end], [start, end])
        const open = findDates(`${from} – ${words.present}`)
        assert.deepEqual([open?.start, open?.present], [start, true])
      }
    })
  }
})

describe('a DOCX', () => {
  it('has real headings, lists, language and title, and neither table nor text box', async () => {
    for (const sample of SCRIPTS) {
      for (const request of docx(sample)) {
        const { bytes } = await renderDocument(request)
        const [body, styles] = [partOf(bytes, 'word/document.xml'), partOf(bytes, 'word/styles.xml')]
        assert.doesNotMatch(body, /<w:(tbl|drawing|pict|txbxContent|framePr)\b/)
        assert.match(styles, new RegExp(`<w:lang w:val="${sample.language}"`))
        assert.doesNotMatch(styles + body, /\{[a-zA-Z]+\}/)
        assert.ok(partOf(bytes, 'docProps/core.xml').includes(`<dc:language>${sample.language}</dc:language>`))
        assert.match(partOf(bytes, 'docProps/core.xml'), /<dc:title>[^<]+<\/dc:title>/)
        if (request.docType === 'cover_letter') continue
        const count = (style: string) => body.split(`<w:pStyle w:val="${style}"/>`).length - 1
        assert.deepEqual([count('Title'), count('Heading1'), count('Heading2')], [1, 4, 2])
        assert.equal(count('ListBullet'), sample.resume.work?.[0]?.highlights?.length)
      }
    }
  })
})

describe('a letter’s greeting and closing', () => {
  for (const language of HEADING_LANGUAGES) {
    it(`are in the language of its headings: ${language}`, () => {
      const of = (tag: string) => frameLetter([], { language: tag, company: 'Marrow', name: '' })
      assert.ok(of(language).greeting && of(language).closing)
      if (language === 'en') return
      assert.notEqual(of(language).greeting, of('en').greeting)
      assert.notEqual(of(language).closing, of('en').closing)
    })
  }
})
