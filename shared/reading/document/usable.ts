import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

/**
 * Whether a parsed resume is worth saving: it names the person or holds at least one entry that a resume is about.
 * An empty parse must be shown as a failure, never kept as if it were fine.
 */
export function isUsable(resume: JsonResume): boolean {
  const entries = [resume.work, resume.education, resume.projects, resume.volunteer, resume.skills, resume.publications]
  return Boolean(resume.basics?.name?.trim()) || entries.some((section) => (section?.length ?? 0) > 0)
}
