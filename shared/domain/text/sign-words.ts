import { lazily } from '../lazily.ts'
import type { TextLanguage } from './language-of.ts'
import type { Token } from './tokens.ts'

/** A language that is written in Chinese characters, without spaces between words. */
export type SignLanguage = 'ja' | 'zh'

export function isOfSigns(language: TextLanguage): language is SignLanguage {
  return language === 'ja' || language === 'zh'
}

const segmenters = { ja: lazily(() => segmenterOf('ja')), zh: lazily(() => segmenterOf('zh')) }

function segmenterOf(language: string): Intl.Segmenter {
  return new Intl.Segmenter(language, { granularity: 'word' })
}

const HAN = /\p{Script=Han}/u

/** The words of a Japanese or Chinese text that have Chinese characters, told apart by the dictionaries of ICU, with their offsets. */
export function signWordsIn(text: string, language: SignLanguage): Token[] {
  if (!HAN.test(text)) return []
  return [...segmenters[language]().segment(text)]
    .filter(({ segment }) => HAN.test(segment))
    .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }))
}

/** The Chinese characters of a text. */
export function hanOf(text: string): string[] {
  return text.match(/\p{Script=Han}/gu) ?? []
}
