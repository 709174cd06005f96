import { z } from 'zod'
import { givenId, wholeNumber } from './fields.ts'

const MAX_PAGE = 100

/** Pages by cursor: the newest first, `next` is the cursor of the following page or null at the end. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(20),
  cursor: givenId.optional(),
})
export type PageQuery = z.output<typeof pageQuery>

/** A page of things; its name in the OpenAPI document is made of theirs. */
export function pageOf<S extends z.ZodType>(item: S) {
  return named(z.object({ items: z.array(item).max(MAX_PAGE), next: z.uuid().nullable() }), item)
}

function named<P extends z.ZodType>(page: P, item: z.ZodType): P {
  const { id } = item.meta() ?? {}
  return id === undefined ? page : page.meta({ id: `${id}Page` })
}

/** Whether a page also says how many there are in all. */
export const withTotal = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')
  .meta({ description: 'Whether to count them all, too.' })

/** A page that says, where it was asked for, how many there are. */
export function countedPageOf<S extends z.ZodType>(item: S) {
  const total = wholeNumber.optional().meta({ description: 'How many there are on all pages, with `total=true`.' })
  return named(pageOf(item).extend({ total }), item)
}

/** The condition and options that fetch one more than a page holds; ids are UUIDv7, so they sort by time. */
export function pageOptions({ limit, cursor }: PageQuery) {
  return {
    where: cursor ? { id: { $lt: cursor } } : {},
    options: { orderBy: { id: 'desc' as const }, limit: limit + 1 },
  }
}

/** Cuts the extra item off and says where the next page begins. */
export function toPage<T extends { id: string }, R>(
  rows: T[],
  limit: number,
  present: (row: T) => R,
): { items: R[]; next: string | null } {
  const items = rows.slice(0, limit)
  return { items: items.map(present), next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
