/** How a Finnish numeral is inflected: nominative, stem of most cases, partitive, illative, essive. */
const DECLENSIONS: readonly (readonly [
  nominative: string,
  stem: string,
  partitive: string,
  into: string,
  as: string,
])[] = [
  ['yksi', 'yhde', 'yhtä', 'yhteen', 'yhtenä'],
  ['kaksi', 'kahde', 'kahta', 'kahteen', 'kahtena'],
  ['kolme', 'kolme', 'kolmea', 'kolmeen', 'kolmena'],
  ['neljä', 'neljä', 'neljää', 'neljään', 'neljänä'],
  ['viisi', 'viide', 'viittä', 'viiteen', 'viitenä'],
  ['kuusi', 'kuude', 'kuutta', 'kuuteen', 'kuutena'],
  ['seitsemän', 'seitsemä', 'seitsemää', 'seitsemään', 'seitsemänä'],
  ['kahdeksan', 'kahdeksa', 'kahdeksaa', 'kahdeksaan', 'kahdeksana'],
  ['yhdeksän', 'yhdeksä', 'yhdeksää', 'yhdeksään', 'yhdeksänä'],
  ['kymmenen', 'kymmene', 'kymmentä', 'kymmeneen', 'kymmenenä'],
  ['sata', 'sada', 'sataa', 'sataan', 'satana'],
  ['tuhat', 'tuhanne', 'tuhatta', 'tuhanteen', 'tuhantena'],
]
const TEN = 9
const HUNDRED = 10
const THOUSAND = 11
const STEM_ENDINGS = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi']

/** The forms of one numeral, the same case at the same place: nominative, partitive, illative, essive, then the rest. */
function formsOf(index: number): string[] {
  const [nominative = '', stem = '', partitive = '', into = '', as = ''] = DECLENSIONS[index] ?? []
  const isFront = /[äöy]/u.test(stem) || /^[^aou]*$/u.test(stem)
  const endings = STEM_ENDINGS.map((ending) => (isFront ? ending.replace('a', 'ä') : ending))
  return [nominative, partitive, into, as, ...endings.map((ending) => stem + ending)]
}

/** Several of a power: "kaksikymmentä", "kahdenkymmenen"; the power stands in the partitive beside a nominative. */
function timesOf(index: number, power: number): string[] {
  const powers = formsOf(power)
  return formsOf(index).map((digit, at) => digit + (powers[at === 0 ? 1 : at] ?? ''))
}

/** Finnish numbers up to 999 as they are written, in one word: all in the nominative, below a hundred in every case. */
export function finnishNumbers(): Map<string, number> {
  const values = new Map<string, number>()
  const add = (forms: readonly string[], value: number): void => {
    for (const form of forms) values.set(form, value)
  }
  const digits = Array.from({ length: 9 }, (_, index) => index)
  for (const digit of digits) {
    if (digit > 0) add(formsOf(digit), digit + 1)
    add(
      formsOf(digit).map((form) => `${form}toista`),
      digit + 11,
    )
    if (digit === 0) continue
    const tens = timesOf(digit, TEN)
    add(tens, (digit + 1) * 10)
    for (const unit of digits)
      add(
        formsOf(unit).map((form, at) => (tens[at] ?? '') + form),
        (digit + 1) * 10 + unit + 1,
      )
  }
  add(formsOf(TEN), 10)
  const below = [...values, ['yksi', 1] as const]
  for (const digit of digits) {
    const hundreds = digit === 0 ? formsOf(HUNDRED) : timesOf(digit, HUNDRED)
    add(hundreds, (digit + 1) * 100)
    for (const [form, value] of below) values.set(`${hundreds[0]}${form}`, (digit + 1) * 100 + value)
  }
  return values
}

/** The forms of "hundred" and "thousand", which also stand by themselves: "12 tuhatta". */
export const FINNISH_HUNDREDS: readonly string[] = formsOf(HUNDRED)
export const FINNISH_THOUSANDS: readonly string[] = formsOf(THOUSAND)
