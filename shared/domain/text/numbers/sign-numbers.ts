import type { Key } from '../../languages/kinds.ts'
import { sectionsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { measureNumber } from './measure-number.ts'
import { amountOfNumerals, areOneNumber, factorOfSign } from './numerals.ts'
import type { Bare } from './quantity.ts'

/** The numbers that a text in one of these languages writes in its own numerals. */
export function signNumbers(text: string, language: 'ja' | 'zh' | 'ko'): Bare[] {
  switch (language) {
    case 'ja':
      return inNumerals(text, JAPANESE, (_, rest) => /^[\p{Script=Han}円%]/u.test(rest))
    case 'zh':
      return inNumerals(text, CHINESE, isChineseNumber)
    case 'ko':
      return [...inNumerals(text, KOREAN, isKoreanNumber), ...inKoreanWords(text)]
  }
}

const JAPANESE = /[〇一二三四五六七八九十百千万億]+/gu
const CHINESE = /[〇零一二两兩三四五六七八九十百千万萬亿億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]+/gu
/** Sino-Korean numerals: 만 and 억 may have a space behind them. */
const KOREAN = /(?<!\p{L})[일이삼사오육륙칠팔구십백천만억]+(?:(?<=[만억])\s[일이삼사오육륙칠팔구십백천만억]+)*/gu

/** Whether signs are a number, by what stands before and behind them. */
type IsNumber = (signs: string, rest: string, before: string) => boolean

/** Rows of numerals; the longest part of each that is a number where it stands, since 일 is one and day. */
function inNumerals(text: string, pattern: RegExp, isNumber: IsNumber): Bare[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: row, index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index)
    if (/\d$/.test(before)) return []
    for (let length = row.length; length > 0; length--) {
      const signs = row.slice(0, length)
      if (!isNumber(signs, text.slice(index + length), before)) continue
      const amount = areOneNumber(signs) ? amountOfNumerals(signs) : 0
      return amount < 2 ? [] : [measureNumber(text, amount, index, index + length)]
    }
    return []
  })
}

const PERCENT_BEFORE = '百分之'
const LONGEST_BEFORE = PERCENT_BEFORE.length

function isChineseNumber(signs: string, rest: string, before: string): boolean {
  if (before === PERCENT_BEFORE) return true
  return !before.endsWith('第') && signs !== '' && startsWithAny(rest.replace(/^[多余餘]/u, ''), chineseCounters())
}

function isKoreanNumber(signs: string, rest: string): boolean {
  const [first = '', second = ''] = signs
  if (signs.length === 1) return isKoreanSyllable(first, rest)
  const isComposed = factorOfSign(first) !== undefined || factorOfSign(second) !== undefined
  return isComposed && startsWithAny(rest.replace(/^여\s?/u, ''), koreanCounters())
}

/** 이 is also "this", 일 also "work": the first is a number before few counters, the second before none. */
function isKoreanSyllable(sign: string, rest: string): boolean {
  if (sign === '일') return false
  if (sign === '이') return /^\s?(?:년|개월|퍼센트)/u.test(rest)
  return (
    closeCounters().some((counter) => rest.startsWith(counter)) ||
    (/^\s/.test(rest) && startsWithAny(rest, koreanCounters()))
  )
}

const KOREAN_TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const KOREAN_UNITS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
const KOREAN_TWENTY = '스무'
const KOREAN_WORDS =
  /(?<!\p{L})(?=\p{Script=Hangul})(스무|열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(한|두|세|네|다섯|여섯|일곱|여덟|아홉)?/gu

/** Korean's own number words, up to 99. */
function inKoreanWords(text: string): Bare[] {
  return [...text.matchAll(KOREAN_WORDS)].flatMap(({ 0: whole, 1: ten = '', 2: unit = '', index }) => {
    const end = index + whole.length
    const rest = text.slice(end)
    // 한 is also an ending, and a verb's "done".
    const isAlone = ten === '' && unit !== '한'
    const counts =
      startsWithAny(rest.replace(/^여\s?/u, ''), koreanCounters()) || (isAlone && /^\s\p{Script=Hangul}/u.test(rest))
    if (whole === '' || (ten === '' && !isAlone) || !counts) return []
    const tens = ten === KOREAN_TWENTY ? 2 : KOREAN_TENS.indexOf(ten) + 1
    return [measureNumber(text, tens * 10 + KOREAN_UNITS.indexOf(unit) + 1, index, end)]
  })
}

const counters = (language: 'zh' | 'ko', key: Key<'number-words'>) =>
  lazily(() => sectionsOf('number-words', language).get(key) ?? [])
const chineseCounters = counters('zh', 'counter')
const koreanCounters = counters('ko', 'counter')
const closeCounters = counters('ko', 'close-counter')

/** Whether a text starts with one of some words, after a space or none. */
function startsWithAny(text: string, words: readonly string[]): boolean {
  const start = /^\s/.test(text) ? text.slice(1) : text
  return words.some((word) => start.startsWith(word))
}
