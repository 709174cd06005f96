import { type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import type { Tables } from '#shared/database/tables.ts'
import type { ApplicationStatus, Stage } from '#shared/domain/application.ts'
import type { PageQuery } from '../http/paging.ts'
import { patternsOf } from '../http/search.ts'
import type { ShownApplication } from './present.ts'
import { type Details, presentDetails, selectDetails } from './select-details.ts'
import { waitingSince } from './waiting-since.ts'

/** The orders of a list. Each but the first two ends with the newest of what is equal. */
export const ORDERS = ['newest', 'oldest', 'updated', 'waiting', 'company'] as const
export type Order = (typeof ORDERS)[number]

export type ListQuery = PageQuery & {
  status?: ApplicationStatus[] | undefined
  stage?: Stage[] | undefined
  q?: string | undefined
  sort: Order
}

/** What a person sees of an application before they open it. */
export type ListedApplication = ShownApplication & Details & { jobTitle: string; company: string; resumeTitle: string }

type Filter = { userId: string; statuses: string[] | null; stages: string[] | null; patterns: string[] | null }
type Asked = Filter & { cursor: string | null; limit: number }
type Value<Values> = <Name extends keyof Values>(name: Name) => Expression<Values[Name]>
type Sources = { a: Tables['applications']; j: Tables['job_postings']; r: Tables['resumes'] }

/**
 * A person's applications with what is said of each in a list, and one more than the page holds. Statements that are built once,
 * because making entities of rows that are only shown takes several times as long as reading them (docs/performance.md).
 */
export async function listApplications(
  database: Database,
  userId: string,
  { limit, cursor, sort, ...filter }: ListQuery,
): Promise<ListedApplication[]> {
  const asked = { ...filterOf(userId, filter), cursor: cursor ?? null, limit: limit + 1 }
  const rows = await PAGES[sort](database.em, asked)
  return rows.map(({ awaitedUntil, ...row }) => ({
    ...row,
    ...presentDetails({ ...row, awaitedUntil }),
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  }))
}

/** How many applications a filter lets through. */
export async function countApplications(
  database: Database,
  userId: string,
  filter: Pick<ListQuery, 'status' | 'stage' | 'q'>,
): Promise<number> {
  const [row] = await countAll(database.em, filterOf(userId, filter))
  return row?.total ?? 0
}

function filterOf(userId: string, { status, stage, q }: Pick<ListQuery, 'status' | 'stage' | 'q'>): Filter {
  return { userId, statuses: status ?? null, stages: stage ?? null, patterns: patternsOf(q) }
}

const countAll = prepareStatement<Filter>()((db, value) =>
  filtered(db, value).select(({ fn, cast }) => cast<number>(fn.countAll(), 'integer').as('total')),
)

const PAGES = {
  newest: pageBy('desc', ({ ref }) => ref('a.id')),
  oldest: pageBy('asc', ({ ref }) => ref('a.id')),
  updated: pageBy('desc', ({ ref }) => ref('a.updated_at')),
  waiting: pageBy('asc', ({ fn }) => fn.coalesce(waitingSince(), sql<string>`'infinity'::timestamptz`)),
  company: pageBy('asc', () => sql`lower(coalesce(j.metadata->>'company', ''))`),
} satisfies Record<Order, unknown>

/**
 * The page after that which ends with the application `cursor`, in the order of a key: behind the place that this one has now. What
 * is shown besides is asked for of the page's rows alone.
 */
function pageBy(direction: 'asc' | 'desc', keyOf: (eb: ReturnType<typeof sources>) => Expression<unknown>) {
  const key = keyOf(sources())
  return prepareStatement<Asked>()((db, value) => {
    const place = db
      .selectFrom('applications as a')
      .innerJoin('job_postings as j', 'j.id', 'a.job_id')
      .where('a.id', '=', value('cursor'))
      .where('a.user_id', '=', value('userId'))
    const beyond = direction === 'asc' ? sql`>` : sql`<`
    const isBehind = sql<SqlBool>`(${value('cursor')}::uuid is null or (${key}, a.id) ${beyond} (${place.select([sql`${key}`.as('key'), 'a.id'])}))`
    const page = filtered(db, value)
      .where(isBehind)
      .selectAll('a')
      .select(({ ref }) => [
        sql`${key}`.as('place'),
        ref('j.metadata', '->>').key('title').as('jobTitle'),
        ref('j.metadata', '->>').key('company').as('company'),
        'r.title as resumeTitle',
      ])
      .orderBy(sql`${key}`, direction)
      .orderBy('a.id', direction)
      .limit(value('limit'))
    return db
      .selectFrom(page.as('a'))
      .select([
        'a.id',
        'a.resume_id as resumeId',
        'a.resume_version_id as resumeVersionId',
        'a.job_id as jobId',
        'a.status',
        'a.stage',
        'a.round',
        'a.workflow_id as workflowId',
        'a.draft_hash as draftHash',
        'a.attention',
        'a.options',
        'a.created_at as createdAt',
        'a.updated_at as updatedAt',
        'a.jobTitle',
        'a.company',
        'a.resumeTitle',
      ])
      .select(selectDetails())
      .orderBy('a.place', direction)
      .orderBy('a.id', direction)
  })
}

/** A person's applications with posting and resume, as far as a filter lets them through. */
function filtered<Values extends Filter>(db: Kysely<Tables>, value: Value<Values>) {
  return db
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .where('a.user_id', '=', value('userId'))
    .where('a.deleted_at', 'is', null)
    .where(sql<SqlBool>`(${value('statuses')}::text[] is null or a.status = any(${value('statuses')}))`)
    .where(sql<SqlBool>`(${value('stages')}::text[] is null or a.stage = any(${value('stages')}))`)
    .where(
      sql<SqlBool>`(${value('patterns')}::text[] is null
        or concat_ws(' ', j.metadata->>'title', j.metadata->>'company', r.title) ilike all (${value('patterns')}))`,
    )
}

function sources() {
  return expressionBuilder<Sources, 'a' | 'j' | 'r'>()
}
