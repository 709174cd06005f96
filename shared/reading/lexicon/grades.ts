import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { chooseWords, HEADING_LANGUAGES } from '#shared/domain/resume/heading-words.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import { splitDashes, splitOutside } from './segments.ts'

/** What our own documents say, in every language. */
function ours(word: 'grade' | 'courses'): string[] {
  return HEADING_LANGUAGES.map((language) => chooseWords(language)[word])
}

const scoreLabelled = lazily(() => {
  const label = alternatives([...wordsOf('grades', 'grade'), ...ours('grade')])
  const points = `(?: (?:${alternatives(wordsOf('grades', 'points'))})(?: \\d+)?)?`
  const number = `[\\d.,/:%+ ]*\\d[\\d.,/:%+]*(?: ?/ ?\\d[\\d.,]*)?${points}`
  const score = `(${number}|[A-Z][+-]?(?![\\p{L}])|(?<=[:=]\\s*)[^)|\\t]{2,40})`
  return new RegExp(`(?:^|[\\s(,;|\\t])(?:${label})\\s*[:=]?\\s*(?:${score})\\s*\\)?`, 'iu')
})
const honoursNamed = lazily(() => {
  const honours = alternatives(wordsOf('grades', 'honours')).replaceAll(' ', '[- ]')
  return new RegExp(`(?<!\\p{L})(?:${honours})(?!\\p{L})`, 'u')
})
const coursesLabel = lazily(() => {
  const courses = alternatives([...wordsOf('grades', 'courses'), ...ours('courses')])
  const which = alternatives(wordsOf('grades', 'which-courses'))
  return new RegExp(`^(?:(?:${which}) )?(?:${courses})\\s*[:–-]\\s*`, 'u')
})

/** A grade that names itself behind its number: "8.4 CGPA", "91.2%". */
const GRADE = /^\d{1,3}(?:[.,]\d{1,2})?\s*(?:%|\/\s*\d{1,3}(?:[.,]\d)?|c?gpa|sgpa|punkte|points)$/iu

/** "3.7" or "1,9" in a cell of its own, or "15 valores" with the word of the grades of a country. */
const BARE_GRADE = /^\d{1,2}[.,]\d{1,2}$/u
const gradeWithUnit = lazily(() => {
  const units = alternatives(wordsOf('grades', 'points'))
  return new RegExp(`^\\d{1,3}(?:[.,]\\d{1,2})?\\s+(?:${units})$`, 'u')
})

/** A class of degree by itself: "2:1". */
const DEGREE_CLASS = /^(?:[12][:.][12]|1st|2nd|3rd|first|upper second|lower second)$/iu

/** "Dean's List 2016-2018": an honour of some terms, which is neither a grade nor a study. */
const HONOUR_LIST = new RegExp(
  "(?:(?:dean|president|chancellor|provost)['’]s (?:honou?rs? )?list|honou?r roll)" +
    '(?:[\\s:,(]+(?:\\p{L}{4,6}\\s)?\\d{4}(?:\\s?[–/-]\\s?\\d{2,4})?\\)?)*',
  'iu',
)

/** The honour in a line, and the line without it; null where it names none. */
export function takeHonour(text: string): { honour: string; rest: string } | null {
  const found = HONOUR_LIST.exec(text)
  if (!found) return null
  const rest = `${text.slice(0, found.index).replace(/[\s,;|·–-]+$/u, '')} ${text.slice(found.index + found[0].length)}`
  return { honour: found[0].trim(), rest: rest.trim() }
}

/** Whether a text is nothing but a grade. */
export function isGrade(text: string): boolean {
  return GRADE.test(text) || DEGREE_CLASS.test(text.trim()) || BARE_GRADE.test(text) || gradeWithUnit().test(fold(text))
}

/** Whether a text says of itself that it lists courses. */
export function isLabelledCourses(text: string): boolean {
  return coursesLabel().test(fold(text))
}

/** Whether a grade with its label stands in a text. */
export function hasScore(text: string): boolean {
  return scoreLabelled().test(foldKeepingCase(text))
}

/** The courses of a list; an item of a list is one course unless it has a label. */
export function coursesOf(text: string, item: boolean): string[] {
  const label = coursesLabel().exec(fold(text))
  const list = label ? text.slice(label[0].length) : text
  if (item && !label) return [text.replaceAll('\t', ' ')]
  const parts = list.includes(';') ? splitOutside(list, /;/) : splitOutside(list, /[,·•|、،]/)
  return parts.map((part) => part.replace(/\.$/, '').trim()).filter(Boolean)
}

/** A grade with its label or in words, and the text without it. */
export function takeScore(text: string): { score: string; rest: string } | null {
  const match = scoreLabelled().exec(foldKeepingCase(text))
  if (match?.[1]) {
    const at = match.index + match[0].indexOf(match[1])
    const score = text
      .slice(at, at + match[1].length)
      .trim()
      .replace(/[,.;]$/, '')
    return { score, rest: tidy(`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`) }
  }
  const honours = honoursNamed().exec(fold(text))
  if (!honours) return null
  const end = honours.index + honours[0].length
  return { score: text.slice(honours.index, end), rest: tidy(`${text.slice(0, honours.index)} ${text.slice(end)}`) }
}

/** "…, University of X – 108/110": a grade as the last part of a line. */
export function takeGrade(text: string): { score: string; rest: string } | null {
  const score = splitDashes(text).at(-1) ?? ''
  return GRADE.test(score) && score !== text.trim()
    ? { score, rest: text.slice(0, text.lastIndexOf(score)).replace(/[\s–—-]+$/u, '') }
    : null
}

function foldKeepingCase(text: string): string {
  const folded = fold(text)
  return [...folded].length === text.length
    ? [...folded].map((character, index) => (/[A-Z]/.test(text[index] ?? '') ? text[index] : character)).join('')
    : text
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*\)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/[\s,;|(]+$/, '')
}
