import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import type { FindingCode } from '#shared/domain/changes/change.ts'
import { groundChange, groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { sectionsOf } from '#shared/domain/languages/read-words.ts'
import { LANGUAGES } from '#shared/domain/languages/tags.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { groundLine } from '../support/ground-line.ts'

const LINE = 'Led a team of 4 engineers who built a booking service for two hotels, from 9 hours a week to 4.'
const source = toResumeDocument({
  basics: { name: 'A. Person', summary: 'Backend engineer with seven years of experience.' },
  work: [
    {
      name: 'Pelican Freight',
      position: 'Backend Engineer',
      startDate: '2019-01',
      highlights: [LINE, 'Reduced hosting costs by 12%.'],
    },
    {
      name: 'Copperleaf',
      position: 'Engineer',
      startDate: '2016-01',
      endDate: '2018-12',
      highlights: ['Cut waste by 30%.'],
    },
  ],
})
const prepared = prepareGrounding({ source, posting: null, now: '2026-11-30', language: 'en' })
const target = source.work[0]?.highlights?.[0]?.id ?? ''
const rewrite = (text: string) =>
  groundChange(
    { op: 'rewrite', target, text, position: null, evidence: [], requirements: [], reason: '', before: LINE },
    prepared,
  )
const asked = (text: string): [FindingCode, string][] => rewrite(text).map(({ code, text: words }) => [code, words])

/** The words asked about where a line of a resume that has no other is rewritten. */
function askedOf(before: string, text: string): string[] {
  return groundLine(before, text, { language: 'en' }).map(({ text: words }) => words)
}

describe('words that nothing bears out', () => {
  it('are asked: each with its place', () => {
    assert.deepEqual(asked(`${LINE} Always politely.`), [
      ['unconfirmed', 'Always'],
      ['unconfirmed', 'politely'],
    ])
    const [finding] = rewrite('Led a team of 4 engineers and looked after the apprentices.')
    assert.equal(finding?.code, 'unconfirmed')
    assert.equal(
      'Led a team of 4 engineers and looked after the apprentices.'.slice(...(finding?.span ?? [])),
      finding?.text,
    )
  })

  it('are none where a text is put in another order or trimmed', () => {
    assert.deepEqual(asked('Led 4 engineers who built a booking service for two hotels.'), [])
    assert.deepEqual(asked('For two hotels, led a team of 4 engineers who built a booking service.'), [])
  })

  it('are none where a synonym or another form stands in the resume', () => {
    assert.deepEqual(asked('Headed a team of 4 engineers developing a booking service for two hotels.'), [])
  })

  it('are none where a broader word stands for a narrower one, and never the other way round', () => {
    assert.deepEqual(askedOf('Drove a van.', 'Drove a vehicle.'), [])
    assert.deepEqual(askedOf('Drove a vehicle.', 'Drove a van.'), ['van'])
  })

  it('are none where a deed is told by a word that says of any deed that it was done', () => {
    assert.deepEqual(askedOf('Stock counts in two shops.', 'Carried out stock counts in two shops.'), [])
  })

  it('are none where a deed stands in place of another that was done to the same', () => {
    assert.deepEqual(askedOf('Investigated shortages of stock.', 'Chased shortages of stock.'), [])
    assert.deepEqual(
      askedOf('Investigated shortages of stock.', 'Investigated shortages of stock and chased suppliers.'),
      ['chased', 'suppliers'],
    )
  })

  it('are asked where a deed is told beside all that stood there', () => {
    assert.deepEqual(askedOf('Sorted letters.', 'Sorted and chased letters.'), ['chased'])
  })

  it('are asked where they say to what end, though each of them only connects', () => {
    assert.deepEqual(
      askedOf('Checked tools for a crew of four.', 'Checked tools for a crew of four, so that jobs started on time.'),
      ['so that'],
    )
    assert.deepEqual(
      askedOf('Checked tools so that nobody had to wait.', 'Checked tools, so that nobody had to wait.'),
      [],
    )
  })

  it('are none where words only connect together', () => {
    assert.deepEqual(askedOf('Up to nine visits a day.', 'As many as nine visits a day.'), [])
  })

  it('leave deeds and things that say nothing of what was done to 120 a language, each in its forms', () => {
    for (const language of LANGUAGES) {
      assert.ok((sectionsOf('general-things', language).get('thing') ?? []).length <= 320, language)
      assert.ok((sectionsOf('general-deeds', language).get('deed') ?? []).length <= 320, language)
    }
  })

  it('are none where "cut" follows from a number that fell', () => {
    assert.deepEqual(asked('Led a team of 4 engineers; the booking service went down from 9 hours a week to 4.'), [])
  })

  it('leave connecting words to at most 400 a language', () => {
    for (const language of LANGUAGES) {
      const written = writtenIn(language)
      assert.ok(written <= 400, `${language}: ${written}`)
    }
  })
})

describe('what no text of an application has', () => {
  it('is a placeholder', () => {
    for (const text of [
      'I would like to join [Company Name].',
      'Cut costs by XX%.',
      'Dear {{company}},',
      'Handled ____ calls.',
    ])
      assert.ok(
        groundParagraph({ text, evidence: [] }, prepared).some(({ code }) => code === 'placeholder'),
        text,
      )
  })

  it('is another language than the resume’s and the wished one', () => {
    const text = 'Ich habe ein Team von 4 Ingenieuren geleitet und mit ihnen einen Dienst gebaut.'
    const codes = (language: string) =>
      groundParagraph(
        { text, evidence: [] },
        prepareGrounding({ source, posting: null, now: '2026-11-30', language }),
      ).map(({ code }) => code)
    assert.ok(codes('en').includes('language'))
    assert.ok(!codes('de-AT').includes('language'))
  })
})

describe('a fact of another employer', () => {
  it('is told with the employer that it is of', () => {
    const finding = rewrite('Led a team of 4 engineers and cut waste by 30%.').find(
      ({ code, text }) => code === 'misattribution' && text === '30%',
    )
    assert.match(finding?.message ?? '', /is what your resume tells of Copperleaf, not of Pelican Freight\./)
  })
})

/** How many entries a language's file of connecting words and its function words have, as they are written. */
function writtenIn(language: string): number {
  const domain = new URL('../../shared/domain/languages/', import.meta.url)
  const words = globSync(`${language}/{connecting,function-words}.txt`, { cwd: domain }).flatMap((file) =>
    readFileSync(new URL(file, domain), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !/^[#[]/.test(line)),
  )
  return new Set(words).size
}
