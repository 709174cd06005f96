import assert from 'node:assert/strict'
import { findYearsAsked, findYearsStated } from '#shared/domain/matching/years.ts'
import { normalise } from '#shared/domain/text/normalise.ts'
import { numbersIn } from '#shared/domain/text/numbers/numbers-in.ts'
import { type Bare, supportsAmount } from '#shared/domain/text/numbers/quantity.ts'
import { unitAfter } from '#shared/domain/text/numbers/units.ts'

function amountIn(text: string): Bare {
  const [amount, ...others] = numbersIn(normalise(text).text)
  assert.ok(amount && others.length === 0, `${text}: ${others.length + (amount ? 1 : 0)} numbers`)
  return amount
}

const shows = (evidence: string, claim: string): boolean => supportsAmount(amountIn(evidence), amountIn(claim))

describe('units', () => {
  it('show the same amount in another unit of their dimension', () => {
    for (const [evidence, claim] of [
      ['2 t', '2,000 kg'],
      ['1.5 km', '1500 metres'],
      ['18 months', '1.5 years'],
      ['5+ years', '60 Monate'],
      ['90 Minuten', '1,5 heures'],
      ['3 недели', '21 días'],
      ['5년', 'πέντε χρόνια'],
      ['2 MW', '2000 kW'],
      ['30 %', 'thirty percent'],
      ['half a dozen', '6'],
      ['a fortnight', '14 days'],
    ] as const)
      assert.ok(shows(evidence, claim), `${evidence} → ${claim}`)
  })

  it('show a ton of some kind by a tonne, and no tonne by a ton', () => {
    assert.ok(shows('500 t', '500 tons'))
    assert.ok(shows('500 short tons', '500 tons'))
    assert.ok(shows('500,000 kg', '500 tons'))
    assert.ok(!shows('500 tons', '500 t'))
    assert.ok(!shows('500 tons', '500 tonnes'))
    assert.ok(!shows('500 short tons', '500 tonnes'))
    assert.ok(!shows('500 tons', '400 tons'))
  })

  it('are told from the words and names that begin like them', () => {
    for (const text of [' mountains', ' sites', ' herself', ' 프로젝트', ' het team'])
      assert.equal(unitAfter(text), null, text)
    assert.equal(unitAfter('일 동안')?.length, 1)
    assert.equal(unitAfter(' working days of')?.length, ' working days'.length)
    assert.equal(unitAfter(' hours. Then')?.length, ' hours'.length)
    assert.equal(unitAfter(' m² of floor')?.unit.dimension, 'm2')
  })

  it('are read alike by the match report and by the check', () => {
    for (const [text, years] of [
      ['5+ years of experience', 5],
      ['over 5+ years', 5],
      ['mindestens sieben Jahre Erfahrung', 7],
      ['vingt-sept ans d’expérience', 27],
      ['10 лет опыта', 10],
    ] as const) {
      const read = numbersIn(normalise(text).text).filter(({ dimension }) => dimension === 'month')
      assert.deepEqual(
        read.map(({ value }) => value / 12),
        [years],
        text,
      )
      assert.equal(findYearsAsked(text)?.years, years, text)
      assert.equal(findYearsStated(text)[0]?.years, years, text)
    }
  })
})
