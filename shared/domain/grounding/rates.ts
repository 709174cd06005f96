import { remembering } from '../recent.ts'
import type { Quantity } from './quantities.ts'

/** Periods that a number can be per, with the words for it in several languages. */
const PERIODS: readonly (readonly [period: string, nouns: string, adverbs: string])[] = [
  ['second', 'second|sec|s|sekunde|segundo|seconde|秒', ''],
  ['minute', 'minute|min|minuto|minuta', ''],
  ['hour', 'hour|hr|h|stunde|hora|heure|ora|uur|timme|godzin[ęy]|hodinu|時間', 'hourly|stündlich'],
  [
    'day',
    'day|tag|día|dia|jour|giorno|dag|dzień|dnia|doba|dobę|den|dia|日',
    'daily|täglich\\p{L}*|diari[oa]s?|diariamente|quotidien\\p{L}*|giornalier\\p{L}*|dagelijks\\p{L}*|(?:co)?dziennie|codzienn\\p{L}*|denn[íě]\\p{L}*|dagligen|om dagen|毎日',
  ],
  ['shift', 'shift|schicht|turno|poste de travail|dienst|zmianę|zmianie|směnu|skift', ''],
  ['night', 'night|nacht|noche|nuit|notte', 'nightly'],
  [
    'week',
    'week|woche|semana|semaine|settimana|vecka|weken|tydzień|tygodniu|týden|週',
    'weekly|wöchentlich\\p{L}*|semanal\\p{L}*|hebdomadaire\\p{L}*|settimanal\\p{L}*|wekelijks\\p{L}*|(?:co)?tygodniow\\p{L}*|týdn[íě]\\p{L}*|i veckan|veckovis|毎週',
  ],
  [
    'month',
    'month|monat|mes|mois|mese|mês|maand|månad|miesiąc|miesiącu|měsíc|月',
    'monthly|monatlich\\p{L}*|mensual\\p{L}*|mensuel\\p{L}*|mensil\\p{L}*|mensal\\p{L}*|maandelijks\\p{L}*|(?:co)?miesięczn\\p{L}*|měsíčn[íě]\\p{L}*|i månaden|månatlig\\p{L}*|毎月',
  ],
  [
    'quarter',
    'quarter|quartal|trimestre|trimestr\\p{L}*|kwartał\\p{L}*|kwartaal|čtvrtletí|kvartal',
    'quarterly|vierteljährlich\\p{L}*|trimestr[ai]el\\p{L}*|trimestral\\p{L}*|kwartaln\\p{L}*|per kwartaal|čtvrtletn\\p{L}*',
  ],
  [
    'year',
    'year|annum|jahr|año|année|anno|ano|jaar|år|rok|roku|roce|年',
    'yearly|annual|annually|par an|l.an|/ ?an|jährlich\\p{L}*|anual\\p{L}*|annuel\\p{L}*|annual[ei]|jaarlijks\\p{L}*|(?:co)?roczn\\p{L}*|ročn[íě]\\p{L}*|om året|årlig\\p{L}*|毎年|年間',
  ],
]
const PER = String.raw`(?:\b(?:a|an|per|each|every|any|pro|je|im|am|in der|jede[nrsm]?|al|a la|por|cada|par|chaque|al|ogni|per|em|por|ao|no|na|w|za|co|ročně za)\s+(?:single )?|(?<![\p{L}])(?:all|nell|l|à l)'|/\s?)`
const PATTERNS = PERIODS.map(([period, nouns, adverbs]) => ({
  period,
  pattern: new RegExp(
    `${PER}(?:${nouns})(?![\\p{L}-]|\\s+(?:19|20)\\d\\d)${adverbs ? `|(?<![\\p{L}])(?:${adverbs})(?![\\p{L}])` : ''}`,
    'giu',
  ),
}))

/** Every period that a text names as "per": where, and which. */
export const ratesIn = remembering(2000, (text): { period: string; start: number; end: number }[] =>
  PATTERNS.flatMap(({ period, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ period, start: match.index, end: match.index + match[0].length })),
  ),
)

/** Gives each number the period named closest to it in the same clause, if any. */
export function withRates(quantities: Omit<Quantity, 'rate'>[], text: string): Quantity[] {
  const rated: Quantity[] = quantities.map((quantity) => ({ ...quantity, rate: null }))
  for (const { period, start, end } of ratesIn(text)) {
    let nearest: { quantity: Quantity; distance: number } | null = null
    for (const quantity of rated) {
      const between = quantity.end <= start ? text.slice(quantity.end, start) : text.slice(end, quantity.start)
      const distance = between.length + (quantity.end <= start ? 0 : 15)
      // "From an hour to 50 minutes": an article means "per" only behind what it is per.
      if (start < quantity.start && /^(?:an?|un[ea]?|ein\p{L}*)\s/iu.test(text.slice(start, end))) continue
      if (/[.;:!?,]\s|[()]/.test(between) || distance > (start < quantity.start ? 45 : 60) || isDate(quantity)) continue
      if (!nearest || distance < nearest.distance) nearest = { quantity, distance }
    }
    if (nearest) nearest.quantity.rate ??= period
  }
  return rated
}

function isDate({ dimension, value, raw }: Quantity): boolean {
  return dimension === '' && value >= 1900 && value < 2100 && /^\d{4}$/.test(raw)
}
