import { intlLines } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'

/** Short forms beside those of Intl. */
const MORE = ['yrs?', 'mos?', 'jahren?', 'monaten?', 'anni?', 'mes', 'lat(?:a)?', 'let', 'rok', 'miesi[ąę]c[ye]?']
const AND = 'and|und|et|y|e|en|a|i|och|og'

/** What Intl calls years and months in every language, longest first, as alternatives of a pattern. */
const units = lazily((): string => {
  const known = intlLines('lengths-of-time')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.?'))
  return [...known, '[かヶケカヵ]月', ...MORE].join('|')
})

const length = lazily(() => {
  const unit = `(?:${units()})\\.?`
  return `\\d{1,2}(?:[.,]\\d)?\\+?\\s*${unit}(?:(?:\\s*,?\\s*|\\s+(?:${AND})\\s+)\\d{1,2}\\s*${unit})?`
})

/** "(2 years 5 months)" or "· 2 yrs" behind a date, which says nothing that the dates do not. */
export const lengthBehindDate = lazily(
  () => new RegExp(`^\\s*(?:[(（[]\\s*${length()}\\s*[)）\\]]|[·•|,]\\s*${length()}(?=\\s*$))`, 'iu'),
)

const onlyLength = lazily(() => new RegExp(`^\\s*[(（]?\\s*${length()}\\s*[)）]?\\s*$`, 'iu'))

/** A line that says only how long something took. */
export function isDuration(text: string): boolean {
  return /\d/.test(text) && onlyLength().test(text)
}
