import { memoize } from '../../memoize.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'

/** Words for periods: nouns that stand behind "per", adverbs, and East Asian ones, which need no space around them. */
type PeriodWords = { nouns: string; adverbs?: string; eastAsian?: string }

/** In Finnish and Turkish the same form behind a number is a length of time: "3 päivässä" is "in three days". */
const NOT_BEHIND_NUMBER = String.raw`(?<!(?:\d|ss[aä]|(?<!\p{L})(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli))\s)`
/** A Korean noun alone before a number is "per": 월 30건. */
const BEFORE_NUMBER = String.raw`(?=\s?(?:평균 |약 |최대 )?[\d이삼사오육칠팔구십백천만두세네열스]\p{L}*)`
const behindNoNumber = (forms: string): string => `${NOT_BEHIND_NUMBER}(?:${forms})`
const beforeNumber = (forms: string): string => `(?<![\\d\\p{L}])(?:${forms})${BEFORE_NUMBER}`

/** Periods that a number can be per, with the words for it in several languages. */
const PERIODS: Record<string, PeriodWords> = {
  second: {
    nouns: 'second|sec|s|sekunde|segundo|seconde|秒|sekund|sekundet|secundă|секунду|δευτερόλεπτο|초',
    adverbs: `másodpercenként|${behindNoNumber('sekunnissa|saniyede')}`,
    eastAsian: `每秒|매초|${beforeNumber('초당')}`,
  },
  minute: {
    nouns: 'minute|min|minuto|minuta|minut|minuttet|minutt|минуту|хвилину|λεπτό|分钟|분',
    adverbs: `percenként|${behindNoNumber('minuutissa|dakikada')}`,
    eastAsian: `每分[钟鐘]|매분(?!기)|${beforeNumber('분당')}`,
  },
  hour: {
    nouns: 'hour|hr|h|stunde|hora|heure|ora|uur|timme|godzin[ęy]|hodinu|時間|timen|oră|час|годину|ώρα|小时|시간',
    adverbs: `hourly|stündlich|(?:pr\\.?|per|hver|i) time|i timen|óránként|ежечасно|щогодини|${behindNoNumber('tunnissa|saatte')}`,
    eastAsian: '每小[时時]|시간당|매시간',
  },
  day: {
    nouns:
      'day|tag|día|dia|jour|giorno|dag|dzień|dnia|doba|dobę|den|dia|日|dagen|døgn|zi|день|сутки|добу|ημέρα|μέρα|gün|天|일',
    adverbs: `daily|täglich\\p{L}*|diari[oa]s?|diariamente|quotidien\\p{L}*|giornalier\\p{L}*|dagelijks\\p{L}*|(?:co)?dziennie|codzienn\\p{L}*|denn[íě]\\p{L}*|dagligen|om dagen|daglige?t?|zilnic\\p{L}*|naponta|napi|nap mint nap|päivittäi\\p{L}*|joka päivä|ежедневн\\p{L}*|щодня|щоденн\\p{L}*|καθημεριν\\p{L}*|ημερησίως|${behindNoNumber('päivässä|günde|günlük')}|毎日`,
    eastAsian: '每[天日]|日均|매일|하루(?:에| 평균)?|일 ?평균|일일(?=\\s)',
  },
  shift: {
    nouns:
      'shift|schicht|turno|poste de travail|dienst|zmianę|zmianie|směnu|skift|vagt|vakt|vuoro|tură|смену|зміну|βάρδια',
    adverbs: 'műszakonként|за смену|за зміну|vuorossa',
    eastAsian: '每班|교대당',
  },
  night: { nouns: 'night|nacht|noche|nuit|notte|ночь|ніч', adverbs: 'nightly|éjszakánként', eastAsian: '每晚' },
  week: {
    nouns:
      'week|woche|semana|semaine|settimana|vecka|weken|tydzień|tygodniu|týden|週|uge|ugen|uken?|uka|săptămână|неделю|тиждень|εβδομάδα|hafta|周|주',
    adverbs: `weekly|wöchentlich\\p{L}*|semanal\\p{L}*|hebdomadaire\\p{L}*|settimanal\\p{L}*|wekelijks\\p{L}*|(?:co)?tygodniow\\p{L}*|týdn[íě]\\p{L}*|i veckan|veckovis|om ugen|i uken|i uka|i ugen|ugentlig\\p{L}*|ukentlig\\p{L}*|săptămânal\\p{L}*|hetente|heti|viikoittai\\p{L}*|joka viikko|еженедельн\\p{L}*|щотижн\\p{L}*|εβδομαδιαί\\p{L}*|${behindNoNumber('viikossa|haftada|haftalık')}|毎週`,
    eastAsian: `每[周週]|每星期|周均|매주|주당|일주일에|${beforeNumber('주')}`,
  },
  month: {
    nouns:
      'month|monat|mes|mois|mese|mês|maand|månad|miesiąc|miesiącu|měsíc|月|måned|måneden|lună|месяц|місяць|μήνα|월',
    adverbs: `monthly|monatlich\\p{L}*|mensual\\p{L}*|mensuel\\p{L}*|mensil\\p{L}*|mensal\\p{L}*|maandelijks\\p{L}*|(?:co)?miesięczn\\p{L}*|měsíčn[íě]\\p{L}*|i månaden|månatlig\\p{L}*|om måneden|i måneden|månedlig\\p{L}*|lunar(?:ă|e|i)?|havonta|havi|kuukausittai\\p{L}*|joka kuukausi|ежемесячн\\p{L}*|щомісяц\\p{L}*|щомісячн\\p{L}*|μηνιαί\\p{L}*|μηνιαίως|her ay|${behindNoNumber('kuukaudessa|ayda|aylık')}|毎月`,
    eastAsian: `每个?月|每個月|月均|매[월달]|한 ?달에|월 ?평균|월간|${beforeNumber('월')}`,
  },
  quarter: {
    nouns:
      'quarter|quartal|trimestre|trimestr\\p{L}*|kwartał\\p{L}*|kwartaal|čtvrtletí|kvartal|kvartalet|квартал|τρίμηνο|季度|분기',
    adverbs:
      'quarterly|vierteljährlich\\p{L}*|trimestr[ai]el\\p{L}*|trimestral\\p{L}*|kwartaln\\p{L}*|per kwartaal|čtvrtletn\\p{L}*|kvartalsvis|trimestrial\\p{L}*|negyedévente|neljännesvuosittai\\p{L}*|ежеквартальн\\p{L}*|щокварталу|щоквартальн\\p{L}*|τριμηνιαί\\p{L}*',
    eastAsian: '每个?季度?|매 ?분기|분기당|분기별',
  },
  year: {
    nouns:
      'year|annum|jahr|año|année|anno|ano|jaar|år|rok|roku|roce|年|året|год|рік|έτος|χρόνο(?=\\s*(?:[.,;]|$))|yıl|년',
    adverbs: `yearly|annual|annually|par an|l.an|/ ?an|jährlich\\p{L}*|anual\\p{L}*|annuel\\p{L}*|annual[ei]|jaarlijks\\p{L}*|(?:co)?roczn\\p{L}*|ročn[íě]\\p{L}*|om året|årlig\\p{L}*|pe an|în fiecare an|évente|évi|vuosittai\\p{L}*|joka vuosi|ежегодн\\p{L}*|щороку|щорічн\\p{L}*|ετήσι\\p{L}*|ετησίως|${behindNoNumber('vuodessa|yılda|yıllık|senede')}|毎年|年間`,
    eastAsian: `每年|年均|매년|연간|연 ?평균|${beforeNumber('연')}`,
  },
}
const PER = String.raw`(?:(?<![\p{L}\p{N}_])(?:a|an|per|each|every|any|pro|je|im|am|in der|jede[nrsm]?|al|a la|por|cada|par|chaque|al|ogni|per|em|por|ao|no|na|w|za|co|ročně za|pr\.?|hver|hvert|varje|pe|fiecare|her|в|у|на|кажд(?:ый|ую|ое)|кожн(?:ий|у|ого)|την?|τον?|ανά|κάθε|το)\s+(?:single )?|(?<![\p{L}])(?:all|nell|l|à l)'|/\s?)`
const PATTERNS = Object.entries(PERIODS).map(([period, { nouns, adverbs, eastAsian }]) => ({
  period,
  pattern: new RegExp(
    [
      `${PER}(?:${nouns})(?![\\p{L}-]|\\s+(?:19|20)\\d\\d)`,
      ...(adverbs ? [`(?<![\\p{L}])(?:${adverbs})(?![\\p{L}])`] : []),
      ...(eastAsian ? [eastAsian] : []),
    ].join('|'),
    'giu',
  ),
}))

/** What something is said to be per, and where. */
export type Period = { period: string; start: number; end: number }

/** Every period that a text names as "per". */
export const periodsIn = memoize(2000, (text): Period[] =>
  PATTERNS.flatMap(({ period, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ period, start: match.index, end: match.index + match[0].length })),
  ),
)

/** Gives each number the period named closest to it in the same clause, if any. */
export function withRates(quantities: Omit<Quantity, 'rate'>[], text: string): Quantity[] {
  const rated: Quantity[] = quantities.map((quantity) => ({ ...quantity, rate: null }))
  for (const { period, start, end } of periodsIn(text)) {
    // "A year and a half" is a length of time.
    if (rated.some((quantity) => quantity.start <= start && end <= quantity.end)) continue
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
