import type { EntityManager } from '@mikro-orm/postgresql'
import { type AggregateFunctionBuilder, type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
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

type Called = Tables & { c: Tables['llm_calls'] }

/** A `Usage`: of the rows of `llm_calls` that a statement calls `c`, or of those of them for which `isMeant` holds. */
export function selectUsage(isMeant?: Expression<SqlBool>) {
  const { fn } = expressionBuilder<Called, 'c'>()
  const meant = <Value>(all: AggregateFunctionBuilder<Called, 'c', Value>) => (isMeant ? all.filterWhere(isMeant) : all)
  const sumOf = (column: 'prompt_tokens' | 'completion_tokens' | 'cost_usd' | 'latency_ms') =>
    fn.coalesce(meant(fn.sum<number>(`c.${column}`)), sql.lit(0))
  return jsonBuildObject({
    calls: meant(fn.countAll<number>()),
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
