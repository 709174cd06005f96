import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

/**
 * How much of a resume came back: F1 over its facts, micro-averaged. A fact is one value at its place ("the end of the job
 * X at Y"), equal after NFKC, case folding and removal of white space; nothing looser counts, so that this is at most
 * what tests/samples/score.py gives.
 */
export function fieldF1(truth: JsonResume, given: JsonResume): { f1: number; missed: string[]; wrong: string[] } {
  const [wanted, found] = [facts(truth), facts(given)]
  const wrong = [...found]
  const missed = wanted.filter((fact) => {
    const at = wrong.indexOf(fact)
    if (at >= 0) wrong.splice(at, 1)
    return at < 0
  })
  const matched = wanted.length - missed.length
  return { f1: (2 * matched) / (wanted.length + found.length || 1), missed, wrong }
}

function facts(resume: JsonResume): string[] {
  const { basics = {} } = resume
  const { location = {} } = basics
  const list: string[] = []
  const add = (place: string, ...values: (string | undefined)[]) => {
    for (const value of values) if (value && plain(value)) list.push(`${place}: ${plain(value)}`)
  }
  add('name', basics.name)
  add('label', basics.label)
  add('email', basics.email)
  add('phone', basics.phone)
  add('url', basics.url)
  add('summary', basics.summary)
  add('location', location.city, location.region, location.countryCode)
  for (const { name, position, startDate, endDate, highlights = [] } of resume.work ?? []) {
    const job = plain(`work ${name ?? ''} ${position ?? ''}`)
    add(job, `is ${name} ${position}`, startDate && `from ${startDate}`, endDate && `to ${endDate}`, ...highlights)
  }
  for (const { organization, position, startDate, endDate, highlights = [] } of resume.volunteer ?? [])
    add(plain(`volunteer ${organization} ${position}`), startDate, endDate, ...highlights)
  for (const { institution, studyType, area, startDate, endDate, score, courses = [] } of resume.education ?? []) {
    const school = plain(`education ${institution ?? ''}`)
    add(school, `${studyType ?? ''} ${area ?? ''}`, startDate && `from ${startDate}`, endDate && `to ${endDate}`, score)
    add(school, ...courses)
  }
  for (const { name, description, highlights = [] } of resume.projects ?? [])
    add(plain(`project ${name}`), description, ...highlights)
  for (const { name, keywords = [] } of resume.skills ?? []) add(plain(`skills ${name}`), ...keywords)
  for (const { language, fluency } of resume.languages ?? []) add('languages', `${language} ${fluency}`)
  for (const { name, issuer, date } of resume.certificates ?? []) add('certificates', `${name} ${issuer} ${date}`)
  for (const { title, awarder, date } of resume.awards ?? []) add('awards', `${title} ${awarder} ${date}`)
  for (const { name, publisher, releaseDate } of resume.publications ?? [])
    add('publications', `${name} ${publisher} ${releaseDate}`)
  return list
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?|\/$|[\s\p{Cf}]+/gu, '')
}
