import type { ResumeDocument, TextNode } from '#shared/domain/resume/document.ts'
import type { HeadingWords } from '#shared/domain/resume/heading-words.ts'
import { formatDate, formatSpan } from './dates.ts'
import { type ContentRow, toInterestRows, toLanguageRows, toReferenceRows, toSkillRows } from './listed-rows.ts'
import { clean, join, listTexts, shortenUrl } from './printed-text.ts'
import { chooseSectionWords } from './section-titles.ts'

/** What stands in a document, line by line, whatever the format: both templates and the check after export use it. */
export type ContentEntry = { head: string; date: string; sub: string; text: string; bullets: string[] }
export type ContentSection = {
  title: string
  text: string
  entries: ContentEntry[]
  rows: ContentRow[]
}

type Parts = Partial<Omit<ContentSection, 'title'>>
type InLanguage = { language: string; words: HeadingWords }

/** The sections of a resume that say something, in the order that recruiters expect. */
export function toSections(resume: ResumeDocument, language: string): ContentSection[] {
  const words = chooseSectionWords(resume, language)
  const said = { language, words }
  return [
    toSection(words.summary, { text: clean(resume.basics.summary) }),
    toSection(words.work, toWork(resume, said)),
    toSection(words.projects, toProjects(resume, said)),
    toSection(words.education, toEducation(resume, said)),
    toSection(words.skills, { rows: toSkillRows(resume) }),
    toSection(words.certificates, toCertificates(resume, language)),
    toSection(words.volunteer, toVolunteering(resume, said)),
    toSection(words.awards, toAwards(resume, language)),
    toSection(words.publications, toPublications(resume, language)),
    toSection(words.languages, { rows: toLanguageRows(resume) }),
    toSection(words.interests, { rows: toInterestRows(resume) }),
    toSection(words.references, { rows: toReferenceRows(resume) }),
  ].filter((section) => section !== null)
}

function toWork(resume: ResumeDocument, said: InLanguage): Parts {
  const entries = resume.work.map((work) => ({
    head: work.position || work.name,
    sub: join(' · ', work.position ? work.name : '', work.location, shortenUrl(work.url)),
    dates: work,
    text: join('\n', work.summary, work.description),
    lines: work.highlights,
  }))
  return { entries: entries.map((entry) => toEntry(entry, said)) }
}

function toProjects(resume: ResumeDocument, said: InLanguage): Parts {
  const entries = resume.projects.map((project) => ({
    head: project.name,
    sub: join(' · ', project.entity, project.roles?.map(({ text }) => text).join(', '), shortenUrl(project.url)),
    dates: project,
    text: project.description,
    lines: project.highlights,
    after: project.keywords,
  }))
  return { entries: entries.map((entry) => toEntry(entry, said)) }
}

function toEducation(resume: ResumeDocument, said: InLanguage): Parts {
  const { grade, courses } = said.words
  const entries = resume.education.map((school) => {
    const degree = join(', ', school.studyType, school.area)
    return {
      head: degree || school.institution,
      sub: join(' · ', degree ? school.institution : '', withLabel(grade, clean(school.score))),
      dates: school,
      text: withLabel(courses, listTexts(school.courses).join(', ')),
    }
  })
  return { entries: entries.map((entry) => toEntry(entry, said)) }
}

function toCertificates({ certificates }: ResumeDocument, language: string): Parts {
  return {
    rows: certificates.map(({ name, issuer, date, url }) => ({
      label: '',
      text: join(', ', name, issuer, formatOptionalDate(date, language), shortenUrl(url)),
    })),
  }
}

function toVolunteering(resume: ResumeDocument, said: InLanguage): Parts {
  const entries = resume.volunteer.map((work) => ({
    head: work.position || work.organization,
    sub: join(' · ', work.position ? work.organization : '', shortenUrl(work.url)),
    dates: work,
    text: work.summary,
    lines: work.highlights,
  }))
  return { entries: entries.map((entry) => toEntry(entry, said)) }
}

function toAwards({ awards }: ResumeDocument, language: string): Parts {
  const records = awards.map(({ title, awarder, date, summary }) => ({
    head: title,
    sub: clean(awarder),
    date,
    summary,
  }))
  return toRecordParts(records, language)
}

function toPublications({ publications }: ResumeDocument, language: string): Parts {
  const records = publications.map(({ name, publisher, url, releaseDate, summary }) => ({
    head: name,
    sub: join(' · ', publisher, shortenUrl(url)),
    date: releaseDate,
    summary,
  }))
  return toRecordParts(records, language)
}

function toSection(title: string, parts: Parts): ContentSection | null {
  const text = parts.text ?? ''
  const entries = (parts.entries ?? []).map(withHead).filter((entry) => joinEntryText(entry).length > 0)
  const rows = (parts.rows ?? []).filter((row) => row.label || row.text)
  return text || entries.length > 0 || rows.length > 0 ? { title, text, entries, rows } : null
}

/** Nothing stands below an empty line: where an entry has no head, what comes next is it. */
function withHead(entry: ContentEntry): ContentEntry {
  if (entry.head) return entry
  return entry.sub ? { ...entry, head: entry.sub, sub: '' } : { ...entry, head: entry.date, date: '' }
}

function joinEntryText({ head, sub, date, text, bullets }: ContentEntry): string {
  return head + sub + date + text + bullets.join('')
}

type DatedRecord = { head: string | undefined; sub: string; date: string | undefined; summary: string | undefined }

/** A line for each; where one has a text of its own, all are entries, so that they look alike. */
function toRecordParts(items: DatedRecord[], language: string): Parts {
  if (!items.some(({ summary }) => clean(summary)))
    return {
      rows: items.map((item) => ({
        label: '',
        text: join(', ', item.head, item.sub, formatOptionalDate(item.date, language)),
      })),
    }
  return {
    entries: items.map((item) => ({
      head: clean(item.head),
      date: formatOptionalDate(item.date, language),
      sub: item.sub,
      text: clean(item.summary),
      bullets: [],
    })),
  }
}

type EntryParts = {
  head: string | undefined
  sub: string
  dates: { startDate?: string; endDate?: string }
  text: string | undefined
  lines?: TextNode[]
  after?: TextNode[]
}

function toEntry(parts: EntryParts, { language, words }: InLanguage): ContentEntry {
  const after = listTexts(parts.after).join(', ')
  return {
    head: clean(parts.head),
    date: formatSpan(parts.dates, language, words.present),
    sub: parts.sub,
    text: clean(parts.text),
    bullets: [...listTexts(parts.lines), ...(after ? [after] : [])],
  }
}

function withLabel(label: string, text: string): string {
  return text && `${label}: ${text}`
}

function formatOptionalDate(value: string | undefined, language: string): string {
  return value ? formatDate(value, language) : ''
}
