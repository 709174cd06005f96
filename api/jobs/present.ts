import type { JobPosting } from '#shared/database/entities/index.ts'

/** A posting as the API answers it. */
export function presentJob(job: JobPosting) {
  const { title, company, hiddenText } = job.metadata
  return { id: job.id, title, company, url: job.url, text: job.textBlob, hiddenText, createdAt: job.createdAt }
}
