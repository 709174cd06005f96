import { language } from '../messages/index.ts'

const style = { style: 'currency', currency: 'USD' } as const
const inCents = new Intl.NumberFormat(language, style)
const inFractions = new Intl.NumberFormat(language, { ...style, maximumSignificantDigits: 2 })
/** Below it cents would say too little, and nothing of what a single call costs. */
const SMALL_USD = 0.1

/** A sum in dollars, in so many digits that a small one is not zero. */
export function formatDollars(usd: number): string {
  return (usd > 0 && usd < SMALL_USD ? inFractions : inCents).format(usd)
}
