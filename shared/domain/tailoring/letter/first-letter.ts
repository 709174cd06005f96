import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'

const keepCapital = lazily(() => new Set(wordsOf('deeds', 'capital')))

/** A text inside a sentence: only a plain capitalised word loses its capital, "Backend" but not "AWS", "iOS" or "Python". */
export function lowerFirst(text: string): string {
  const [word = ''] = text.split(/[\s,]/)
  const isPlain = /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u.test(word) && !keepCapital().has(word)
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** A job title inside a sentence: "Staff nurse" loses its capital, "Product Manager" is written as a name and keeps it. */
export function lowerTitle(title: string): string {
  return /\s\p{Lu}\p{Ll}/u.test(title) ? title : lowerFirst(title)
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a German text opens with an adjective, an article or the like, which has its capital from its place alone. */
export function canLoseCapital(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s/)
  const isFunctionWord = wordsOf('function-words', 'word', ['de']).includes(first.toLowerCase())
  return isFunctionWord || (/^\p{Ll}+(?:e|en|er|es|em)$/u.test(first.toLowerCase()) && /^\p{Lu}/u.test(second))
}
