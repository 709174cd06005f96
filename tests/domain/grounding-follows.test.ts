import assert from 'node:assert/strict'
import { groundChange, groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'

type Case = { language: string; line: string; honest: string; invented: string }

/** The facts that a line is found to invent where it replaces the only line of a job from 2012-03 to 2026-03. */
function factsInvented(line: string, text: string): string[] {
  const resume = toResumeDocument({
    basics: { name: 'A. Person' },
    work: [{ name: 'Pelican', position: 'Nurse', startDate: '2012-03', endDate: '2026-03', highlights: [line] }],
  })
  const target = resume.work[0]?.highlights?.[0]?.id ?? ''
  return groundChange(
    { op: 'rewrite', target, text, position: null, evidence: [], requirements: [], reason: '', before: line },
    prepareGrounding({ source: resume, posting: null, now: '2026-11-30' }),
  )
    .filter(({ code }) => code !== 'unconfirmed')
    .map(({ text: words }) => words)
}

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'a sum of what one line lists': [
    {
      language: 'en',
      line: 'Worked with 4 nurses and 2 aides.',
      honest: 'Worked with 6 colleagues.',
      invented: 'Worked with 7 colleagues.',
    },
    {
      language: 'fr',
      line: 'Travail avec 4 vendeuses et 2 apprentis.',
      honest: 'Travail avec six personnes.',
      invented: 'Travail avec huit personnes.',
    },
    {
      language: 'de',
      line: 'Arbeit mit 3 Gesellen und 2 Lehrlingen.',
      honest: 'Arbeit mit fünf Kollegen.',
      invented: 'Arbeit mit sechs Kollegen.',
    },
    {
      language: 'es',
      line: 'Trabajo con 3 cocineros y 2 ayudantes.',
      honest: 'Trabajo con cinco personas.',
      invented: 'Trabajo con seis personas.',
    },
    {
      language: 'nl',
      line: 'Werk met 3 monteurs en 2 leerlingen.',
      honest: 'Werk met vijf mensen.',
      invented: 'Werk met zeven mensen.',
    },
  ],
  'a difference where something went down or up': [
    {
      language: 'en',
      line: 'Cut month-end close from 3 days to 1.',
      honest: 'Took two days off month-end close, reduced to 1 day.',
      invented: 'Took four days off month-end close.',
    },
    {
      language: 'de',
      line: 'Inventurdifferenz von 1,4 % auf 0,8 % gesenkt',
      honest: 'Inventurdifferenz um 0,6 Prozentpunkte gesenkt',
      invented: 'Inventurdifferenz um 0,9 Prozentpunkte gesenkt',
    },
  ],
  'a country of which a town is named': [
    {
      language: 'de',
      line: 'Vorträge auf Tagungen in Wien und Wageningen',
      honest: 'Vorträge auf Tagungen in Österreich',
      invented: 'Vorträge auf Tagungen in Spanien',
    },
    {
      language: 'en',
      line: 'Spoke at meetings in Vienna.',
      honest: 'Spoke at meetings in Austria.',
      invented: 'Spoke at meetings in Portugal.',
    },
    {
      language: 'fr',
      line: 'Interventions à des congrès à Lisbonne',
      honest: 'Interventions à des congrès au Portugal',
      invented: 'Interventions à des congrès au Danemark',
    },
  ],
  'half a million': [
    {
      language: 'en',
      line: 'Drove 500,000 miles.',
      honest: 'Drove half a million miles.',
      invented: 'Drove half a million kilometres more.',
    },
  ],
}

describe('what follows from a line', () => {
  for (const [kind, cases] of Object.entries(KINDS))
    for (const { language, line, honest, invented } of cases)
      it(`${kind}, and no other (${language}): ${honest}`, () => {
        assert.deepEqual(factsInvented(line, honest), [])
        assert.notDeepEqual(factsInvented(line, invented), [])
      })
})

describe('years that the dates come to', () => {
  const source = toResumeDocument({
    basics: { name: 'A. Person', summary: 'Care assistant in residential care.' },
    work: [
      {
        name: 'Meadowbank',
        position: 'Care assistant',
        startDate: '2016-01',
        highlights: ['Night shifts in dementia care.'],
      },
      {
        name: 'Elmont',
        position: 'Driver',
        startDate: '2012-01',
        endDate: '2015-12',
        highlights: ['Drove patients to dialysis.'],
      },
    ],
  })
  const prepared = prepareGrounding({ source, posting: null, now: '2026-01-31' })
  const invented = (text: string) =>
    groundParagraph({ text, evidence: [] }, prepared)
      .filter(({ code }) => code !== 'unconfirmed')
      .map(({ text: words }) => words)

  for (const text of [
    'I have over nine years in care.',
    'I have nearly eleven years in care.',
    'I spent four years at Elmont.',
    'I spent fourteen years at Elmont and Meadowbank.',
    'I have ten years in dementia care.',
  ])
    it(`are borne out: ${text}`, () => assert.deepEqual(invented(text), []))

  for (const text of [
    'I have over fifteen years in care.',
    'I have ten years in dialysis.',
    'I spent eight years at Elmont.',
  ])
    it(`are not: ${text}`, () => assert.notDeepEqual(invented(text), []))
})
