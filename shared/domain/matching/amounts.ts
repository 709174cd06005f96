/** Figures that a requirement sets a bar with, and figures of a resume that may clear it. */
export type Amount = {
  value: number
  isMoney: boolean
  /** The words around the figure: what is counted. */
  near: string
}

const SCALE = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['millones', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
])
const MONEY_BEFORE = String.raw`(?:[$€£¥]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|CZK|PLN|JPY)\s?)`
const MONEY_AFTER = String.raw`(?:\s?(?:[€£$]|(?:USD|EUR|GBP|CAD|CHF|CZK|PLN|euros?|dollars?|pounds?)\b))`
const FIGURE = String.raw`(\d{1,3}(?:[,. \u00a0]\d{3})+|\d+(?:[.,]\d+)?)`
const SCALES = String.raw`(?:\s?(k|m|bn|thousand|mio|millions?|millionen|millones|billion)\b)?`
const AMOUNT = new RegExp(`(${MONEY_BEFORE})?${FIGURE}${SCALES}(${MONEY_AFTER})?(?!\\s?%)`, 'giu')

/** Every figure in a text, percentages and four-digit years aside. */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [all, before, figure = '', scale, after] = match
    const isMoney = before !== undefined || after !== undefined
    if (!isMoney && !scale && /^(19|20)\d\d$/.test(figure)) return []
    const plain = /^\d{1,3}(?:[,. \u00a0]\d{3})+$/.test(figure) ? figure.replace(/\D/g, '') : figure.replace(',', '.')
    const near = `${takeLastWords(text.slice(0, match.index))} ${takeFirstWords(text.slice(match.index + all.length))}`
    return [{ value: Number(plain) * (SCALE.get(scale?.toLowerCase() ?? '') ?? 1), isMoney, near }]
  })
}

const BAR =
  /\bor more\b|\bat least\b|\babove\b|\bover\b|\bmore than\b|\bminimum\b|\bupwards\b|\d\s?\+|mindestens|über\b|mehr als|mínimo|más de|al menos|plus de|au moins/i

/** The figure that a requirement wants reached, such as "a budget of CAD 1 million or more"; null where it sets none. */
export function findBar(text: string): Amount | null {
  if (!BAR.test(text)) return null
  const amounts = findAmounts(text)
  return amounts.find(({ isMoney }) => isMoney) ?? amounts[0] ?? null
}

const takeLastWords = (text: string): string => /(?:\S+\s+){0,2}$/.exec(text)?.[0] ?? ''
const takeFirstWords = (text: string): string => /^[\s+]*(?:or more\s+)?(?:\S+\s*){0,2}/.exec(text)?.[0] ?? ''
