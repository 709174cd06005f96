import type { EntityManager } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { ModelTask } from '#shared/llm/model.ts'
import { selectUsage, type Usage } from '../accounts/usage.ts'

/** The steps of a round that ask a model. */
export const ROUND_STEPS = ['tailor_resume', 'write_cover_letter'] as const satisfies ModelTask[]

/** So many calls back, a person's rounds say how much their model writes. */
const LATEST_CALLS = 40

/** What a round of a person's came to on average lately; null without any. */
export async function findUsualRound(
  database: Database,
  userId: string,
): Promise<{ calls: number; completionTokens: number } | null> {
  const { rounds, calls, completionTokens } = await tablesOf(database.em.fork())
    .selectFrom((from) =>
      from
        .selectFrom('llm_calls as c')
        .where('c.user_id', '=', userId)
        .where('c.step', 'in', ROUND_STEPS)
        .orderBy('c.created_at', 'desc')
        .limit(LATEST_CALLS)
        .select(['c.application_id', 'c.round', 'c.completion_tokens'])
        .as('latest'),
    )
    .select(({ fn, cast }) => [
      cast<number>(sql`count(distinct (latest.application_id, latest.round))`, 'integer').as('rounds'),
      cast<number>(fn.countAll(), 'integer').as('calls'),
      cast<number>(fn.coalesce(fn.sum('latest.completion_tokens'), sql.lit(0)), 'integer').as('completionTokens'),
    ])
    .executeTakeFirstOrThrow()
  return rounds === 0 ? null : { calls: calls / rounds, completionTokens: completionTokens / rounds }
}

/** What the steps of an application's current round came to. */
export async function findLastRound(em: EntityManager, { id, round }: { id: string; round: number }): Promise<Usage> {
  const { usage } = await tablesOf(em)
    .selectFrom('llm_calls as c')
    .where('c.application_id', '=', id)
    .where('c.round', '=', round)
    .where('c.step', 'in', ROUND_STEPS)
    .select(selectUsage().as('usage'))
    .executeTakeFirstOrThrow()
  return usage
}
