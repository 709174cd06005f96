import assert from 'node:assert/strict'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { accountFor } from '#shared/reading/account/account.ts'
import { findUnsourced } from '#shared/reading/account/unsourced.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import type { SourceSpan } from '#shared/reading/reading.ts'

const asLines = (lines: readonly (string | ReadLine)[]): ReadLine[] =>
  lines.map((line) => (typeof line === 'string' ? { text: line } : line))

/** What is placed where, as texts: each value with the words it has. */
function account(resume: JsonResume, given: readonly (string | ReadLine)[], leftOut: SourceSpan[] = []) {
  const lines = asLines(given)
  const document = toResumeDocument(resume)
  const result = accountFor(document, lines, { leftOut })
  const textOf = ({ line, start, end }: SourceSpan) => `${line}: ${lines[line]?.text.slice(start, end)}`
  return {
    at: (node: string, field: string | null = null) =>
      result.map.find((value) => value.node === node && value.field === field)?.spans.map(textOf),
    unplaced: result.unplaced.map(textOf),
    furniture: result.furniture.map((span) => `${span.kind} ${textOf(span)}`),
    coverage: result.coverage,
    unsourced: findUnsourced(document, result),
  }
}

describe('accounting for the words of a resume', () => {
  it('places every value at its words, and says what stands in no field', () => {
    const found = account(
      {
        basics: { name: 'Jane Doe', email: 'jane@example.com', phone: '+44 20 7946 0000' },
        work: [{ name: 'Acme', position: 'Engineer', startDate: '2020-03', highlights: ['Built a mill'] }],
      },
      [
        'Jane Doe',
        'E-mail: jane@example.com | Tel. +44 20 7946 0000',
        'Experience',
        'Engineer at Acme\tMar 2020 – Present',
        'Built a mill',
        'Sold the mill',
      ],
    )
    assert.deepEqual(found.at('basics', 'email'), ['1: E-mail: jane@example.com'])
    assert.deepEqual(found.at('w1', 'startDate'), ['3: Mar 2020 – Present'])
    assert.deepEqual(found.at('work', 'heading'), ['2: Experience'])
    assert.deepEqual(found.at('w1.h1'), ['4: Built a mill'])
    assert.deepEqual(found.unplaced, ['5: Sold the mill'])
    assert.deepEqual(found.coverage, { wordsRead: 25, wordsPlaced: 22 })
  })

  it('tells two jobs with the same title by what stands around them, in whatever order they were read', () => {
    const job = (name: string, startDate: string, text: string) => ({
      name,
      position: 'Engineer',
      location: 'Leeds',
      startDate,
      endDate: '2022',
      highlights: [text],
    })
    const found = account({ work: [job('Beta', '2020', 'Tested the pumps'), job('Acme', '2020', 'Built a mill')] }, [
      'Engineer, Acme, Leeds',
      '2020 – 2022',
      { text: 'Built a mill', bullet: true },
      { text: 'Engineer, Beta, Leeds', gap: true },
      '2020 – 2022',
      { text: 'Tested the pumps', bullet: true },
    ])
    assert.deepEqual(found.at('w1', 'position'), ['3: Engineer'])
    assert.deepEqual(found.at('w1', 'startDate'), ['4: 2020'])
    assert.deepEqual(found.at('w2', 'position'), ['0: Engineer'])
    assert.deepEqual(found.at('w2', 'location'), ['0: Leeds'])
    assert.deepEqual(found.at('w2', 'endDate'), ['1: 2022'])
    assert.deepEqual(found.unplaced, [])
  })

  it('leaves the words of an entry that was not read unplaced, although another has the same title', () => {
    const found = account({ work: [{ name: 'Acme', position: 'Engineer', startDate: '2020' }] }, [
      'Experience',
      'Engineer, Beta',
      '2019',
      { text: 'Engineer, Acme', gap: true },
      '2020',
    ])
    assert.deepEqual(found.at('w1', 'position'), ['3: Engineer'])
    assert.deepEqual(found.unplaced, ['1: Engineer, Beta', '2: 2019'])
  })

  it('shares one employer above several jobs', () => {
    const found = account(
      {
        work: [
          { name: 'Harrow', position: 'Director' },
          { name: 'Harrow', position: 'Clerk' },
        ],
      },
      ['Harrow', 'Director', 'Clerk'],
    )
    assert.deepEqual(found.at('w1', 'name'), ['0: Harrow'])
    assert.deepEqual(found.at('w2', 'name'), ['0: Harrow'])
    assert.deepEqual(found.coverage, { wordsRead: 3, wordsPlaced: 3 })
  })

  for (const written of [
    'Mar 2020 – Present',
    '03/2020 – heute',
    '2020 / 03 –',
    '2020年3月 ～ 現在',
    'depuis mars 2020',
  ])
    it(`finds a date that is written as "${written}"`, () => {
      const found = account({ work: [{ name: 'Acme', startDate: '2020-03' }] }, [`Acme\t${written}`])
      assert.deepEqual(found.unplaced, [])
      assert.deepEqual(found.unsourced, [])
    })

  it('does not take a year for the month that the document has', () => {
    const found = account({ work: [{ name: 'Acme', startDate: '2020-03' }] }, ['Acme\t2020'])
    assert.deepEqual(found.unsourced, [{ node: 'w1', field: 'startDate' }])
    assert.deepEqual(found.unplaced, ['0: 2020'])
  })

  it('finds texts over several lines, with hyphens at their ends, other letter case and other signs', () => {
    const found = account(
      { work: [{ highlights: ['Led the development of “Groß & Klein”', 'Cut costs'] }], basics: { name: 'Jane Doe' } },
      ['JANE DOE', 'Led the develop-', 'ment of "GROSS & Klein"', 'Cut', 'costs'],
    )
    assert.deepEqual(found.unplaced, [])
    assert.deepEqual(found.at('w1.h1'), ['1: Led the develop', '2: ment of "GROSS & Klein'])
  })

  it('places what is left of a text that was changed, and says which words it lost', () => {
    const found = account({ work: [{ highlights: ['Led a team of engineers and cut the costs of storage'] }] }, [
      'Led a team of 6 engineers in Leeds and cut the yearly costs of storage',
    ])
    assert.deepEqual(found.unplaced, ['0: 6', '0: in Leeds', '0: yearly'])
  })

  it('finds words of languages without spaces, and a country by its name', () => {
    const found = account(
      {
        basics: { location: { city: '東京都', countryCode: 'GB' } },
        work: [{ name: '株式会社アクメ', position: '営業部長' }],
      },
      ['東京都, UK', '株式会社アクメ営業部長担当'],
    )
    assert.deepEqual(found.at('basics', 'location.countryCode'), ['0: UK'])
    assert.deepEqual(found.at('w1', 'position'), ['1: 営業部長'])
    assert.deepEqual(found.unplaced, ['1: 担当'])
  })

  it('finds addresses however they are written, and those that stand only behind a link', () => {
    const lines = [
      'www.jane.example/',
      { text: 'LinkedIn', links: [{ text: 'LinkedIn', url: 'https://linkedin.com/in/jd' }] },
    ]
    const found = account(
      {
        basics: {
          url: 'https://jane.example',
          profiles: [{ network: 'LinkedIn', username: 'jd', url: 'https://www.linkedin.com/in/jd' }],
        },
      },
      lines,
    )
    assert.deepEqual(found.unsourced, [])
    assert.deepEqual(found.unplaced, [])
    assert.deepEqual(found.at('n1', 'url'), ['1: LinkedIn'])
  })

  it('places no heading that no list knows, nor that of a section that was not read', () => {
    const found = account({ skills: [{ name: 'SQL' }] }, [
      { text: 'Skills', gap: true },
      'SQL',
      { text: 'Camp Involvement', gap: true, bold: 'all' },
      { text: 'Education', gap: true },
      'Moorland College',
    ])
    assert.deepEqual(found.at('skills', 'heading'), ['0: Skills'])
    assert.deepEqual(found.unplaced, ['2: Camp Involvement', '3: Education', '4: Moorland College'])
  })

  it('takes numbered running heads, icons and rules for the page, and content for none of it', () => {
    const found = account({ basics: { name: 'Jane Doe' }, work: [{ name: 'Acme' }] }, [
      'Curriculum Vitae',
      'Jane Doe',
      '\ue001 Acme',
      '-----',
      'Jane Doe – 1/2',
      'Page 2 of 2',
      'Won 2 of 3 cases',
    ])
    assert.deepEqual(found.furniture, [
      'running_head 0: Curriculum Vitae',
      'icon 2: \ue001',
      'rule 3: -----',
      'running_head 4: Jane Doe – 1/2',
      'page_number 5: Page 2 of 2',
    ])
    assert.deepEqual(found.unplaced, ['6: Won 2 of 3 cases'])
    assert.deepEqual(found.coverage, { wordsRead: 8, wordsPlaced: 3 })
  })

  it('counts what the person left out nowhere, and places nothing there', () => {
    const leftOut = [{ line: 0, start: 0, end: 4 }]
    const found = account({ work: [{ name: 'Acme' }] }, ['Acme Ltd'], leftOut)
    assert.deepEqual(found.unplaced, ['0: Ltd'])
    assert.deepEqual(found.unsourced, [{ node: 'w1', field: 'name' }])
    assert.deepEqual(found.coverage, { wordsRead: 1, wordsPlaced: 0 })
  })
})
