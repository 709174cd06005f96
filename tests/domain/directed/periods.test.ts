import assert from 'node:assert/strict'
import { groundSentence, type ResumeLanguage } from '../../support/ground-sentence.ts'

type Job = { startDate: string; endDate?: string; highlights?: string[] }
/** A job at Pelican, what a letter says, and whether the first bears the second. */
type Pair = [ResumeLanguage, Job, claim: string]

const FOUR_YEARS = { startDate: '2019', endDate: '2023' }
const TO_THE_MONTH = { startDate: '2019-01', endDate: '2022-12' }
const saying = (line: string): Job => ({ ...TO_THE_MONTH, highlights: [line] })

const BORNE: Pair[] = [
  ['en', FOUR_YEARS, 'I worked at Pelican for four years.'],
  ['en', FOUR_YEARS, 'I worked at Pelican for over three years.'],
  ['en', TO_THE_MONTH, 'I worked at Pelican for at least three years.'],
  ['en', { startDate: '2019-01', endDate: '2022-10' }, 'I worked at Pelican for almost four years.'],
  ['en', saying('Counted the stock daily.'), 'At Pelican I counted the stock regularly.'],
  [
    'en',
    saying('Rebuilt the warehouse within 18 months.'),
    'At Pelican I rebuilt the warehouse within a year and a half.',
  ],
  ['en', saying('Rebuilt the warehouse in a year and a half.'), 'At Pelican I rebuilt the warehouse in 18 months.'],
  ['de', FOUR_YEARS, 'Ich habe vier Jahre bei Pelican gearbeitet.'],
  ['de', FOUR_YEARS, 'Ich habe über drei Jahre bei Pelican gearbeitet.'],
  ['de', saying('Den Bestand täglich gezählt.'), 'Bei Pelican habe ich den Bestand regelmäßig gezählt.'],
  ['de', saying('Das Lager in 18 Monaten umgebaut.'), 'Bei Pelican habe ich das Lager in anderthalb Jahren umgebaut.'],
  ['fr', FOUR_YEARS, "J'ai travaillé quatre ans chez Pelican."],
  ['fr', FOUR_YEARS, "J'ai travaillé plus de trois ans chez Pelican."],
  ['fr', saying('Compté le stock chaque jour.'), "Chez Pelican, j'ai compté régulièrement le stock."],
  ['fr', saying("Reconstruit l'entrepôt en 18 mois."), "Chez Pelican, j'ai reconstruit l'entrepôt en un an et demi."],
  ['es', FOUR_YEARS, 'Trabajé cuatro años en Pelican.'],
  ['es', FOUR_YEARS, 'Trabajé más de tres años en Pelican.'],
  ['es', saying('Conté las existencias cada día.'), 'En Pelican conté regularmente las existencias.'],
  ['es', saying('Reconstruí el almacén en 18 meses.'), 'En Pelican reconstruí el almacén en un año y medio.'],
  ['it', FOUR_YEARS, 'Ho lavorato quattro anni in Pelican.'],
  ['it', FOUR_YEARS, 'Ho lavorato oltre tre anni in Pelican.'],
  ['it', saying('Contato le scorte ogni giorno.'), 'In Pelican ho contato regolarmente le scorte.'],
  ['nl', FOUR_YEARS, 'Ik heb vier jaar bij Pelican gewerkt.'],
  ['nl', FOUR_YEARS, 'Ik heb meer dan drie jaar bij Pelican gewerkt.'],
  ['nl', saying('Dagelijks de voorraad geteld.'), 'Bij Pelican heb ik regelmatig de voorraad geteld.'],
  ['pl', FOUR_YEARS, 'Pracowałem w Pelican cztery lata.'],
  ['pl', FOUR_YEARS, 'Pracowałem w Pelican ponad trzy lata.'],
  ['sv', FOUR_YEARS, 'Jag arbetade fyra år på Pelican.'],
  ['sv', FOUR_YEARS, 'Jag arbetade över tre år på Pelican.'],
  ['cs', FOUR_YEARS, 'V Pelican jsem pracoval přes tři roky.'],
  ['pt', FOUR_YEARS, 'Trabalhei mais de três anos na Pelican.'],
  ['en', TO_THE_MONTH, 'I spent over three years at Pelican.'],
  ['de', saying('Die Tanks monatlich gereinigt.'), 'Bei Pelican habe ich die Tanks regelmäßig gereinigt.'],
  ['es', { startDate: '2018-01', endDate: '2021-11' }, 'Estuve casi cuatro años en Pelican.'],
  ['nl', TO_THE_MONTH, 'Ik werkte minstens vier jaar bij Pelican.'],
  ['sv', TO_THE_MONTH, 'Jag arbetade minst fyra år på Pelican.'],
  ['pt', TO_THE_MONTH, 'Trabalhei pelo menos quatro anos na Pelican.'],
  ['cs', TO_THE_MONTH, 'V Pelican jsem pracoval alespoň čtyři roky.'],
]

const NOT_BORNE: Pair[] = [
  ['en', FOUR_YEARS, 'I worked at Pelican for over five years.'],
  ['en', FOUR_YEARS, 'I worked at Pelican for six years.'],
  ['en', TO_THE_MONTH, 'I worked at Pelican for more than four years.'],
  ['en', { startDate: '2019-01', endDate: '2022-02' }, 'I worked at Pelican for almost four years.'],
  ['en', saying('Counted the stock weekly.'), 'At Pelican I counted the stock daily.'],
  ['en', saying('Counted the stock regularly.'), 'At Pelican I counted the stock weekly.'],
  ['en', saying('Rebuilt the warehouse within 18 months.'), 'At Pelican I rebuilt the warehouse within a year.'],
  ['de', FOUR_YEARS, 'Ich habe über fünf Jahre bei Pelican gearbeitet.'],
  ['de', FOUR_YEARS, 'Ich habe sechs Jahre bei Pelican gearbeitet.'],
  ['de', saying('Den Bestand wöchentlich gezählt.'), 'Bei Pelican habe ich den Bestand täglich gezählt.'],
  ['de', saying('Das Lager in 18 Monaten umgebaut.'), 'Bei Pelican habe ich das Lager in einem halben Jahr umgebaut.'],
  ['fr', FOUR_YEARS, "J'ai travaillé plus de cinq ans chez Pelican."],
  ['fr', saying('Compté le stock chaque semaine.'), "Chez Pelican, j'ai compté le stock chaque jour."],
  ['fr', saying("Reconstruit l'entrepôt en 18 mois."), "Chez Pelican, j'ai reconstruit l'entrepôt en un an."],
  ['es', FOUR_YEARS, 'Trabajé más de cinco años en Pelican.'],
  ['es', saying('Conté las existencias cada semana.'), 'En Pelican conté las existencias cada día.'],
  ['it', FOUR_YEARS, 'Ho lavorato oltre cinque anni in Pelican.'],
  ['it', saying('Contato le scorte ogni settimana.'), 'In Pelican ho contato le scorte ogni giorno.'],
  ['nl', FOUR_YEARS, 'Ik heb meer dan vijf jaar bij Pelican gewerkt.'],
  ['nl', saying('Wekelijks de voorraad geteld.'), 'Bij Pelican heb ik dagelijks de voorraad geteld.'],
  ['pl', FOUR_YEARS, 'Pracowałem w Pelican ponad pięć lat.'],
  ['pl', saying('Liczyłem zapasy co tydzień.'), 'W Pelican codziennie liczyłem zapasy.'],
  ['sv', FOUR_YEARS, 'Jag arbetade över fem år på Pelican.'],
  ['sv', saying('Räknade lagret varje vecka.'), 'På Pelican räknade jag lagret dagligen.'],
  ['cs', FOUR_YEARS, 'V Pelican jsem pracoval přes pět let.'],
  ['pt', FOUR_YEARS, 'Trabalhei mais de cinco anos na Pelican.'],
  ['en', TO_THE_MONTH, 'I spent nearly a decade at Pelican.'],
  ['en', saying('Cleaned the tanks every month.'), 'At Pelican I cleaned the tanks every week.'],
  ['de', TO_THE_MONTH, 'Bei Pelican war ich mehr als fünf Jahre.'],
  ['fr', TO_THE_MONTH, "J'ai passé près de dix ans chez Pelican."],
  ['it', saying('Pulito le vasche ogni mese.'), 'In Pelican ho pulito le vasche ogni settimana.'],
  ['pl', TO_THE_MONTH, 'Pracowałem w Pelican co najmniej sześć lat.'],
]

describe('a period is borne by one as long and a rhythm by one as exact', () => {
  const isBorne = ([language, job, claim]: Pair): boolean => {
    const work = [{ name: 'Pelican', position: 'Clerk', ...job }]
    return groundSentence(language, { work }, claim).length === 0
  }
  for (const pair of BORNE) it(`${JSON.stringify(pair[1])} bears “${pair[2]}”`, () => assert.ok(isBorne(pair)))
  for (const pair of NOT_BORNE)
    it(`${JSON.stringify(pair[1])} does not bear “${pair[2]}”`, () => assert.ok(!isBorne(pair)))
})
