import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { fold } from '../text/fold.ts'
import { alternatives, wholeWords } from '../text/word-list.ts'
import type { PostingWords } from './words.ts'

/** Words of a name: capitals, and the small words that names are joined with. */
const CAPITAL = String.raw`(?:\p{Ll}{1,4}['’])?\p{Lu}[\p{L}\p{M}\p{N}.'’&+-]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|[A-Z]&[A-Z]`
const JOINING = `&|and|und|et|y|e|i|of|the|de|du|des|del|della|di|da|do|dos|das|la|le|les|van|von|der|den|zur|zum|am|ter|ten|pod|nad|z`
const NAME = new RegExp(`^(?:${CAPITAL})(?:\\s+(?:${CAPITAL}|(?:${JOINING})(?=\\s))){0,7}`, 'u')

/** Behind a word that is written out, a full stop ends the sentence. */
const SENTENCE_END = /(?<=\p{Ll}{4})\.\s.*$/u

/** The name that a text begins with: capitalised words and what joins them; null where it begins with none. */
export function readNameAtStart(text: string): string | null {
  const found = NAME.exec(text)?.[0]
    .replace(SENTENCE_END, '')
    .replace(/(?:[’']s|[.,:;-])+$/u, '')
  const name = found?.replace(new RegExp(`(?:\\s+(?:${JOINING}))+$`, 'u'), '')
  return name && /\p{L}{2}/u.test(name) ? name : null
}

const legalForm = lazily(() => {
  const spelled = [
    ...wordsOf('legal-forms', 'word'),
    ...wordsOf('legal-forms', 'after'),
    ...wordsOf('legal-forms', 'written'),
  ]
  return new RegExp(`^,?\\s+(?:(?:& )?(?:${alternatives(spelled)}))(?:\\s(?:& co\\.? )?kg)?\\.?(?![\\p{L}\\p{N}])`, 'u')
})
const unspacedForm = lazily(() => wholeWords(wordsOf('legal-forms', 'inside')))
const UNSPACED_NAME = /[\p{Script=Han}\p{Script=Katakana}\p{L}\p{N}ー・（）()]/u

/** Firms that a text names with their legal forms: "Pellworth Cold Stores Ltd", "株式会社ミナトワークス". */
export function findWithLegalForm(text: string): string[] {
  return [...findSpacedForms(text), ...findUnspacedForms(text)]
}

function findSpacedForms(text: string): string[] {
  const found: string[] = []
  for (const { index, 0: word } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[^\s,]*/gu)) {
    if (found.some((known) => text.indexOf(known) <= index && index < text.indexOf(known) + known.length)) continue
    const rest = text.slice(index, index + 120)
    for (let end = word.length; end < rest.length; ) {
      const isEnded = /\p{Ll}{4}\.$/u.test(rest.slice(0, end))
      if (isEnded) break
      const form = legalForm().exec(fold(rest.slice(end)))
      const written = form && rest.slice(end, end + form[0].length)
      if (written && /^,?\s+(?:& )?\p{Lu}|\p{L}\.|\p{L}{3}/u.test(written)) {
        found.push(rest.slice(0, end) + written)
        break
      }
      const next = new RegExp(`^\\s+(?:${CAPITAL}|(?:${JOINING})(?=\\s))`, 'u').exec(rest.slice(end))
      if (!next) break
      end += next[0].length
    }
  }
  return found
}

function findUnspacedForms(text: string): string[] {
  const form = unspacedForm().exec(fold(text))
  if (!form) return []
  let start = form.index
  let end = form.index + form[0].length
  while (start > 0 && UNSPACED_NAME.test(text.charAt(start - 1)) && !/[はがのをに是在为]/u.test(text.charAt(start - 1)))
    start--
  if (/^[株有合㈱]/u.test(form[0]) && start === form.index)
    while (end < text.length && UNSPACED_NAME.test(text.charAt(end)) && !/[はがのをにで]/u.test(text.charAt(end))) end++
  const name = text.slice(start, end)
  return name.length > form[0].length && !/^[本我贵当弊御]/u.test(name) ? [name] : []
}

/** Whether a text is an everyday word of postings, by itself, with an article, or a title of their parts. */
export function isEveryday(name: string, words: PostingWords): boolean {
  const [first = '', ...others] = name.split(/\s+/)
  if (words.is('article', first) && (others.length === 0 || isEveryday(others.join(' '), words))) return true
  return /^\p{Ll}/u.test(name) || words.is('firm', name) || words.has('department', name)
}
