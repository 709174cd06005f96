import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { extract } from '#shared/reading/read-file/extract.ts'

/** A file through the real reading and parsing, and the fields of the result in a form that is short to compare. */

export const parsed = async (file: Uint8Array): Promise<JsonResume> =>
  readResumeText(await extract(file, DEFAULT_LIMITS)).resume
export const jobs = ({ work = [] }: JsonResume) =>
  work.map((job) => [job.position, job.name, job.startDate, job.endDate])
export const studies = ({ education = [] }: JsonResume) =>
  education.map((e) => [e.studyType, e.area, e.institution, e.startDate, e.endDate])
export const skills = (resume: JsonResume) => (resume.skills ?? []).flatMap(({ name, keywords }) => keywords ?? [name])
export const languages = (resume: JsonResume) =>
  (resume.languages ?? []).map(({ language, fluency }) => [language, fluency])
