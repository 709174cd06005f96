import { cleanTexts } from '#shared/domain/text/clean.ts'
import { formatLongDate } from './dates.ts'
import { clean, join, shortenUrl } from './printed-text.ts'
import type { RenderRequest } from './request.ts'
import { type ContentSection, toSections } from './resume-sections.ts'

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

type Printed = Pick<RenderRequest, 'resume' | 'language' | 'printing'>

/** A resume's content: empty sections are left out, the order is the one recruiters expect. */
export function toResumeContent(request: Printed): ResumeContent {
  const { resume, language } = request
  return cleanTexts({
    name: clean(resume.basics.name),
    label: clean(resume.basics.label),
    contact: listContact(request),
    sections: toSections(resume, language),
  }).value
}

/** A letter's content, with the sender's contact line on top. */
export function toLetterContent(request: Extract<RenderRequest, { docType: 'cover_letter' }>): LetterContent {
  const { letter, recipient, resume } = request
  return cleanTexts({
    name: clean(resume.basics.name),
    contact: listContact(request),
    date: writeDate(letter.date ?? request.date, request.printing?.dateLocale ?? request.language),
    recipient: (letter.addressee ?? recipient.company).split('\n').map(clean).filter(Boolean),
    greeting: clean(letter.greeting),
    paragraphs: letter.paragraphs
      .flatMap((paragraph) => paragraph.split(/\n{2,}/))
      .map(clean)
      .filter(Boolean),
    closing: letter.closing.split('\n').map(clean).filter(Boolean),
  }).value
}

/** A date of ISO's form as the language writes it; what the person wrote otherwise, as they wrote it. */
function writeDate(date: string, language: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatLongDate(date, language) : clean(date)
}

function listContact({ resume: { basics }, printing }: Printed): string[] {
  const place = join(
    ', ',
    basics.location?.address,
    basics.location?.postalCode,
    basics.location?.city,
    basics.location?.region,
    basics.location?.country || printing?.country || basics.location?.countryCode,
  )
  const profiles = (basics.profiles ?? []).map(
    (profile) => shortenUrl(profile.url) || join(': ', profile.network, profile.username),
  )
  return [clean(basics.email), clean(basics.phone), place, shortenUrl(basics.url), ...profiles].filter(Boolean)
}
