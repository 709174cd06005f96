import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import type { Entry } from '../entries/split.ts'
import type { Context } from './context.ts'
import { dateFields } from './date-fields.ts'
import { readStudyHeads, type StudyHead } from './heads/studies.ts'
import { splitStudy } from './studies.ts'

type Study = NonNullable<JsonResume['education']>[number]

/** The studies of a section. */
export function readEducation(entries: readonly Entry[], { home }: Context): Study[] {
  const heads = withSchoolsOfGroups(readStudyHeads(entries, home))
  return heads.map(toStudy).filter(({ institution, studyType, area }) => institution || studyType || area)
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
