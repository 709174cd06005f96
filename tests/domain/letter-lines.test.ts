import assert from 'node:assert/strict'
import type { Language } from '#shared/domain/languages/tags.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { writeLetter } from '#shared/domain/tailoring/letter/write.ts'

type Job = { lines: string[]; name?: string; end?: string; summary?: string }

const POSITION: Partial<Record<Language, string>> = { en: 'Baker', de: 'Bäcker', pl: 'piekarz' }

/** The paragraphs of a letter of somebody with one job. */
function write(language: Language, { lines, name = 'Elm', end, summary = '' }: Job): string[] {
  const resume = toResumeDocument({
    basics: { name: 'A', summary },
    work: [{ name, position: POSITION[language] ?? 'x', startDate: '2015-01', endDate: end, highlights: lines }],
  })
  const job = { title: 'Y', company: '' }
  const asked = { job, requirements: [], instructions: '', feedback: '', now: '2026-11-23' }
  return writeLetter({ resume, ...asked, language }).map(({ text }) => text)
}

/** What a letter tells of lines behind its opening; empty where it leaves them out. */
const tell = (language: Language, ...lines: string[]): string => write(language, { lines }).slice(1, -1).join(' ')

const told = (language: Language, kind: string, line: string, sentence: string): void => {
  it(`${language}, ${kind}: ${line}`, () => assert.equal(tell(language, line), sentence))
}

describe('a line of a resume in an offline letter', () => {
  told('en', 'third person', 'Leads a team of six', 'There I lead a team of six.')
  told('en', 'role', 'Mentor for new drivers: two weeks with each', 'I also serve as mentor for new drivers.')
  told('en', 'things', 'Fencing, drystone repair, hedging', 'The work includes fencing, drystone repair and hedging.')
  told('en', 'result', 'Waste cut from 6% to 2%', 'One result: waste cut from 6% to 2%.')
  told(
    'en',
    'brackets',
    'Moved the catalogue from cards (really) to CALM',
    'There I moved the catalogue from cards to CALM.',
  )
  told('de', 'present', 'Führe ein Team von 18 Leuten', 'Dort führe ich ein Team von 18 Leuten.')
  told('de', 'task', 'Leitung einer Werkstatt', 'Zu meinen Aufgaben gehört die Leitung einer Werkstatt.')
  told('de', 'things', 'Dienstpläne, Bestellwesen', 'Ich kümmere mich um Dienstpläne und Bestellwesen.')
  told('de', 'amount', '142 Zimmer und ein Spa', 'Das bedeutet 142 Zimmer und ein Spa.')
  told('fr', 'role', 'Référente de sept jeunes', 'Je suis aussi référente de sept jeunes.')
  told('fr', 'noun, not participle', 'Suivi des chantiers', 'Mes missions comprennent le suivi des chantiers.')
  told('fr', 'achievement', 'Baisse des chutes de 22 %', 'Parmi mes réalisations figure la baisse des chutes de 22 %.')
  told('fr', 'elision', 'Anime les réunions', 'À ce poste, j’anime les réunions.')
  told('es', 'present', 'Coordino a seis personas', 'Allí coordino a seis personas.')
  told('es', 'infinitive', 'Gestionar el préstamo', 'Mis tareas incluyen gestionar el préstamo.')
  told('es', 'y before i', 'Menús, recetas, inventario', 'Me ocupo de menús, recetas e inventario.')
  told('it', 'list', 'Gestione di ritardi e reclami', 'Le mie mansioni comprendono la gestione di ritardi e reclami.')
  told('it', 'role', 'Tutor delle studentesse', 'Sono anche tutor delle studentesse.')
  told('nl', 'participle first', 'Meegeschreven aan de procedure', 'Daar heb ik meegeschreven aan de procedure.')
  told(
    'fr',
    'change, not task',
    'Rendement passé de 38 à 44 hl/ha',
    'Un résultat de ce travail : rendement passé de 38 à 44 hl/ha.',
  )
  told(
    'nl',
    'two amounts, no change',
    'Bediening van 14 bruggen en 3 sluizen',
    'Tot mijn taken behoort de bediening van 14 bruggen en 3 sluizen.',
  )
  told(
    'de',
    'list',
    'Durchführung von EKG, Spirometrie',
    'Zu meinen Aufgaben gehört die Durchführung von EKG und Spirometrie.',
  )
  told('nl', 'noun, not verb', 'Onderhoud van 12 parken', 'Tot mijn taken behoort het onderhoud van 12 parken.')
  told('pl', 'present', 'Szkolę uczniów i stażystów', 'Na tym stanowisku szkolę uczniów i stażystów.')
  told('pl', 'achievement', 'Zmniejszenie strat o 18%', 'Do moich osiągnięć należy zmniejszenie strat o 18%.')
  told('pt', 'figures', 'Programa nas escolas: 1.300 crianças', 'Em números: programa nas escolas, 1.300 crianças.')
  told('sv', 'role', 'Instruktör för praktikanter', 'Jag är också instruktör för praktikanter.')
  told('sv', 'things', 'Slutavverkning och gallring', 'I mitt arbete ingår slutavverkning och gallring.')

  it('is left out where its grammar is not clear', () => {
    for (const line of ['Nurture relationships with donors', 'Dogs: both trained by me', 'Was Employee of the Quarter'])
      assert.equal(tell('en', line), '', line)
    assert.equal(tell('de', 'Medienetat von 45.000 Euro'), '')
    assert.equal(tell('nl', 'Bestuurt een graafmachine'), '')
  })

  it('shares a sentence with its neighbours of one form', () => {
    const lines = ['Betreuung der Kinderabteilung', 'Katalogisierung nach RDA']
    const sentence = 'Zu meinen Aufgaben gehören die Betreuung der Kinderabteilung und die Katalogisierung nach RDA.'
    assert.equal(tell('de', ...lines), sentence)
  })

  it('is told in the past of a job that is over, and left out where it says what goes on', () => {
    const [, past = ''] = write('es', { lines: ['Mantenimiento de naves'], end: '2020-01' })
    assert.equal(past, 'Antes trabajé como x en Elm. Mis tareas incluían el mantenimiento de naves.')
    assert.equal(write('en', { lines: ['Answer 40 enquiries a month'], end: '2020-01' }).length, 2)
  })
})

describe('a place in an offline letter', () => {
  const named = (language: Language, name: string, words: string): void => {
    it(`${language}: ${words}`, () => {
      assert.ok(write(language, { lines: [], name })[0]?.includes(`${words}.`))
    })
  }
  named('en', 'University of Marle', 'at the University of Marle')
  named('de', 'Praxis Sprechraum', 'bei der Praxis Sprechraum')
  named('fr', 'CFA des Ponts', 'au CFA des Ponts')
  named('fr', 'Coquard', 'chez Coquard')
  named('es', 'Hospital Provincial', 'en el Hospital Provincial')
  named('it', 'Ospedale Maggiore', 'presso l’Ospedale Maggiore')
  named('nl', 'Gemeente Elst', 'bij de Gemeente Elst')
  named('pt', 'Clínica do Aqueduto', 'na Clínica do Aqueduto')
})

describe('a summary in an offline letter', () => {
  it('gives a sentence that the person says of themselves', () => {
    const [opening = ''] = write('de', { lines: [], summary: 'Bäcker mit Erfahrung. Ich arbeite gern nachts.' })
    assert.match(opening, /Ich bin Bäcker mit Erfahrung\. .*Ich arbeite gern nachts\.$/)
  })

  it('is not repeated where it says no more than the position', () => {
    const [opening = ''] = write('en', { lines: [], summary: 'Baker. Early mornings.' })
    assert.equal(opening, 'I am applying for the position of Y. I currently work as a baker at Elm.')
  })
})
