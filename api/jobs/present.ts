import type { JobPosting } from '#shared/database/entities/index.ts'
import type { Requirement } from '#shared/domain/changes/change.ts'
import { languageOf } from '#shared/domain/text/language-of.ts'

const NONE_LEFT = 'No requirements are listed for this posting.'

/** What a posting asks for, as far as it is known: as it was analysed or corrected, else as the offline rules read it. */
export function requirementsOf({
  requirements,
  firstReading,
}: Pick<JobPosting, 'requirements' | 'firstReading'>): Requirement[] | null {
  return requirements ?? firstReading?.requirements ?? null
}

/** What is known of a posting without its text and its page. */
type JobHead = Pick<JobPosting, 'id' | 'metadata' | 'requirements' | 'firstReading' | 'url' | 'createdAt'>

/** As much of a text tells its language. */
const TOLD_BY_CHARACTERS = 20_000

/** A posting as the API answers it. */
export function presentJob(job: JobPosting) {
  return { ...presentJobWithText(job), language: languageOf(job.textBlob.slice(0, TOLD_BY_CHARACTERS)) }
}

/** A posting in a list with whole texts. */
export function presentJobWithText(job: JobPosting) {
  return { ...presentJobHead(job), page: job.rawJson?.page ?? null, text: job.textBlob }
}

/** A posting without its text and the page that it stood on. */
export function presentJobHead(job: JobHead) {
  const { title, company, country = null, contact = '', location = '', hiddenText } = job.metadata
  const requirements = requirementsOf(job)
  return {
    id: job.id,
    title,
    company,
    country,
    contact,
    location,
    requirements:
      requirements?.map(({ id, text, kind, span, saidBy }) => ({
        id,
        text,
        kind,
        span: span ?? null,
        saidBy: saidBy ?? null,
      })) ?? null,
    noRequirementsBecause: requirements?.length === 0 ? (job.firstReading?.reason ?? NONE_LEFT) : null,
    url: job.url,
    hiddenText,
    createdAt: job.createdAt,
  }
}
