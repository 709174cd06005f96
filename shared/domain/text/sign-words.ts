import { lazily } from '../lazily.ts'
import type { Token } from './tokens.ts'

const segmenters = { ja: lazily(() => segmenterOf('ja')), zh: lazily(() => segmenterOf('zh')) }

function segmenterOf(language: string): Intl.Segmenter {
  return new Intl.Segmenter(language, { granularity: 'word' })
}

const HAN = /\p{Script=Han}/u

/** The words of a Japanese or Chinese text that have Chinese characters, told apart by the dictionaries of ICU, with their offsets. */
export function signWordsIn(text: string, language: 'ja' | 'zh'): Token[] {
  if (!HAN.test(text)) return []
  return [...segmenters[language]().segment(text)]
    .filter(({ segment }) => HAN.test(segment))
    .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }))
}

/** The Chinese characters of a text. */
export function hanOf(text: string): string[] {
  return text.match(/\p{Script=Han}/gu) ?? []
}
