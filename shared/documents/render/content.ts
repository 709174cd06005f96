import type { ResumeDocument, TextNode } from '#shared/domain/resume/document.ts'
import { chooseWords, type HeadingWords } from '#shared/domain/resume/heading-words.ts'
import { cleanText, cleanTexts } from '#shared/domain/text/clean.ts'
import { formatDate, formatLongDate } from './dates.ts'
import type { RenderRequest } from './request.ts'

/** What stands in a document, line by line, whatever the format: both templates and the check after export use it. */
export type ContentEntry = { head: string; date: string; sub: string; text: string; bullets: string[] }
export type ContentSection = {
  title: string
  text: string
  entries: ContentEntry[]
  rows: { label: string; text: string }[]
}
export type ResumeContent = { name: string; label: string; contact: string[]; sections: ContentSection[] }
export type LetterContent = {
  name: string
  contact: string[]
  date: string
  recipient: string[]
  greeting: string
  paragraphs: string[]
  closing: string[]
}

/** A resume's content: empty sections are left out, the order is the one recruiters expect. */
export function toResumeContent(resume: ResumeDocument, language: string): ResumeContent {
  const words = chooseWords(language)
  const { basics } = resume
  const sections = [
    toSection(words.summary, { text: clean(basics.summary) }),
    toSection(words.work, {
      entries: resume.work.map((work) =>
        toEntry(
          {
            head: work.position || work.name,
            sub: join(' · ', work.position ? work.name : '', work.location, shortenUrl(work.url)),
            dates: work,
            text: join('\n', work.summary, work.description),
            lines: work.highlights,
          },
          language,
          words,
        ),
      ),
    }),
    toSection(words.projects, {
      entries: resume.projects.map((project) =>
        toEntry(
          {
            head: project.name,
            sub: join(
              ' · ',
              project.entity,
              project.roles?.map(({ text }) => text).join(', '),
              shortenUrl(project.url),
            ),
            dates: project,
            text: project.description,
            lines: project.highlights,
            after: project.keywords,
          },
          language,
          words,
        ),
      ),
    }),
    toSection(words.education, {
      entries: resume.education.map((school) =>
        toEntry(
          {
            head: join(', ', school.studyType, school.area) || school.institution,
            sub: join(
              ' · ',
              join(', ', school.studyType, school.area) ? school.institution : '',
              withLabel(words.grade, clean(school.score)),
            ),
            dates: school,
            text: withLabel(words.courses, listTexts(school.courses).join(', ')),
          },
          language,
          words,
        ),
      ),
    }),
    toSection(words.skills, {
      rows: resume.skills.map((skill) => ({
        label: join(', ', skill.name, skill.level),
        text: listTexts(skill.keywords).join(', '),
      })),
    }),
    toSection(words.certificates, {
      rows: resume.certificates.map((certificate) => ({
        label: '',
        text: join(
          ', ',
          certificate.name,
          certificate.issuer,
          formatOptionalDate(certificate.date, language),
          shortenUrl(certificate.url),
        ),
      })),
    }),
    toSection(words.volunteer, {
      entries: resume.volunteer.map((work) =>
        toEntry(
          {
            head: work.position || work.organization,
            sub: join(' · ', work.position ? work.organization : '', shortenUrl(work.url)),
            dates: work,
            text: work.summary,
            lines: work.highlights,
          },
          language,
          words,
        ),
      ),
    }),
    toSection(
      words.awards,
      toRecordParts(
        resume.awards.map(({ title, awarder, date, summary }) => ({ head: title, sub: clean(awarder), date, summary })),
        language,
      ),
    ),
    toSection(
      words.publications,
      toRecordParts(
        resume.publications.map(({ name, publisher, url, releaseDate, summary }) => ({
          head: name,
          sub: join(' · ', publisher, shortenUrl(url)),
          date: releaseDate,
          summary,
        })),
        language,
      ),
    ),
    toSection(words.languages, {
      rows: [
        {
          label: '',
          text: resume.languages
            .map(({ language, fluency }) =>
              clean(fluency) ? `${clean(language)} (${clean(fluency)})` : clean(language),
            )
            .filter(Boolean)
            .join(', '),
        },
      ],
    }),
    toSection(words.interests, {
      rows: resume.interests.map((interest) => ({
        label: clean(interest.name),
        text: listTexts(interest.keywords).join(', '),
      })),
    }),
    toSection(words.references, {
      rows: resume.references.map((reference) => ({ label: clean(reference.name), text: clean(reference.reference) })),
    }),
  ]
  return cleanTexts({
    name: clean(basics.name),
    label: clean(basics.label),
    contact: listContact(resume),
    sections: sections.filter((part) => part !== null),
  }).value
}

/** A letter's content, with the sender's contact line on top. */
export function toLetterContent(request: Extract<RenderRequest, { docType: 'cover_letter' }>): LetterContent {
  const { letter, recipient, resume } = request
  return cleanTexts({
    name: clean(resume.basics.name),
    contact: listContact(resume),
    date: formatLongDate(request.date, request.language),
    recipient: [clean(recipient.company)].filter(Boolean),
    greeting: clean(letter.greeting),
    paragraphs: letter.paragraphs
      .flatMap((paragraph) => paragraph.split(/\n{2,}/))
      .map(clean)
      .filter(Boolean),
    closing: letter.closing.split('\n').map(clean).filter(Boolean),
  }).value
}

function listContact({ basics }: ResumeDocument): string[] {
  const place = join(
    ', ',
    basics.location?.address,
    basics.location?.postalCode,
    basics.location?.city,
    basics.location?.region,
    basics.location?.countryCode,
  )
  const profiles = (basics.profiles ?? []).map(
    (profile) => shortenUrl(profile.url) || join(': ', profile.network, profile.username),
  )
  return [clean(basics.email), clean(basics.phone), place, shortenUrl(basics.url), ...profiles].filter(Boolean)
}

function toSection(title: string, parts: Partial<Omit<ContentSection, 'title'>>): ContentSection | null {
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
function toRecordParts(items: DatedRecord[], language: string): Partial<Omit<ContentSection, 'title'>> {
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

function toEntry(parts: EntryParts, language: string, words: HeadingWords): ContentEntry {
  const { startDate, endDate } = parts.dates
  const end = endDate ? formatDate(endDate, language) : startDate ? words.present : ''
  const after = listTexts(parts.after).join(', ')
  return {
    head: clean(parts.head),
    date: startDate ? `${formatDate(startDate, language)} – ${end}` : end,
    sub: parts.sub,
    text: clean(parts.text),
    bullets: [...listTexts(parts.lines), ...(after ? [after] : [])],
  }
}

function withLabel(label: string, text: string): string {
  return text && `${label}: ${text}`
}

function listTexts(nodes: TextNode[] | undefined): string[] {
  return (nodes ?? []).map(({ text }) => clean(text)).filter(Boolean)
}

function formatOptionalDate(value: string | undefined, language: string): string {
  return value ? formatDate(value, language) : ''
}

function join(separator: string, ...parts: (string | undefined | false)[]): string {
  return parts
    .map((part) => clean(part || ''))
    .filter(Boolean)
    .join(separator)
}

/** An address as people print it: without scheme and final slash. */
function shortenUrl(url: string | undefined): string {
  return clean(url)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '')
}

/** Text as a document can hold it, in one line. What was stored before it was cleaned is cleaned here. */
function clean(text: string | undefined): string {
  return cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
