import assert from 'node:assert/strict'
import type { TextLanguage } from '#shared/domain/text/language-of.ts'
import { normalise } from '#shared/domain/text/normalise.ts'
import { numbersIn } from '#shared/domain/text/numbers/numbers-in.ts'

const valuesIn = (text: string, usual: TextLanguage | null = null): number[] =>
  numbersIn(normalise(text).text, usual).map(({ value }) => value)

describe('numbers in words', () => {
  it('are read in whatever form their language joins them', () => {
    const cases: readonly (readonly [TextLanguage, string, number])[] = [
      ['fr', 'J’ai encadré vingt-sept personnes dans le service.', 27],
      ['fr', 'J’ai encadré quarante-huit personnes dans le service.', 48],
      ['fr', 'Encadré quatre-vingt-dix-sept personnes', 97],
      ['fr', 'Encadré nonante-sept personnes', 97],
      ['it', 'Ho guidato un gruppo di ventitré persone', 23],
      ['it', 'Ho guidato un gruppo di ventitre persone', 23],
      ['it', 'Ho guidato un gruppo di centottantuno persone', 181],
      ['nl', 'Ik gaf leiding aan tweeëntwintig mensen', 22],
      ['nl', 'Ik gaf leiding aan tweeentwintig mensen', 22],
      ['de', 'Ich habe hunderteins Kunden betreut', 101],
      ['de', 'Ich habe hundertundeins Kunden betreut', 101],
      ['de', 'Ich habe zwei\u00adund\u00advierzig Kunden betreut', 42],
      ['de', 'Ich habe ZWÖLFHUNDERT Kunden betreut', 1200],
      ['cs', 'Vedl jsem tým pětadvaceti lidí', 25],
      ['pl', 'Kierowałem zespołem dwudziestoma pięcioma osobami', 25],
      ['es', 'Gestioné dos mil trescientos millones', 2_300_000_000],
      ['en', 'Handled one hundred and twelve thousand three hundred orders', 112_300],
    ]
    for (const [language, text, value] of cases) assert.deepEqual(valuesIn(text, language), [value], text)
  })

  it('are told apart where their language would join them', () => {
    assert.deepEqual(valuesIn('Zwischen zwei und zwanzig Kunden betreut', 'de'), [2, 20])
    assert.deepEqual(valuesIn('Zwei und zwanzig Kunden betreut', 'de'), [22])
    assert.deepEqual(valuesIn('Two, five and twenty orders', 'en'), [2, 5, 20])
    assert.deepEqual(valuesIn('Cien y doscientos pedidos', 'es'), [100, 200])
  })

  it('are no words that only look like them', () => {
    for (const [language, text] of [
      ['it', 'Ho organizzato quasi eventi per i colleghi'],
      ['ro', 'O soluție nouă pentru clienți'],
      ['ro', 'Noua soluție pentru clienți'],
      ['hu', 'Minden hét végén jelentést írtam'],
      ['pl', 'Obsługiwałem piec w piekarni i byłem odpowiedzialny za chłodnię'],
      ['tr', 'Uç noktaları ve ağları yönettim'],
      ['en', 'Million Dollar Round Table'],
    ] as const)
      assert.deepEqual(valuesIn(text, language), [], text)
  })

  it('are read in another language than the text’s where they are too long to be another word', () => {
    assert.deepEqual(valuesIn('Responsible for quatre-vingts of the shops', 'en'), [80])
    assert.deepEqual(valuesIn('Responsible for vingt-sept of the shops', 'en'), [27])
    assert.deepEqual(valuesIn('Once a week I led the stand-up', 'en'), [])
  })
})
