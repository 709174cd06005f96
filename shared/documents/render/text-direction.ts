const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'yi', 'ps', 'ckb'])

/** Whether a language (a BCP 47 tag) is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT_LANGUAGES.has(language.toLowerCase().split('-')[0] ?? '')
}

const LETTERS = '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}]'
const rightToLeftLetter = new RegExp(LETTERS, 'u')

/** Whether a text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text)
}
