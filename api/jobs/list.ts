import { type FilterQuery, raw } from '@mikro-orm/postgresql'
import { JobPosting } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { type PageQuery, pageOptions, toPage } from '../http/paging.ts'
import { patternsOf } from '../http/search.ts'
import { presentJobHead, presentJobWithText } from './present.ts'

/** A page of a person's postings, newest first; without `texts` neither what they say nor the pages that they stood on are read. */
export async function listJobs(
  database: Database,
  userId: string,
  { q, texts, ...page }: PageQuery & { q?: string | undefined; texts: 'true' | 'false' },
) {
  const { where, options } = pageOptions(page)
  const em = database.em.fork()
  if (texts === 'true')
    return toPage(await em.find(JobPosting, { ...found(userId, q), ...where }, options), page.limit, presentJobWithText)
  const rows = await em.find(
    JobPosting,
    { ...found(userId, q), ...where },
    { ...options, exclude: ['textBlob', 'rawJson'] },
  )
  return toPage(rows, page.limit, presentJobHead)
}

/** How many of a person's postings a search finds. */
export function countJobs(database: Database, userId: string, q: string | undefined): Promise<number> {
  return database.em.fork().count(JobPosting, found(userId, q))
}

/** A person's postings, of those a search finds where there is one. */
function found(userId: string, q: string | undefined): FilterQuery<JobPosting> & object {
  const patterns = patternsOf(q)
  const mine = { userId, deletedAt: null }
  if (!patterns) return mine
  const said = raw(
    (alias) =>
      `concat_ws(' ', ${alias}.metadata->>'title', ${alias}.metadata->>'company', ${alias}.metadata->>'location')`,
  )
  return { ...mine, $and: patterns.map((pattern) => ({ [said]: { $ilike: pattern } })) }
}
