import type { EntityManager } from '@mikro-orm/postgresql'
import { expressionBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { type Tables, tablesOf } from '#shared/database/tables.ts'

/** A sum of many `integer`s. */
const sum = z
  .int()
  .min(0)
  .max(10 ** 15)

export const usageSchema = z
  .object({
    calls: sum,
    promptTokens: sum,
    completionTokens: sum,
    costUsd: z.number().min(0),
    latencyMs: sum,
  })
  .meta({ id: 'Usage' })
export type Usage = z.output<typeof usageSchema>

/** A `Usage`: of the rows of `llm_calls` that a statement calls `c`. */
export function selectUsage() {
  const { fn } = expressionBuilder<Tables & { c: Tables['llm_calls'] }, 'c'>()
  const sumOf = (column: 'prompt_tokens' | 'completion_tokens' | 'cost_usd' | 'latency_ms') =>
    fn.coalesce(fn.sum<number>(`c.${column}`), sql.lit(0))
  return jsonBuildObject({
    calls: fn.countAll<number>(),
    promptTokens: sumOf('prompt_tokens'),
    completionTokens: sumOf('completion_tokens'),
    costUsd: sumOf('cost_usd'),
    latencyMs: sumOf('latency_ms'),
  })
}

/** Calls, tokens, money and time spent on a user or an application. */
export async function usageOf(em: EntityManager, by: 'user_id' | 'application_id', id: string): Promise<Usage> {
  const { usage } = await tablesOf(em)
    .selectFrom('llm_calls as c')
    .where(`c.${by}`, '=', id)
    .select(selectUsage().as('usage'))
    .executeTakeFirstOrThrow()
  return usage
}
