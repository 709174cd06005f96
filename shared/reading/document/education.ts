import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { splitEntries } from '../entries/split.ts'
import { degreeCues, schoolCues } from '../lexicon/cues.ts'
import type { FieldLine } from '../lexicon/labelled-lines.ts'
import type { Context } from './context.ts'
import { dateFields } from './date-fields.ts'
import { hasScore, takeHonour } from './grades.ts'
import { readStudyHeads, type StudyHead } from './heads/studies.ts'
import { splitStudy } from './studies.ts'

type Study = NonNullable<JsonResume['education']>[number]

/** The studies of a section. */
export function readEducation(lines: readonly FieldLine[], { dates, home }: Context): Study[] {
  // "2010 – 2015 | Grade: …": a line that opens with a date is the study's own, whatever else stands on it.
  const isBeside = (text: string) => isRemark(text) && dates.head(text)?.dates.index !== 0
  const heads = withSchoolsOfGroups(readStudyHeads(splitEntries(withoutBullets(lines), dates, isBeside), home))
  return heads.map(toStudy).filter(({ institution, studyType, area }) => institution || studyType || area)
}

/** Where every study is a list item, the items are the entries. */
function withoutBullets(lines: readonly FieldLine[]): readonly FieldLine[] {
  if (!lines.every(({ bullet }) => bullet)) return lines
  return lines.map(({ bullet: _bullet, ...line }) => line)
}

/** "GPA: 3.7; Dean's List 2016-2018": the date is not that of the study. */
function isRemark(text: string): boolean {
  return (hasScore(text) || takeHonour(text) !== null) && degreeCues(text) + schoolCues(text) === 0
}

/** Several degrees under one school. */
function withSchoolsOfGroups(heads: readonly StudyHead[]): StudyHead[] {
  const result: StudyHead[] = []
  let group: string | undefined
  heads.forEach((head, index) => {
    const next = heads[index + 1]
    if (head.school && !head.degree && !head.subject && next?.degree && !next.school && !head.score) {
      group = head.school
      return
    }
    if (head.school) group = head.schoolAbove ? head.school : undefined
    result.push(head.degree && !head.school && group ? { ...head, school: group } : head)
  })
  return result
}

function toStudy(head: StudyHead): Study {
  const study = head.degree ? splitStudy(head.degree) : {}
  const area = [study.area, head.subject].filter(Boolean).join(', ')
  return {
    ...(head.school && { institution: head.school }),
    ...(study.studyType && { studyType: study.studyType }),
    ...(area && { area }),
    ...(head.url && { url: head.url }),
    ...dateFields(head.entry.dates, 'end'),
    ...(head.score && { score: head.score }),
    ...(head.courses.length > 0 && { courses: head.courses }),
  }
}
