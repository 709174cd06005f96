import type { EntityManager } from '@mikro-orm/postgresql'
import { expressionBuilder, sql } from 'kysely'
import type { Database } from '#shared/database/orm.ts'
import { type Tables, tablesOf } from '#shared/database/tables.ts'
import type { ModelTask } from '#shared/llm/model.ts'
import { selectUsage, type Usage } from '../accounts/usage.ts'

/** The steps of a round that ask a model. */
const ROUND_STEPS = ['tailor_resume', 'write_cover_letter'] as const satisfies ModelTask[]

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

/** Whether a call `c` of an application `a` was made by a step of its current round. */
export function isOfRound() {
  const { and, eb, ref } = expressionBuilder<{ a: Tables['applications']; c: Tables['llm_calls'] }, 'a' | 'c'>()
  return and([eb('c.round', '=', ref('a.round')), eb('c.step', 'in', ROUND_STEPS)])
}

/** What the calls of an application came to: all of them, and those of its current round. */
export function findSpent(em: EntityManager, id: string): Promise<{ usage: Usage; lastRound: Usage }> {
  return tablesOf(em)
    .selectFrom('llm_calls as c')
    .innerJoin('applications as a', 'a.id', 'c.application_id')
    .where('c.application_id', '=', id)
    .select([selectUsage().as('usage'), selectUsage(isOfRound()).as('lastRound')])
    .executeTakeFirstOrThrow()
}
