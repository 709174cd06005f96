import { memoizeByObject } from '../../memoize.ts'
import { citiesNamed } from '../../places/gazetteer.ts'
import { countryCode } from '../../places/known-places.ts'
import { foldWords } from '../../text/fold.ts'
import type { Facts } from '../evidence/statement.ts'

/** A city of fewer inhabitants is as likely a word or a person's name. */
const LEAST_THOUSANDS = 30
/** "Niederlanden", "Polsce": what a country's name may have behind it in a sentence. */
const LONGEST_ENDING = 2
const SHORTEST_NAME = 5

/** Whether facts name a city of the country that a word names: who worked in Vienna worked in Austria. */
export function isCountryOfCityShown(word: string, facts: Facts): boolean {
  const code = countryMeant(word)
  return code !== null && countriesOfCities(facts).has(code)
}

function countryMeant(word: string): string | null {
  for (let cut = 0; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_NAME; cut++) {
    const code = countryCode(word.slice(0, word.length - cut))
    if (code !== null) return code
  }
  return null
}

/** The countries of the cities that facts name, each by its largest city of that name. */
const countriesOfCities = memoizeByObject(({ text }: Facts): ReadonlySet<string> => {
  const words = foldWords(text).split(' ')
  const names = words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`])
  return new Set(
    [...new Set(names)].flatMap((name) => {
      const [largest] = citiesNamed(name)
      return largest && largest.also === null && largest.thousands >= LEAST_THOUSANDS ? [largest.country] : []
    }),
  )
})
