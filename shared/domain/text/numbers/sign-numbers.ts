import { measureNumber } from './figures.ts'
import type { Bare } from './quantity.ts'

/** Numerals of Chinese, Japanese and Korean writing: digits, powers within a section, and sections. */
const DIGITS = new Map(
  ['〇零영', '一일', '二两兩이', '三삼', '四사', '五오', '六육륙', '七칠', '八팔', '九구'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value] as const),
  ),
)
const POWERS = new Map([...'十십'].map((sign) => [sign, 10]))
for (const sign of '百백') POWERS.set(sign, 100)
for (const sign of '千천') POWERS.set(sign, 1000)
const SECTIONS = new Map([...'万萬만'].map((sign) => [sign, 1e4]))
for (const sign of '億亿억') SECTIONS.set(sign, 1e8)

/** What a row of numerals says: 三百五十 is 350. */
function amountOf(signs: string): number {
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
function isOneNumber(signs: string): boolean {
  return signs.length === 1 || /[十百千万萬億亿십백천만억]/.test(signs)
}

function found(text: string, pattern: RegExp, value: (signs: string) => number): Bare[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const signs = match[0]
    const amount = isOneNumber(signs) ? value(signs) : 0
    return amount < 2 || /^\d/.test(text.slice(match.index - 1))
      ? []
      : [measureNumber(text, amount, match.index, match.index + signs.length, undefined)]
  })
}

const JAPANESE = /[〇一二三四五六七八九十百千万億]+(?=[\p{Script=Han}円%])/gu

/** What Chinese counts with: without it 百 and 三 are parts of names and sayings. */
const CHINESE_COUNTERS =
  '名|位|人|个|個|年|月|天|日|周|週|小时|小時|分钟|分鐘|秒|星期|季度|项|項|次|种|種|家|台|臺|套|件|份|条|條|款|篇|本|门|門|张|張|座|所|间|間|支|辆|輛|场|場|轮|輪|期|倍|元|块|级|級|层|層|组|組|批|笔|筆|单|單|届|屆|公里|公斤|平方|平米|米|吨|起|例|床|班|部|美元|欧元'
const CHINESE = new RegExp(
  `(?<=百分之)[〇零一二三四五六七八九十百]+|(?<![第〇零一二两兩三四五六七八九十百千万萬亿億])[〇零一二两兩三四五六七八九十百千万萬亿億]+(?=[多余餘]?\\s?(?:${CHINESE_COUNTERS}))`,
  'gu',
)

const KOREAN_COUNTERS =
  '명|분|인|사람|개|건|회|번|차례|배|대|곳|군데|팀|가지|종|권|편|장|년|달|주|일|시간|초|원|달러|퍼센트|프로|여\\s|%|점|층|마리|그루|과목|학급|병상|매장|지점|살|세|쪽|페이지'
/** Sino-Korean numerals are syllables of other words, too: 사회, 만일, 십분. A single one needs a space or a plain counter. */
const KOREAN = new RegExp(
  `(?<!\\p{L})(?:이(?=\\s?(?:년|개월|퍼센트))|[삼사오육륙칠팔구십백천만억](?=년|개월|퍼센트|명|원|건|\\s(?:${KOREAN_COUNTERS}))|[일이삼사오육륙칠팔구](?=[십백천만억])[일이삼사오육륙칠팔구십백천만억]+(?:\\s[일이삼사오육륙칠팔구십백천만억]{2,})?(?=\\s?(?:${KOREAN_COUNTERS}))|[십백천만][일이삼사오육륙칠팔구십백천만억]+(?=\\s?(?:${KOREAN_COUNTERS})))`,
  'gu',
)
const KOREAN_TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const KOREAN_UNITS: readonly string[] = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
const NATIVE_KOREAN = new RegExp(
  `(?<!\\p{L})(?:스무(?=\\s?(?:${KOREAN_COUNTERS}))|(${KOREAN_TENS.join('|')})(${KOREAN_UNITS.join('|')})?(?=\\s?(?:${KOREAN_COUNTERS}))|(${KOREAN_UNITS.slice(1).join('|')})(?=\\s\\p{Script=Hangul}|${KOREAN_COUNTERS}))`,
  'gu',
)

function nativeKorean(text: string): Bare[] {
  return [...text.matchAll(NATIVE_KOREAN)].map((match) => {
    const [whole, ten = '', unit = '', alone = ''] = match
    const value = whole === '스무' ? 20 : (KOREAN_TENS.indexOf(ten) + 1) * 10 + KOREAN_UNITS.indexOf(unit || alone) + 1
    return measureNumber(text, value, match.index, match.index + whole.length, undefined)
  })
}

/** The numbers that a text in one of these languages writes in its own numerals. */
export function signNumbers(text: string, language: 'ja' | 'zh' | 'ko'): Bare[] {
  switch (language) {
    case 'ja':
      return found(text, JAPANESE, amountOf)
    case 'zh':
      return found(text, CHINESE, amountOf)
    case 'ko':
      return [...found(text, KOREAN, (signs) => amountOf(signs.replaceAll(' ', ''))), ...nativeKorean(text)]
  }
}
