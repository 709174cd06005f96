import { countryCode } from '#shared/domain/places/known-places.ts'
import { homeDistance } from './distance.ts'
import type { Homes } from './homes.ts'
import { LEFT_OUT, type Placing, place } from './placing.ts'
import { belongsUnder } from './territories.ts'
import type { Value } from './values.ts'

const MAX_NAME_WORDS = 5
/** Each name tried is looked up among those of all languages. */
const MAX_TRIED = 3_000
const FROM_ANOTHER_VALUE = 4
const MAX_DISTANCE = 60

/** Places codes of countries at the name of the country, in any language, that stands nearest to the person's other details. */
export function placeCountries(placing: Placing, homes: Homes): void {
  placing.values.forEach((value, index) => {
    if (value.form !== 'country' || placing.places[index]) return
    const words = findCountry(placing, homes, value)
    if (words) place(placing, index, words)
  })
}

function findCountry(placing: Placing, homes: Homes, value: Value): number[] | null {
  let best: { words: number[]; cost: number } | null = null
  let tried = 0
  for (const line of linesByDistance(placing, homes, value)) {
    const { firstWord } = placing.source
    const cost = homeDistance(placing, homes, value, line)
    if (best && cost > best.cost) break
    for (let word = firstWord[line] ?? 0; word < (firstWord[line + 1] ?? 0) && tried < MAX_TRIED; word++) {
      tried++
      const words = nameAt(placing, word, firstWord[line + 1] ?? 0, value.raw)
      if (!words) continue
      const shared = words.some((one) => (placing.owner[one] ?? 0) >= 0) ? FROM_ANOTHER_VALUE : 0
      if (!best || cost + shared - words.length / MAX_NAME_WORDS < best.cost)
        best = { words, cost: cost + shared - words.length / MAX_NAME_WORDS }
    }
  }
  return best?.words ?? null
}

function linesByDistance(placing: Placing, homes: Homes, value: Value): number[] {
  return placing.source.lines
    .flatMap((_, line) => {
      const cost = homeDistance(placing, homes, value, line)
      const isNear = cost <= MAX_DISTANCE || belongsUnder('basics', placing.territories[line] ?? 'head')
      return isNear ? [{ line, cost }] : []
    })
    .sort((a, b) => a.cost - b.cost)
    .map(({ line }) => line)
}

/** The words from `word` on that name the country, as many as do. */
function nameAt({ source, owner }: Placing, word: number, end: number, code: string): number[] | null {
  const first = source.words[word]
  if (!first) return null
  const text = source.lines[first.line]?.text ?? ''
  for (let count = Math.min(MAX_NAME_WORDS, end - word); count > 0; count--) {
    const name = text.slice(first.start, source.words[word + count - 1]?.end)
    if (countryCode(name) !== code.toUpperCase()) continue
    const words = Array.from({ length: count }, (_, index) => word + index)
    return words.some((one) => owner[one] === LEFT_OUT) ? null : words
  }
  return null
}
