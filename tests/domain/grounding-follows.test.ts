import assert from 'node:assert/strict'
import { groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { groundLine } from '../support/ground-line.ts'

type Case = { language: string; line: string; honest: string; invented: string }

/** The facts that a line is found to invent where it replaces the only line of a job from 2012-03 to 2026-03. */
function factsInvented(line: string, text: string): string[] {
  return groundLine(line, text, { job: { position: 'Nurse', startDate: '2012-03', endDate: '2026-03' } })
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
  'a count of what stands behind it': [
    {
      language: 'es',
      line: 'Atención telefónica en español, inglés y francés.',
      honest: 'Atención telefónica en tres idiomas: español, inglés y francés.',
      invented: 'Atención telefónica en cuatro idiomas: español, inglés y francés.',
    },
    {
      language: 'de',
      line: 'Betreuung von Doktorandinnen und Assistentinnen',
      honest: 'Betreuung zweier Gruppen, in zwei Teams (Doktorandinnen und Assistentinnen)',
      invented: 'Betreuung in drei Teams (Doktorandinnen und Assistentinnen)',
    },
  ],
  'a day that comes every week': [
    {
      language: 'fr',
      line: 'Atelier cuisine avec les résidents le jeudi',
      honest: 'Atelier cuisine avec les résidents chaque jeudi',
      invented: 'Atelier cuisine avec chaque résident le jeudi',
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
    'I have worked in hospitals for over thirteen years.',
  ])
    it(`are borne out: ${text}`, () => assert.deepEqual(invented(text), []))

  for (const text of [
    'I have over fifteen years in care.',
    'I have ten years in dialysis.',
    'I spent eight years at Elmont.',
  ])
    it(`are not: ${text}`, () => assert.notDeepEqual(invented(text), []))
})

describe('a number that stands in place of another', () => {
  const LINES: readonly (readonly [language: string, told: string, elsewhere: string, invented: string])[] = [
    ['en', 'Mentored 2 trainees a year.', 'Cooked for 5 children with allergies.', 'Mentored 5 trainees a year.'],
    [
      'de',
      'Betreuung von 2 Lehrlingen im Jahr',
      'Essen für 5 Kinder mit Allergien',
      'Betreuung von 5 Lehrlingen im Jahr',
    ],
    ['fr', 'Formation de 2 apprentis par an', 'Repas pour 5 enfants allergiques', 'Formation de 5 apprentis par an'],
    ['es', 'Formación de 2 aprendices al año', 'Comidas para 5 niños con alergias', 'Formación de 5 aprendices al año'],
    [
      'ja',
      '実習生を毎年2名受け入れました。',
      'アレルギー児5名の給食を担当しました。',
      '実習生を毎年5名受け入れました。',
    ],
  ]
  for (const [language, told, elsewhere, invented] of LINES)
    it(`is not borne out by another line of the job that has it (${language})`, () => {
      const job = { position: 'X', startDate: '2012-03' }
      const findings = groundLine(told, invented, { job, otherLines: [elsewhere] })
      assert.ok(findings.some(({ text }) => text.includes('5')))
    })
})

function wordsAsked(line: string, text: string): string[] {
  return groundLine(line, text).map(({ text: words }) => words)
}

describe('words of Japanese', () => {
  const told = '保護者面談を年2回行いました。'
  it('that nothing bears out are asked', () =>
    assert.deepEqual(
      wordsAsked(told, '保護者面談を年2回行い、信頼関係を築きました。').filter((word) =>
        ['信頼', '関係', '築'].includes(word),
      ),
      ['信頼', '関係', '築'],
    ))
  it('are none where they are put in another order', () =>
    assert.deepEqual(wordsAsked(told, '年2回、保護者面談を行いました。'), []))
})

describe('what a letter says of the employer or wishes', () => {
  const source = toResumeDocument({
    basics: { name: 'A. Person', summary: 'Ich bin Krankenpflegerin und arbeite in einer Praxis in Kassel.' },
    work: [
      {
        name: 'Praxis Elmont',
        position: 'Krankenpflegerin',
        startDate: '2016-01',
        highlights: ['Blutentnahmen und Impfungen nach Anweisung.'],
      },
    ],
  })
  const prepared = prepareGrounding({
    source,
    posting: {
      title: 'Leiterin Pflege',
      company: 'Haus Sonne',
      text: 'Haus Sonne wurde 1931 gegründet. Wir suchen eine Leiterin Pflege.',
    },
    now: '2026-11-30',
  })
  const invented = (text: string) =>
    groundParagraph({ text, evidence: [] }, prepared)
      .filter(({ code }) => code !== 'unconfirmed')
      .map(({ text: words }) => words)

  it('is no claim of the person: founding, and a verb that is parted from what makes another of it', () => {
    assert.deepEqual(invented('Mich reizt, dass Haus Sonne 1931 gegründet wurde.'), [])
    assert.deepEqual(invented('Bei Praxis Elmont führe ich nach Anweisung Blutentnahmen und Impfungen durch.'), [])
  })

  it('does not hide what the person claims', () => {
    assert.notDeepEqual(invented('Bei Praxis Elmont führe ich das Team.'), [])
    assert.notDeepEqual(invented('Ich habe die Praxis Elmont gegründet.'), [])
  })
})
