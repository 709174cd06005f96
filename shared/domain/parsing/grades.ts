import { chooseWords, HEADING_LANGUAGES } from '../resume/heading-words.ts'
import { fold } from './fold.ts'
import { splitDashes, splitOutside } from './segments.ts'

/** What our own documents say, in every language. */
function ours(word: 'grade' | 'courses'): string {
  return HEADING_LANGUAGES.map((language) => fold(chooseWords(language)[word])).join('|')
}
const SCORE_LABEL =
  'grade|final grade|overall grade|gpa|cgpa|cumulative gpa|score|average|mark|result|note|notendurchschnitt|abschlussnote|gesamtnote|abschluss|durchschnitt|durchschnittsnote|mention|moyenne|nota|nota media|calificacion|promedio|voto|votazione|media|cijfer|gemiddelde|prumer|znamka|vysledek|ocena|srednia|betyg|karakter|arvosana|оценка|средний балл|оцінка|середній бал|not:|not ortalamasi|genel ortalama|diploma notu|ortalama|atlag|minosites|βαθμος|μεσος ορος|المعدل|التقدير|ממוצע|ציון|학점|평점|valores|classificacao|media final|评分|成績|成绩'
const SCORE = new RegExp(
  `(?:^|[\\s(,;|\\t])(?:${SCORE_LABEL}|${ours('grade')})\\s*[:=]?\\s*((?:[\\d.,/:%+ ]*\\d[\\d.,/:%+]*(?: ?/ ?\\d[\\d.,]*)?(?: (?:valores|Punkte|points|pts|von \\d+|out of \\d+))?|[A-Z][+-]?(?![\\p{L}])|(?<=[:=]\\s*)[^)|\\t]{2,40}))\\s*\\)?`,
  'iu',
)
const HONOURS =
  /\b(first[- ]class(?: honou?rs)?|(?:second|third)[- ]class(?:,? (?:upper|lower))?(?: division)?(?: honou?rs)?|upper second(?:[- ]class)?(?: honou?rs)?|lower second(?:[- ]class)?(?: honou?rs)?|(?:summa|magna|cum) (?:cum )?laude|with distinction|with honou?rs|mit auszeichnung|s vyznamenanim)\b/i
const COURSES_LABEL = new RegExp(
  `^(?:(?:relevant |selected |key |main )?(?:course ?work|courses|modules|subjects|topics|electives)|kurse|facher|schwerpunkte?|module|cours|matieres|modules suivis|asignaturas|cursos|materias|materie|corsi|esami|disciplinas|vakken|predmety|przedmioty|kurser|дисциплины|курсы|${ours('courses')})\\s*[:–-]\\s*`,
)

/** A grade that names itself behind its number: "8.4 CGPA", "91.2%". */
const GRADE = /^\d{1,3}(?:[.,]\d{1,2})?\s*(?:%|\/\s*\d{1,3}(?:[.,]\d)?|c?gpa|sgpa|punkte|points)$/iu

/** A class of degree by itself: "2:1". */
const DEGREE_CLASS = /^(?:[12][:.][12]|1st|2nd|3rd|first|upper second|lower second)$/iu

/** Whether a text is nothing but a grade. */
export function isGrade(text: string): boolean {
  return GRADE.test(text) || DEGREE_CLASS.test(text.trim())
}

/** Whether a text says of itself that it lists courses. */
export function isLabelledCourses(text: string): boolean {
  return COURSES_LABEL.test(fold(text))
}

/** Whether a grade with its label stands in a text. */
export function hasScore(text: string): boolean {
  return SCORE.test(foldKeepingCase(text))
}

/** The courses of a list; an item of a list is one course unless it has a label. */
export function coursesOf(text: string, item: boolean): string[] {
  const label = COURSES_LABEL.exec(fold(text))
  const list = label ? text.slice(label[0].length) : text
  if (item && !label) return [text.replaceAll('\t', ' ')]
  const parts = list.includes(';') ? splitOutside(list, /;/) : splitOutside(list, /[,·•|、،]/)
  return parts.map((part) => part.replace(/\.$/, '').trim()).filter(Boolean)
}

/** A grade with its label or in words, and the text without it. */
export function takeScore(text: string): { score: string; rest: string } | null {
  const match = SCORE.exec(foldKeepingCase(text))
  if (match?.[1]) {
    const at = match.index + match[0].indexOf(match[1])
    const score = text
      .slice(at, at + match[1].length)
      .trim()
      .replace(/[,.;]$/, '')
    return { score, rest: tidy(`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`) }
  }
  const honours = HONOURS.exec(text)
  if (!honours) return null
  return { score: honours[0], rest: tidy(text.replace(honours[0], ' ')) }
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
