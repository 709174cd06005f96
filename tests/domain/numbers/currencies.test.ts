import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { normalise } from '#shared/domain/text/normalise.ts'
import { currenciesOf, supportsCurrency } from '#shared/domain/text/numbers/currencies.ts'
import { numbersIn } from '#shared/domain/text/numbers/numbers-in.ts'
import { type Bare, supportsDimension } from '#shared/domain/text/numbers/quantity.ts'
import { currencyNames } from '../../../scripts/languages/currencies.ts'

/** The only number of a text. */
function amountIn(text: string): Bare {
  const [amount, ...others] = numbersIn(normalise(text).text)
  assert.ok(amount && others.length === 0, `${text}: ${others.length + (amount ? 1 : 0)} numbers`)
  return amount
}

/** Whether what the first text says shows what the second says. */
function shows(evidence: string, claim: string): boolean {
  const [shown, claimed] = [amountIn(evidence), amountIn(claim)]
  return shown.value === claimed.value && supportsDimension(shown, claimed)
}

describe('currencies', () => {
  it('are the table that `npm run build:languages` makes of Intl', () => {
    const path = new URL('../../../shared/domain/languages/intl/currencies.txt', import.meta.url)
    assert.ok(readFileSync(path, 'utf8') === currencyNames())
  })

  it('are ISO 4217 codes, a sign or a word the set of those that it may mean', () => {
    assert.deepEqual(currenciesOf('A$'), ['AUD'])
    assert.deepEqual(currenciesOf('€'), ['EUR'])
    assert.deepEqual(currenciesOf('£'), ['GBP'])
    assert.deepEqual(currenciesOf('Kč'), ['CZK'])
    assert.deepEqual(currenciesOf('円'), ['JPY'])
    for (const code of ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']) {
      assert.ok(currenciesOf('$')?.includes(code), code)
      assert.ok(currenciesOf('dollars')?.includes(code), code)
    }
    assert.ok(!currenciesOf('$')?.includes('EUR'))
    assert.equal(currenciesOf('quark'), null)
  })

  it('show no other currency of the same amount', () => {
    for (const [evidence, claim] of [
      ['500,000 JPY', '500,000 CNY'],
      ['500,000 DKK', '500,000 SEK'],
      ['500,000 MXN', '500,000 ARS'],
      ['$500,000', 'A$500,000'],
      ['$500,000', '500,000 Canadian dollars'],
      ['500,000 pesos', '$500,000'],
      ['500 000 kr', '500 000 EUR'],
      ['£420k', '€420k'],
      ['¥5,000,000', '₩5,000,000'],
    ] as const)
      assert.ok(!shows(evidence, claim), `${evidence} → ${claim}`)
  })

  it('show the same money, written otherwise or less exactly', () => {
    for (const [evidence, claim] of [
      ['A$500,000', '$500,000'],
      ['USD 500,000', '$500k'],
      ['$500,000', '500 thousand dollars'],
      ['$500,000 CAD', 'CAD 500,000'],
      ['C$500,000', '500,000 Canadian dollars'],
      ['£420,000', '420,000 pounds'],
      ['420,000 pounds', 'GBP 420k'],
      ['2.4 Mio. €', '€2.4 million'],
      ['2,4 M€', '2,4 millions d’euros'],
      ['500 000 Kč', '500 tisíc korun'],
      ['3 млн руб.', '3 000 000 ₽'],
      ['500 000 złotych', '500 tys. zł'],
      ['1,5 millió forint', '1 500 000 Ft'],
      ['R86 million', 'ZAR 86 million'],
      ['12 mdp', '12 millones de pesos'],
      ['5億円', 'JPY 500,000,000'],
    ] as const)
      assert.ok(shows(evidence, claim), `${evidence} → ${claim}`)
  })

  it('stand beside their own number only', () => {
    const numbers = (text: string) => numbersIn(text).map(({ value, raw }) => [value, raw])
    assert.deepEqual(numbers('a budget of CAD 1.2 million and 3 marketers'), [
      [1_200_000, 'CAD 1.2 million'],
      [3, '3'],
    ])
    assert.deepEqual(numbers('£62k-£71k'), [
      [62_000, '£62k'],
      [71_000, '£71k'],
    ])
    assert.deepEqual(numbers('spent 300 euros. Then more'), [[300, '300 euros']])
  })

  it('are no words that codes and signs look like', () => {
    for (const text of [
      'TOP 10 of the class',
      'CUP 2 winners',
      'ALL 12 sites',
      'R2 storage',
      'IN 12 books',
      '12 livres',
    ])
      assert.ok(
        numbersIn(text).every(({ dimension }) => !dimension.startsWith('currency')),
        text,
      )
  })

  it('support each other as sets do', () => {
    assert.ok(supportsCurrency(['AUD'], ['AUD', 'USD']))
    assert.ok(!supportsCurrency(['AUD', 'USD'], ['AUD']))
  })
})
