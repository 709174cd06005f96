import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { normalise } from '#shared/domain/text/normalise.ts'
import { readSpelledNumbers } from '#shared/domain/text/numbers/spelled-numbers.ts'
import { LOCALES_OF, numberFile } from '../../../scripts/numbers/number-files.ts'
import { readRuleSets } from '../../../scripts/numbers/rule-sets.ts'
import { spellOut } from '../../../scripts/numbers/spell-out.ts'

const LANGUAGES = Object.keys(LOCALES_OF) as (keyof typeof LOCALES_OF)[]
const CARDINAL = /^%spellout-(?:cardinal|numbering)(?!-year)/u
/** Numbers of every shape below a million, and few enough to read each in each case and gender. */
const NUMBERS = [2, 3, 8, 11, 12, 13, 19, 20, 21, 22, 28, 71, 80, 93, 97, 100, 101, 105, 117, 123, 200, 345, 580, 999]
const THOUSANDS = [1000, 1001, 1200, 2000, 3045, 5300, 12_000, 21_005, 80_080, 100_000, 345_678]

describe('the words of numbers', () => {
  it('are what `npm run build:numbers` makes of CLDR’s rules', () => {
    for (const language of LANGUAGES) {
      const file = new URL(`../../../shared/domain/languages/${language}/numbers.txt`, import.meta.url)
      assert.ok(readFileSync(file, 'utf8') === numberFile(language), `${language}/numbers.txt`)
    }
  })

  for (const language of LANGUAGES)
    it(`are read in each case, gender and spelling that CLDR has for ${language}`, () => {
      const missed = LOCALES_OF[language].flatMap((locale) => {
        const sets = readRuleSets(locale)
        return [...sets.keys()]
          .filter((name) => CARDINAL.test(name))
          .flatMap((name) =>
            [...NUMBERS, ...THOUSANDS].flatMap((number) => {
              const words = spellOut(sets, locale, name, number).map(({ text }) => text)
              // "Nouă" is nine only before what it counts; English commas part thousands.
              const text = normalise(
                `${words.join('').replaceAll(',', '')}${language === 'ro' ? ' proiecte' : ''}`,
              ).text
              const found = readSpelledNumbers(text, language).map(({ value }) => value)
              return found.length === 1 && found[0] === number
                ? []
                : [`${name} ${number}: ${text} → ${found.join(' ')}`]
            }),
          )
      })
      assert.deepEqual(missed, [])
    })
})
