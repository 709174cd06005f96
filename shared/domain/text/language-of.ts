import { sectionsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'

/** Languages that a text is told to be in. Greek, Japanese, Chinese and Korean are told by their script. */
const TEXT_LANGUAGES = [
  ...(['en', 'de', 'nl', 'sv', 'da', 'nb', 'fr', 'es', 'it', 'pt', 'ro', 'pl', 'cs', 'ru', 'uk', 'hu', 'fi'] as const),
  ...(['tr', 'el', 'ja', 'zh', 'ko'] as const),
] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

/** Whether a text can be told to be in a language (the first part of a tag). */
export function canTellLanguage(language: string): boolean {
  return TEXT_LANGUAGES.some((told) => told === language)
}

/** Each function word with the languages that it belongs to; words of one language that fill others are left out. */
const speakers = lazily(() => {
  const languages = new Map<string, TextLanguage[]>()
  for (const language of TEXT_LANGUAGES)
    for (const word of sectionsOf('function-words', language).get('word') ?? [])
      languages.set(word, [...(languages.get(word) ?? []), language])
  return languages
})

/** Letters that one or two of the languages have: a tie among short words is theirs to break. */
const OWN_LETTERS: readonly (readonly [TextLanguage, RegExp])[] = [
  ['pl', /[łąęśźżćń]/iu],
  ['cs', /[řěůťď]/iu],
  ['pt', /[ãõ]/iu],
  ['es', /[ñ¿¡]/iu],
  ['de', /ß/iu],
  ['da', /[æø]/iu],
  ['nb', /[æø]/iu],
  ['ro', /[ășțţ]/iu],
  ['hu', /[őű]/iu],
  ['tr', /[ğı]|İ/u],
  ['fi', /ää|yy|yö|äy/iu],
  ['ru', /[ыэъё]/iu],
  ['uk', /[іїєґ]/iu],
  ['el', /\p{Script=Greek}{2}/u],
]

/**
 * The language that most of a text's function words belong to. What is quoted does not count. Where it has none, or
 * they decide nothing, it is the one that is usual around it.
 */
export function languageOf(original: string, usual: TextLanguage | null = null): TextLanguage | null {
  const text = original.replace(/"[^"]*"/g, ' ')
  const signed = bySigns(text, usual)
  if (signed) return signed
  const votes = new Map<TextLanguage, number>(usual ? [[usual, 1]] : [])
  const vote = (language: TextLanguage): void => {
    votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const words = text.match(/\p{L}+/gu) ?? []
  for (const word of words) for (const language of speakers().get(word.toLowerCase()) ?? []) vote(language)
  if (!PLAIN.test(text))
    for (const word of words.filter((word) => !PLAIN.test(word)))
      for (const [language, letters] of OWN_LETTERS) if (letters.test(word)) vote(language)
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!first || (second && second[1] === first[1])) return usual
  return first[0]
}

const PLAIN = /^\p{ASCII}*$/u
const SIGNS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/gu

/** The language of a text that is mostly in East Asian signs: Japanese is never long without kana. */
function bySigns(text: string, usual: TextLanguage | null): 'ja' | 'zh' | 'ko' | null {
  const signs = text.match(SIGNS) ?? []
  if (signs.length === 0 || signs.length * 2 <= (text.match(/\p{L}/gu)?.length ?? 0)) return null
  const share = (script: RegExp): number => signs.filter((sign) => script.test(sign)).length / signs.length
  if (share(/\p{Script=Hangul}/u) > 0.5) return 'ko'
  return usual === 'ja' || share(/[\p{Script=Hiragana}\p{Script=Katakana}]/u) > 0.1 ? 'ja' : 'zh'
}
