import type { Bare } from './quantity.ts'
import { CURRENCY_BEFORE, currencyAfter, currencyOf, unitAfter } from './units.ts'

const NUMBER = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]|\d[.,])(${CURRENCY_BEFORE}[ \u00a0]?)?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:['.,]\d+)*)(?:([kKM])(?![\p{L}])|[ \u00a0]((?:k|M|Md|Mrd|Mio)(?=[ \u00a0]?(?:€|£|\$|eur|chf|usd|pln|zł))|t(?=kr(?!\p{L})))|(m|bn|b)(?![\p{L}\p{N}²])|([ \u00a0-]?(?i:thousand|million|millions|billion|bn|mn|lakhs?|crores?|mio\.?|mrd\.?|tausend|duizend|mdp|mdd|tsd\.?|million|millionen|milliarden?|mille|millions|milliards?|mil|mila|millón|millones|milhão|milhões|milioni|milione|miljoen|miljard|tys\.?|tysięcy|mln|mld|milion[yów]*|tisíc|tusen|miljoner|dozen|hundred|(?:de )?(?:mii|milioane|miliarde)|tusinde?|millioner|milliarder|miljarder|tuhatta|tuhannen|miljoona[an]?|miljardi[an]?|ezer|millió|milliárd|bin|milyon|milyar|тыс\.?|тысяч\p{L}{0,3}|миллион\p{L}{0,3}|млн\.?|миллиард\p{L}{0,3}|млрд\.?|тис\.?|тисяч\p{L}{0,3}|мільйон\p{L}{0,3}|мільярд\p{L}{0,3}|χιλιάδ(?:ες|ων)|εκατομμ[υύ]ρ\p{L}{1,3}|εκατ\.|δισεκατομμ[υύ]ρ\p{L}{1,3}|δισ\.))(?![\p{L}])|([万萬만億亿억千천百백십]+))?`,
  'gu',
)
const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:k|t|duizend|thousand|tausend|tsd\.?|mille|mil|mila|tys\.?|tysięcy|tisíc|tusen|tusinde?|(?:de )?mii|tuhatta|tuhannen|ezer|bin|тыс.*|тис.*|χιλιάδ.*)$/iu,
    1e3,
  ],
  [
    /^(?:billion|bn|b|md|mrd\.?|milliarden?|milliards?|milliarder|mil?jard.*|mld|(?:de )?miliarde|milliárd|milyar|миллиард.*|млрд\.?|мільярд.*|δισ.*)$/iu,
    1e9,
  ],
  [
    /^(?:m|mn|mdp|mdd|million|millions|mio\.?|millionen|millioner|millón|millones|milhão|milhões|milion.*|(?:de )?milioane|miljoe?n.*|miljoon.*|mln|millió|milyon|миллион.*|млн\.?|мільйон.*|εκατ.*)$/iu,
    1e6,
  ],
  [/^lakhs?$/i, 1e5],
  [/^crores?$/i, 1e7],
  [/^dozen$/i, 12],
  [/^hundred$/i, 100],
]
/** 3천만 and 5百万 are products. */
const SIGN_SCALES: readonly (readonly [signs: string, factor: number])[] = [
  ['万萬만', 1e4],
  ['億亿억', 1e8],
  ['千천', 1e3],
  ['百백', 100],
  ['십', 10],
]

function scaleOf(scale: string): number {
  const bySigns = [...scale].map((sign) => SIGN_SCALES.find(([signs]) => signs.includes(sign))?.[1])
  if (bySigns[0] !== undefined) return bySigns.reduce<number>((product, factor) => product * (factor ?? 1), 1)
  return SCALE_WORDS.find(([pattern]) => pattern.test(scale))?.[1] ?? 1
}

/** A number with the currency or unit that stands before or after it. */
export function measureNumber(
  text: string,
  value: number,
  start: number,
  end: number,
  currencySign: string | undefined,
): Bare {
  const rest = text.slice(end)
  const before = currencySign ? currencyOf(currencySign) : null
  const after = before ? null : currencyAfter(rest)
  // Millones de pesos, de dólares.
  const short = /mdp$/iu.test(text.slice(start, end))
    ? 'peso'
    : /mdd$/iu.test(text.slice(start, end))
      ? 'dollar/us'
      : undefined
  const currency = before ?? short ?? after?.currency
  if (currency) {
    const stop = end + (after?.length ?? 0)
    return { value, figure: value, dimension: currency, start, end: stop, raw: text.slice(start, stop).trim() }
  }
  const percent = PERCENT_BEFORE.exec(text.slice(0, start))
  if (percent) {
    const raw = text.slice(percent.index, end)
    return { value, figure: value, dimension: '%', start: percent.index, end, raw }
  }
  // "5+ years" are years as well.
  const plus = rest.startsWith('+') ? 1 : 0
  const unit = unitAfter(rest.slice(plus))
  if (!unit || isYear(value, text.slice(start, end), rest))
    return { value, figure: value, dimension: '', start, end, raw: text.slice(start, end).trim() }
  const stop = end + plus + unit.length
  return {
    value: value * unit.unit.factor,
    figure: value,
    dimension: unit.unit.dimension,
    start,
    end: stop,
    raw: text.slice(start, stop).trim(),
  }
}

/** Turkish and Chinese put it first: "%30", "yüzde otuz", 百分之三十. */
const PERCENT_BEFORE = /(?:(?<!\d\s?|\p{L})%\s?|(?<!\p{L})yüzde\s|百分之)$/iu

/** A calendar year: four figures and no unit (年 or 년 after it belongs to the date). */
function isYear(value: number, figures: string, rest: string): boolean {
  return (
    /^\d{4}$/.test(figures) &&
    value >= 1900 &&
    value < 2100 &&
    /^(?:年(?!間|间)|년(?!간)|\s*(?:r\.|roku|rok)|\s)/u.test(rest) &&
    !/^\s*(?:%|hours|h\b|km|kg|kW|m²)/u.test(rest)
  )
}

/** Every number that a text writes in figures. */
export function figures(text: string): Bare[] {
  return composed(figuresApart(text), text)
}

/** 4億2,000万 is one number: what follows a larger unit at once, in a smaller one, adds to it. */
function composed(apart: readonly Bare[], text: string): Bare[] {
  const found: Bare[] = []
  for (const next of apart) {
    const last = found.at(-1)
    const isPart = last?.end === next.start && /[億亿억万萬만]$/u.test(last.raw) && next.value < last.value
    if (last && isPart) {
      const { start } = last
      found[found.length - 1] = {
        ...next,
        value: last.value + next.value,
        figure: last.value + next.value,
        start,
        raw: text.slice(start, next.end),
      }
    } else found.push(next)
  }
  return found
}

/** "1,200 bin locations" and "seit 2019 bin ich" are no thousands, as the Turkish "bin" is. */
const TURKISH = /[ığşİ]|(?<!\p{L})(?:ve|bir|için|ile)(?!\p{L})/u

function figuresApart(text: string): Bare[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [raw, currency, digits = '', attached, spaced, small, word, kanji] = match
    // "320 m" is a length and "$3m" an amount; "3M" is always one.
    const letter = attached ?? spaced ?? (small && (currency || small !== 'm') ? small : undefined)
    const isOther = word !== undefined && /bin$/i.test(word) && !TURKISH.test(text)
    const scale = (letter ?? (isOther ? undefined : word) ?? kanji)?.replace(/^[\s\u00a0-]+/, '')
    const factor = scale ? scaleOf(scale) : 1
    const end = match.index + raw.length - (small && !letter ? small.length : isOther ? word.length : 0)
    return measureNumber(text, figureValue(digits) * factor, match.index, end, currency)
  })
}

/** 1,200 and 1.200 and 1 200 are 1200; 2.4 and 2,4 are 2.4. Three figures after a separator are thousands. */
function figureValue(figures: string): number {
  const plain = figures.replace(/[\u00a0\u202f]/g, ' ')
  // In India figures go by twos above a thousand: 38,00,000.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''))
  if (/^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/.test(plain)) {
    const separator = /[ '.,]/.exec(plain)?.[0] ?? ''
    return Number(plain.split(separator).join('').replace(',', '.'))
  }
  return Number(
    plain
      .replace(/[ ']/g, '')
      .replace(',', '.')
      .replace(/\.(?=.*\.)/g, ''),
  )
}
