import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { makeDocument } from '#shared/documents/make-document.ts'
import { findMissingLines } from '#shared/documents/read-back.ts'
import { UnprintableText } from '#shared/documents/render/fonts.ts'
import { findUnprintable } from '#shared/documents/render/printable.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { DESIGNS, type Design } from '#shared/domain/application.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { chooseWords, HEADING_LANGUAGES } from '#shared/domain/resume/heading-words.ts'
import { describeCoverage } from '../../scripts/fonts/coverage.ts'
import { SCRIPTS } from './scripts.ts'

const page = (lines: string[], design: Design): RenderRequest => {
  const resume = toResumeDocument({ basics: { name: 'Ann' }, work: [{ name: 'Somewhere', highlights: lines }] })
  return { docType: 'resume', format: 'pdf', language: 'en', design, resume }
}

describe('what a PDF can show', function () {
  this.timeout(60_000)

  it('is looked up in a table of what the fonts have', () => {
    const url = new URL('../../shared/documents/render/font-coverage.json', import.meta.url)
    assert.deepEqual(
      JSON.parse(readFileSync(url, 'utf8')),
      describeCoverage(),
      'the fonts have changed: run npm run build:font-coverage',
    )
  })

  it('is everything that a document says by itself, and what people write in the scripts that we promise', () => {
    for (const language of HEADING_LANGUAGES)
      assert.deepEqual(findUnprintable(Object.values(chooseWords(language)).join('\n')), [])
    for (const { resume, paragraph } of SCRIPTS)
      assert.deepEqual(findUnprintable(JSON.stringify([resume, paragraph])), [])
  })

  it('is there when it is read back: Latin, Greek and Cyrillic letters one by one, in every design', async () => {
    const letters: string[] = []
    for (let code = 0xa1; code < 0x2100; code++) {
      const letter = String.fromCodePoint(code)
      if (!/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{Sc}]$/u.test(letter)) continue
      // Every seventh, and all that fonts are known to put together from parts.
      if (code % 7 === 0 || /[ĭǫǹḿṃṅṣẹịọụễӓὰ]/.test(letter)) letters.push(letter)
    }
    const shown = letters.filter((letter) => findUnprintable(letter).length === 0).map((letter) => `x${letter}y`)
    assert.ok(shown.length > 150)
    for (const design of DESIGNS) {
      const request = page([...shown, ...['≠ ⇒ 👍🏽 ❤ 1\u20e3 한국']], design)
      const { bytes } = await renderDocument(request)
      assert.deepEqual(await findMissingLines(bytes, 'pdf', listExpectedLines(request)), [], design)
    }
  })

  for (const [what, text, found] of [
    ['a script that no font has', 'Ann สวัสดี', ['ส', 'วั', 'ดี']],
    ['letters that fonts put together from parts', 'Ọlá ẹ̀kọ́', ['ẹ̀', 'ọ́']],
    ['a script whose letters change places', 'हिन्दी', ['हि', 'न्', 'दी']],
    ['a sign of music', 'Sings 𝄞 well', ['𝄞']],
  ] as const) {
    it(`is not ${what}: that is said without making the document, and making it says no other`, async () => {
      assert.deepEqual(findUnprintable(text), found)
      for (const design of DESIGNS) {
        await assert.rejects(makeDocument(page([text], design)), UnprintableText)
        await makeDocument({ ...page([text], design), format: 'docx' })
      }
    })
  }

  it('is known in far less than a millisecond', () => {
    const text = JSON.stringify(SCRIPTS.map(({ resume }) => resume)).slice(0, 10_000)
    findUnprintable(text)
    const startedMs = performance.now()
    for (let run = 0; run < 100; run++) findUnprintable(text)
    const eachMs = (performance.now() - startedMs) / 100
    assert.ok(eachMs < 5, `${eachMs} ms for a resume in every script`)
  })
})
