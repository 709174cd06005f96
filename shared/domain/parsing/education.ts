import { wordsOf } from '../languages/read-words.ts'
import { alternatives, lazily } from '../languages/word-list.ts'
import { chooseWords, HEADING_LANGUAGES } from '../resume/heading-words.ts'
import type { JsonResume } from '../resume/json-resume.ts'
import { dateFields } from './date-fields.ts'
import { type Entry, splitEntries } from './entries.ts'
import { fold } from './fold.ts'
import { degreeCues, schoolCues } from './lexicon/cues.ts'
import { isKnownPlace } from './lexicon/places.ts'
import { isSentence, trimEnds } from './prose.ts'
import type { ReadLine } from './read-line.ts'
import { isInOrder, type Order, pairOrder } from './roles.ts'
import { segmentsOf, splitCommas, splitDashes, splitOutside } from './segments.ts'

type Study = NonNullable<JsonResume['education']>[number]
type Head = { entry: Entry; parts: string[]; url?: string; score?: string; courses: string[] }

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
const CJK_SCHOOL = /^(\S*(?:大学院?|短期大学|高等学校|高校|専門学校|学院|学校|大學|대학교|고등학교))[\s\u3000]+(.+)$/u

const leaning = (text: string) => Math.min(degreeCues(text), 2) - 2 * Math.min(schoolCues(text), 1)

/** The studies of a section. */
export function readEducation(lines: ReadLine[], home: string | undefined): Study[] {
  const heads = splitEntries(withoutBullets(lines)).map((entry) => readHead(entry, home))
  const pairs = heads.flatMap(({ parts: [a, b] }) => (a && b ? [[a, b] as const] : []))
  const usual = pairOrder(pairs, leaning)
  return heads
    .map((head) => toStudy(head, usual))
    .filter(({ institution, studyType, area }) => institution || studyType || area)
}

/** Where every study is a list item, the items are the entries. */
function withoutBullets(lines: ReadLine[]): ReadLine[] {
  if (!lines.every(({ bullet }) => bullet)) return lines
  return lines.map(({ bullet: _bullet, ...line }) => line)
}

function toStudy(head: Head, usual: Order): Study {
  const [a, b] = head.parts
  let names: { study?: string; institution?: string } = {}
  if (a && b) names = isInOrder(a, b, usual, leaning) ? { study: a, institution: b } : { study: b, institution: a }
  else if (a) names = leaning(a) < 0 ? { institution: a } : { study: a }
  return {
    ...(names.institution && { institution: names.institution }),
    ...(names.study && splitStudy(names.study)),
    ...(head.url && { url: head.url }),
    ...dateFields(head.entry.dates, 'end'),
    ...(head.score && { score: head.score }),
    ...(head.courses.length > 0 && { courses: head.courses }),
  }
}

function readHead(entry: Entry, home: string | undefined): Head {
  const head: Head = { entry, parts: [], courses: [] }
  for (const [index, line] of entry.head.entries()) readLine(head, line, index, home)
  for (const line of entry.items) {
    if (takeScoreOnly(head, line.text)) continue
    head.courses.push(...coursesOf(line.text, true))
  }
  if (head.parts.length === 1) head.parts = splitSingle(head.parts[0] ?? '', home)
  else head.parts = head.parts.map((part) => (schoolCues(part) > 0 ? withoutPlace(part, home) : part))
  if (head.parts.length === 3) head.parts = joinStudy(head.parts)
  return head
}

function readLine(head: Head, line: ReadLine, index: number, home: string | undefined): void {
  if (index > 0 && isCourseList(head, line.text)) {
    head.courses.push(...coursesOf(line.text, false))
    return
  }
  const scored = takeScore(line.text) ?? takeGrade(line.text)
  if (scored) head.score ??= scored.score
  const { parts, url } = segmentsOf(scored ? { ...line, text: scored.rest } : line)
  if (url) head.url ??= url
  for (const part of parts) {
    if (GRADE.test(part)) {
      head.score ??= part
      continue
    }
    if (head.parts.length > 0 && splitCommas(part).every((piece) => isPlace(piece, home))) continue
    if (head.parts.length < 3 && !isSentence(part)) head.parts.push(part)
    else head.courses.push(part)
  }
}

/** Degree and subject on parts of their own beside the school. */
function joinStudy(parts: string[]): string[] {
  const school = parts.findIndex((part) => schoolCues(part) > 0)
  if (school < 0) return [parts.slice(0, 2).join(', '), parts[2] ?? '']
  const study = parts.filter((_, index) => index !== school).join(', ')
  return school === 0 ? [parts[0] ?? '', study] : [study, parts[school] ?? '']
}

function isCourseList(head: Head, text: string): boolean {
  if (coursesLabel().test(fold(text))) return true
  const full = head.parts.length >= 2 || splitSingle(head.parts[0] ?? '', undefined).length >= 2
  return (
    full && (/;/.test(text) || (splitCommas(text).length >= 3 && schoolCues(text) === 0)) && !scoreLabelled().test(text)
  )
}

function coursesOf(text: string, item: boolean): string[] {
  const label = coursesLabel().exec(fold(text))
  const list = label ? text.slice(label[0].length) : text
  if (item && !label) return [text.replaceAll('\t', ' ')]
  const parts = list.includes(';') ? splitOutside(list, /;/) : splitOutside(list, /[,·•|、،]/)
  return parts.map((part) => part.replace(/\.$/, '').trim()).filter(Boolean)
}

function takeScore(text: string): { score: string; rest: string } | null {
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
function takeGrade(text: string): { score: string; rest: string } | null {
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

function takeScoreOnly(head: Head, text: string): boolean {
  const scored = takeScore(text)
  if (!scored || trimEnds(scored.rest).length > 3) return false
  head.score ??= scored.score
  return true
}

function isPlace(text: string, home: string | undefined): boolean {
  if (schoolCues(text) > 0) return false
  return isKnownPlace(text) || (home !== undefined && fold(text) === fold(home))
}

function withoutPlace(part: string, home: string | undefined): string {
  const pieces = splitCommas(part)
  while (pieces.length > 1 && isPlace(pieces.at(-1) ?? '', home)) pieces.pop()
  return pieces.join(', ')
}

/** "BSc, Physics, University of X" in one part: the school begins at the piece that names one. */
function splitSingle(text: string, home: string | undefined): string[] {
  const cjk = CJK_SCHOOL.exec(text)
  if (cjk?.[1] && cjk[2]) return [cjk[1], cjk[2]]
  const at = /^(.+?)\s+(?:at|@)\s+(\p{Lu}.+)$/u.exec(text)
  if (at?.[1] && at[2]) return [at[1], withoutPlace(at[2], home)]
  const dashes = splitDashes(text)
  if (dashes.length >= 2)
    return dashes.length === 2 ? dashes.map((part) => withoutPlace(part, home)) : joinStudy(dashes.slice(0, 3))
  const pieces = splitCommas(withoutPlace(text, home))
  if (pieces.length < 2) return pieces
  const school = pieces.findIndex((piece) => schoolCues(piece) > 0)
  if (school === 0)
    return degreeCues(pieces[1] ?? '') > 0 || pieces.length === 2
      ? [pieces[0] ?? '', pieces.slice(1).join(', ')]
      : [pieces.slice(0, 2).join(', '), pieces.slice(2).join(', ')]
  if (school > 0) return [pieces.slice(0, school).join(', '), pieces.slice(school).join(', ')]
  return degreeCues(text) > 0 &&
    pieces.length === 2 &&
    degreeCues(pieces[1] ?? '') === 0 &&
    /\b(?:in|of)\b/.test(pieces[0] ?? '')
    ? pieces
    : [pieces.slice(0, -1).join(', '), pieces.at(-1) ?? '']
}

/** "Bachelor of Science, Physics" or "BSc in Physics" as type and subject. */
function splitStudy(study: string): { studyType?: string; area?: string } {
  const pieces = splitOutside(study, /[,،、:]/)
  if (pieces.length > 1 && degreeCues(pieces[0] ?? '') > 0) {
    const inside = splitStudy(pieces[0] ?? '')
    const area = [inside.area, ...pieces.slice(1)].filter(Boolean).join(', ')
    return { ...inside, area }
  }
  const dash = splitDashes(study)
  if (dash.length === 2 && degreeCues(dash[0] ?? '') > 0) return { studyType: dash[0], area: dash[1] }
  const inSubject = /^(.+?)\s+(?:in|en|em|w|v oboru|obor|im fach)\s+(.+)$/iu.exec(study)
  if (inSubject?.[1] && inSubject[2] && degreeCues(inSubject[1]) > 0)
    return { studyType: inSubject[1], area: inSubject[2] }
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(study)
  if (bracket?.[1] && bracket[2] && degreeCues(bracket[1]) === 0 && degreeCues(bracket[2]) > 0)
    return { studyType: bracket[2], area: bracket[1] }
  const short = /^(\p{Lu}[\p{L}.]*(?:,? \(?(?:Hons|Honours)\.?\)?)?)\s+(\p{Lu}.*)$/u.exec(study)
  if (short?.[1] && short[2] && degreeCues(short[1]) > 0 && degreeCues(short[2]) === 0) {
    return { studyType: short[1], area: short[2] }
  }
  return degreeCues(study) > 0 ? { studyType: study } : { area: study }
}
