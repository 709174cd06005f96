import assert from 'node:assert/strict'
import { kindOfWord } from '#shared/domain/names/kind-of-word.ts'
import { isWordOf } from '#shared/domain/names/known-words.ts'
import { namesInText } from '#shared/domain/names/names-in-text.ts'

const namesIn = (text: string, ...languages: string[]) => namesInText(text, languages).map((name) => name.text)

describe('what a word is', () => {
  const kinds: [string, string[], string][] = [
    ['kubernetes', ['en'], 'name'],
    ['snowflake', ['en'], 'name'],
    ['quorvex', ['en'], 'unknown'],
    ['notion', ['en'], 'either'],
    ['spring', ['en'], 'either'],
    ['coordinated', ['en'], 'word'],
    ['Ferdinand', ['en'], 'proper'],
    ['codebuild', ['en'], 'name'],
    ['polly', ['en'], 'name'],
    ['dataflow', ['en'], 'name'],
    ['uno', ['it'], 'either'],
    ['Stakeholder', ['de'], 'word'],
    ['tableau', ['fr'], 'either'],
    ['chartquorvex', ['de'], 'unknown'],
    ['kubernetes', ['ja'], 'name'],
    ['quorvex', ['ja'], 'unknown'],
    ['プログラム', ['ja'], 'untold'],
    ['tietokanta', ['fi'], 'untold'],
  ]
  for (const [word, languages, kind] of kinds)
    it(`takes "${word}" in ${languages.join()} for ${kind}`, () => assert.equal(kindOfWord(word, languages), kind))

  it('knows compounds by their parts, where the language writes them as one word', () => {
    for (const word of ['Tourenplanung', 'Klinikverbund', 'Dauerlaufversuch', 'teamorientiert', 'Kuehlhausverwaltung'])
      assert.ok(isWordOf(word, 'de'), word)
    for (const word of ['versvervoer', 'transportmanagementsysteem']) assert.ok(isWordOf(word, 'nl'), word)
    for (const word of ['kafferast', 'kundservicemedarbetare']) assert.ok(isWordOf(word, 'sv'), word)
    assert.ok(!isWordOf('timesheetplan', 'en'))
  })
})

describe('names in a text', () => {
  it('finds known brands and tools in any case', () => {
    assert.deepEqual(namesIn('Built pipelines with kafka, AIRFLOW and Dbt.', 'en'), ['kafka', 'AIRFLOW', 'Dbt'])
    assert.deepEqual(namesIn('Auswertungen mit power bi und qlik.', 'de'), ['power bi', 'qlik'])
  })

  it('finds a name that nobody knows, wherever it stands', () => {
    assert.deepEqual(namesIn('quorvex was rolled out to three sites.', 'en'), ['quorvex'])
    assert.deepEqual(namesIn('Suivi des commandes avec quorvex et contrôle des stocks.', 'fr'), ['quorvex'])
    assert.deepEqual(namesIn('Raporty przygotowywane w quorvex dla zarządu.', 'pl'), ['quorvex'])
  })

  it('takes an ordinary word for a name only where it is used like one', () => {
    assert.deepEqual(namesIn('Kept the minutes in notion.', 'en'), ['notion'])
    assert.deepEqual(namesIn('Services in python and go.', 'en'), ['python', 'go'])
    assert.deepEqual(namesIn('Had no notion of defeat, and sought to go further in spring.', 'en'), [])
    assert.deepEqual(namesIn('Réorganisé le service en vue de la certification.', 'fr'), [])
  })

  it('finds none in ordinary words, bent, derived or compounded', () => {
    for (const [text, language] of [
      ['Onboarded eleven mentees and rebalanced the rota to cut overtime.', 'en'],
      ['Tourenplanung für das Kühlhaus übernommen und teamorientiert geleitet.', 'de'],
      ["J'ai coordonné l'équipe et réduit les délais.", 'fr'],
      ['Klachtenafhandeling verbeterd en voorraadbeheer ingericht.', 'nl'],
      ['Coordinavo i turni e ho rinegoziato i contratti.', 'it'],
    ] as const)
      assert.deepEqual(namesIn(text, language), [], text)
  })
})
