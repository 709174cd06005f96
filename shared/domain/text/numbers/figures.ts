import { type Currencies, currencyBefore } from './currencies.ts'
import { measureNumber } from './measure-number.ts'
import type { Bare } from './quantity.ts'
import { scaleAfter } from './scales.ts'

/** Figures in groups of three, or with points and commas. */
const FIGURES = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:['.,]\d+)*/gu
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u
const NEAR_CHARACTERS = 12

/** Every number that a text writes in figures, with what makes it thousands or millions, and its currency or unit. */
export function figures(text: string): Bare[] {
  return composed(figuresApart(text), text)
}

function figuresApart(text: string): Bare[] {
  return [...text.matchAll(FIGURES)].flatMap(({ 0: digits, index }): Bare[] => {
    const before = text.slice(Math.max(0, index - NEAR_CHARACTERS), index)
    const end = index + digits.length
    const isMoney = currencyBefore(before, Number.POSITIVE_INFINITY) !== null
    const scale = scaleAfter(text, end, isMoney)
    const value = figureValue(digits) * (scale?.factor ?? 1)
    const currency = currencyBefore(before, value)
    // "v2", "B2B": figures of a name.
    if (!currency && (LETTER.test(before) || /\d[.,]$/.test(before))) return []
    const currencies: Currencies | null = currency?.currencies ?? scale?.currencies ?? null
    const start = index - (currency?.length ?? 0)
    return [measureNumber(text, value, start, end + (scale?.length ?? 0), currencies)]
  })
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
