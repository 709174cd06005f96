import { isRegion } from '#shared/domain/places/known-places.ts'
import { isSentence, trimEnds } from '#shared/domain/text/prose.ts'
import { type Entry, sideOf } from '../../entries/split.ts'
import {
  coursesOf,
  hasScore,
  isGrade,
  isLabelledCourses,
  takeGrade,
  takeHonour,
  takeScore,
} from '../../lexicon/grades.ts'
import type { FieldLine } from '../../lexicon/labelled-lines.ts'
import { splitCommas } from '../../lexicon/segments.ts'
import type { ReadLine } from '../../lines/read-line.ts'
import { withoutDegreeLetters, withoutSubjectWord, withoutWordBeforeSubject } from '../studies.ts'
import { type Assignment, assignRoles, type RoleModel } from './assign.ts'
import { type Features, featureReader, featuresOf, placeLikeness, schoolLikeness, studyLikeness } from './likeness.ts'
import { type HeadRow, headRow, type Separator } from './pieces.ts'
import { type Chosen, chooseByShape } from './shape.ts'

type Role = 'degree' | 'subject' | 'school' | 'place'

/** The head of a study as it was read. */
export type StudyHead = {
  entry: Entry
  degree?: string
  subject?: string
  school?: string
  /** The school stands on a line of its own above the degree. */
  schoolAbove: boolean
  url?: string
  score?: string
  courses: string[]
  margin: number
}

type Prepared = { entry: Entry; rows: HeadRow[]; score?: string; url?: string; named: Named; courses: string[] }
type Named = { degree?: string; subject?: string; school?: string }

const MISSING: Record<Role, number> = { degree: 0.5, subject: 0.05, school: 1, place: 0 }
const MISSING_IN_GROUP = 0.1
const SHORT_LINE_AS_PROSE = 1
/** "能登大学文学部": a faculty that follows its school at once. */
const CJK_FACULTY = /^(\S*?(?:大学院|大学|短期大学|大學))(\S{1,12}(?:学部|学科|研究科|専攻|学院))$/u
const CJK_SCHOOL =
  /^(\S*?(?:大学院|大学|短期大学|高等学校|高校|専門学校|学院|学校|大學|대학교|고등학교))[\s\u3000]+(.+)$/u

/** Reads the heads of all studies of one section together. `home` is the person's own city. */
export function readStudyHeads(entries: readonly Entry[], home: string | undefined): StudyHead[] {
  const city = home?.toLowerCase()
  const look = featureReader(city)
  const prepared = entries.map(prepare)
  const chosen = chooseByShape(
    prepared.map(({ rows, named }, index) =>
      assignRoles(rows, studyModel(named, mayShareSchool(prepared, index), look), proseCost),
    ),
  )
  return prepared.map((head, index) => toHead(head, chosen[index] ?? null))
}

/** Several degrees at one school: the later ones have fewer lines above their dates. */
function mayShareSchool(prepared: readonly Prepared[], index: number): boolean {
  const own = prepared[index]?.rows.length ?? 0
  return index > 0 && own < (prepared[index - 1]?.rows.length ?? 0) && own <= 1
}

function prepare(entry: Entry): Prepared {
  const prepared: Prepared = { entry, rows: [], named: {}, courses: [] }
  for (const line of entry.head) addLine(prepared, line)
  for (const line of entry.items) {
    const scored = takeScore(line.text)
    if ((scored && trimEnds(scored.rest).length <= 3) || isGrade(line.text))
      prepared.score ??= scored?.score ?? line.text
    else for (const course of coursesOf(line.text, true)) prepared.courses.push(course)
  }
  return prepared
}

function addLine(prepared: Prepared, line: FieldLine): void {
  const { rows, entry, named, courses } = prepared
  if (line.field === 'school' && !named.school) {
    named.school = line.text.replaceAll('\t', ', ')
    return
  }
  // "Abschluss: 2,1"
  if (line.field === 'study' && isGrade(line.text)) {
    prepared.score ??= line.text
    return
  }
  if (line.field === 'study' && !named.subject) {
    // A form may ask for the degree and for its subject, each on a line of its own.
    const role = named.degree ? 'subject' : 'degree'
    named[role] = line.text.replaceAll('\t', ', ')
    return
  }
  if (rows.length > 0 && isCourseList(prepared, line.text)) {
    for (const course of coursesOf(line.text, false)) courses.push(course)
    return
  }
  const honoured = takeHonour(line.text)
  if (honoured) courses.push(honoured.honour)
  const plain = withText(line, withoutDegreeLetters(honoured?.rest ?? line.text))
  const scored = takeScore(plain.text) ?? takeGrade(plain.text)
  if (scored) prepared.score ??= scored.score
  const bare = scored ? withText(plain, scored.rest) : plain
  const row = headRow(
    schoolApart(line === entry.besideDate ? colonApart(bare) : bare),
    rows.length,
    sideOf(entry, line),
  )
  if (row.url) prepared.url ??= row.url
  row.pieces = row.pieces.filter(({ start, end }) => {
    const text = row.text.slice(start, end).trim()
    if (!isGrade(text)) return true
    prepared.score ??= text
    return false
  })
  if (row.pieces.length > 0) rows.push(row)
}

function withText(line: ReadLine, text: string): ReadLine {
  const { breaks, ...rest } = line
  const kept = breaks?.filter((at) => text.slice(0, at) === line.text.slice(0, at))
  return { ...rest, text, ...(kept && kept.length > 0 && { breaks: kept }) }
}

/** "青葉台大学 商学部" and "University of X B.Sc.": a school whose name ends before a space. */
function schoolApart(line: ReadLine): ReadLine {
  const [, school, rest] = CJK_SCHOOL.exec(line.text) ?? CJK_FACULTY.exec(line.text) ?? []
  return school && rest ? { ...line, text: `${school}\t${rest}` } : line
}

/** "IHK Essen: Geprüfte Bilanzbuchhalterin" beside a date: who taught, and what. */
function colonApart(line: ReadLine): ReadLine {
  const [, school = '', rest = ''] = /^([^:\t]{3,50}):\s+(\p{Lu}.*)$/su.exec(line.text) ?? []
  const isSchool = school !== '' && featuresOf(school, undefined).degrees === 0
  return isSchool ? withText(line, `${school}\t${rest}`) : line
}

function isCourseList({ rows }: Prepared, text: string): boolean {
  if (isLabelledCourses(text)) return true
  const full = rows.length >= 2 || (rows[0]?.pieces.length ?? 0) >= 2
  const features = featuresOf(text, undefined)
  const list =
    /;/.test(text) || (splitCommas(text).length >= 3 && features.schools + features.degrees + features.places === 0)
  return full && list && !hasScore(text)
}

function studyModel(named: Named, inGroup: boolean, look: (text: string) => Features): RoleModel<Role> {
  const roles: Role[] = named.degree ? [] : ['degree', 'subject']
  if (!named.school) roles.push('school')
  roles.push('place')
  return {
    roles,
    suits: (role, text, at) => suits(role, text, look(text), at),
    missing: (role) => (role === 'school' && inGroup ? MISSING_IN_GROUP : MISSING[role]),
  }
}

type At = { before: Separator; previous: Role | 'note' | null; row: number }

function suits(role: Role, text: string, features: Features, { before, previous, row }: At): number {
  switch (role) {
    case 'degree':
      return features.degrees > 0 ? studyLikeness(features) : -0.5 + studyLikeness(features)
    case 'subject': {
      const beside = previous === 'degree' && before !== 'line' ? 0.15 : 0
      return (
        (features.degrees > 0 ? -0.3 : 0.05) +
        (features.schools > 0 ? -1.3 : 0) +
        beside -
        (features.isSentence ? 1.5 : 0)
      )
    }
    case 'school': {
      const told = before === 'at' ? 0.7 : before === 'weak at' ? 0.3 : 0
      return schoolLikeness(features) + told - (features.endsInPlace ? 0.35 : 0) - (before === 'bracket' ? 0.2 : 0)
    }
    case 'place':
      return placeLikeness(features, text) - (previous === null && row === 0 ? 0.9 : 0)
  }
}

function proseCost({ text, side }: HeadRow, index: number): number {
  if (index === 0) return 9
  return (isSentence(text) ? 0 : SHORT_LINE_AS_PROSE) + (side === 'beside' ? 0.8 : 0)
}

function toHead({ entry, rows, score, url, named, courses }: Prepared, chosen: Chosen<Role> | null): StudyHead {
  const assignment = chosen?.assignment
  const of = (role: Role) => assignment?.spans.find((span) => span.role === role)?.text
  const notes = (assignment?.spans ?? []).filter(({ role }) => role === 'note').map(({ text }) => text)
  const rest = rows.slice(assignment?.rows ?? rows.length).map(({ text }) => text.replaceAll('\t', ' ').trim())
  const [written, school] = [named.degree ?? of('degree'), named.school ?? schoolIn(assignment)]
  const [found, degree] = [named.subject ?? of('subject'), written && withoutWordBeforeSubject(written)]
  // "Bachelor of Science in" and "Physics" may be set in two faces.
  const subject = found && withoutSubjectWord(found)
  return {
    entry,
    ...(degree && { degree }),
    ...(subject && { subject }),
    ...(school && { school }),
    schoolAbove: hasSchoolAbove(assignment),
    ...(url && { url }),
    ...(score && { score }),
    courses: [...notes, ...rest, ...courses],
    margin: chosen?.margin ?? 0,
  }
}

/** The school with the town behind its comma: a study has no place of its own, and many schools are told apart by it. */
function schoolIn(assignment: Assignment<Role> | undefined): string | undefined {
  const spans = assignment?.spans ?? []
  const at = spans.findIndex(({ role }) => role === 'school')
  const [school, next] = [spans[at], spans[at + 1]]
  const isBehind = next?.role === 'place' && next.before === 'comma' && next.row === school?.row
  // "Albany, NY" is an address.
  const isTown = isBehind && splitCommas(next.text).length === 1 && !isCodeOfRegion(next.text)
  return isTown ? `${school?.text}, ${next.text}` : school?.text
}

function hasSchoolAbove(assignment: Assignment<Role> | undefined): boolean {
  const school = assignment?.spans.find(({ role }) => role === 'school')
  const degree = assignment?.spans.find(({ role }) => role === 'degree')
  return school !== undefined && (degree === undefined || school.row < degree.row)
}

function isCodeOfRegion(text: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(text) && isRegion(text)
}
