import { z } from 'zod'

/** What is looked for in a list: words or beginnings and parts of words, all of which must be there. */
export const searchText = z.string().trim().min(1).max(200).optional()

/** Patterns of LIKE, one for each word; null without a search. Signs that LIKE knows stand for themselves. */
export function patternsOf(q: string | undefined): string[] | null {
  if (q === undefined) return null
  return q.split(/\s+/u).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}

/** One value of a query parameter, or several of them: any of these. */
export function severalOf<E extends z.core.util.EnumLike>(one: z.ZodEnum<E>) {
  return z
    .union([one, z.array(one).min(1).max(one.options.length)])
    .transform((given) => [given].flat() as z.output<typeof one>[])
    .optional()
}
