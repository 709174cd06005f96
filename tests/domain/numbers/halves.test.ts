import assert from 'node:assert/strict'
import type { TextLanguage } from '#shared/domain/text/language-of.ts'
import { numbersIn } from '#shared/domain/text/numbers/numbers-in.ts'

const MONTHS: readonly (readonly [TextLanguage, string, number])[] = [
  ['en', 'two and a half years', 30],
  ['en', 'within a year and a half', 18],
  ['en', 'two years and a half', 30],
  ['de', 'in zweieinhalb Jahren', 30],
  ['de', 'seit anderthalb Jahren', 18],
  ['fr', 'en deux ans et demi', 30],
  ['fr', 'un an et demi', 18],
  ['es', 'dos años y medio', 30],
  ['it', 'due anni e mezzo', 30],
  ['pt', 'dois anos e meio', 30],
  ['nl', 'tweeënhalf jaar', 30],
  ['nl', 'anderhalf jaar', 18],
  ['pl', 'półtora roku', 18],
  ['cs', 'dva a půl roku', 30],
  ['sv', 'två och ett halvt år', 30],
]

describe('a half behind a number', () => {
  for (const [language, text, months] of MONTHS)
    it(`is read with it: ${text}`, () =>
      assert.deepEqual(
        numbersIn(text, language).map(({ value, dimension }) => [value, dimension]),
        [[months, 'month']],
      ))

  it('is none of its own: "half an hour" is thirty minutes', () =>
    assert.deepEqual(
      numbersIn('half an hour', 'en').map(({ value, dimension }) => [value, dimension]),
      [[1800, 's']],
    ))
})
