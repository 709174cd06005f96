import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

/** What is said of one thing: `[field, value]`, the value without case, accents of width and signs. */
type Facts = (readonly [string, string])[]

const plain = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')

function facts(fields: Record<string, string | undefined>): Facts {
  return Object.entries(fields).flatMap(([field, value]) =>
    value && plain(value) ? [[field, plain(value)] as const] : [],
  )
}

/** The facts of a resume, thing by thing; places of jobs, summaries and lists of tasks are left out. */
function thingsOf(resume: JsonResume): Facts[] {
  const { basics, work, volunteer, education, skills, languages, certificates } = resume
  const { city, region, countryCode } = basics?.location ?? {}
  return [
    facts({ name: basics?.name, email: basics?.email, city, region, countryCode }),
    ...(work ?? []).map(({ name, position, startDate, endDate }) =>
      facts({ employer: name, position, startDate, endDate }),
    ),
    ...(volunteer ?? []).map(({ organization, position, startDate, endDate }) =>
      facts({ organization, post: position, startDate, endDate }),
    ),
    ...(education ?? []).map(({ institution, studyType = '', area = '', startDate, endDate }) =>
      facts({ institution, study: studyType + area, startDate, endDate }),
    ),
    ...(skills ?? [])
      .flatMap(({ name, keywords }) => (keywords?.length ? keywords : [name]))
      .map((skill) => facts({ skill })),
    ...(languages ?? []).map(({ language, fluency }) => facts({ language, fluency })),
    ...(certificates ?? []).map(({ name, issuer, date }) => facts({ certificate: name, issuer, date })),
  ].filter((found) => found.length > 0)
}

/** How many facts the truth has, how many were read, and how many of those are right; each thing is matched once. */
export function countFacts(truth: JsonResume, read: JsonResume): { truth: number; read: number; right: number } {
  const [wanted, found] = [thingsOf(truth), thingsOf(read)]
  const free = new Set(found)
  let right = 0
  for (const thing of wanted) {
    const same = (other: Facts) =>
      thing.filter(([field, value]) => other.some(([f, v]) => f === field && v === value)).length
    const best = [...free].reduce<Facts | null>(
      (one, other) => (same(other) > (one ? same(one) : 0) ? other : one),
      null,
    )
    if (!best) continue
    right += same(best)
    free.delete(best)
  }
  return { truth: wanted.flat().length, read: found.flat().length, right }
}
