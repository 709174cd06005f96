/** Numerals of Chinese, Japanese and Korean writing, those of contracts included: digits, powers within a section, sections. */
const DIGITS = valuesOf([
  ['〇零영', 0],
  ['一일壹', 1],
  ['二两兩이贰貳弐', 2],
  ['三삼叁參参', 3],
  ['四사肆', 4],
  ['五오伍', 5],
  ['六육륙陆陸', 6],
  ['七칠柒', 7],
  ['八팔捌', 8],
  ['九구玖', 9],
])
const POWERS = valuesOf([
  ['十십拾', 10],
  ['百백佰', 100],
  ['千천仟', 1000],
])
const SECTIONS = valuesOf([
  ['万萬만', 1e4],
  ['億亿억', 1e8],
])

function valuesOf(rows: readonly (readonly [signs: string, value: number])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([signs, value]) => [...signs].map((sign) => [sign, value] as const)))
}

/** How many times a sign such as 万 makes what stands before it; undefined for a digit or any other sign. */
export function factorOfSign(sign: string): number | undefined {
  return POWERS.get(sign) ?? SECTIONS.get(sign)
}

/** What a row of numerals says: 三百五十 is 350. */
export function amountOfNumerals(signs: string): number {
  let total = 0
  let section = 0
  let digit = 0
  for (const sign of signs) {
    const power = POWERS.get(sign)
    const big = SECTIONS.get(sign)
    if (power !== undefined) {
      section += (digit || 1) * power
      digit = 0
    } else if (big !== undefined) {
      total += (section + digit || 1) * big
      section = 0
      digit = 0
    } else digit = DIGITS.get(sign) ?? digit
  }
  return total + section + digit
}

/** Two digits side by side are "three or four", not a number. */
export function areOneNumber(signs: string): boolean {
  return signs.length === 1 || [...signs].some((sign) => factorOfSign(sign) !== undefined)
}
