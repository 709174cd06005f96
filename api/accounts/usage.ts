import type { EntityManager } from '@mikro-orm/postgresql'
import { expressionBuilder } from 'kysely'
import { z } from 'zod'
import { type Tables, tablesOf } from '#shared/database/tables.ts'

export const usageSchema = z
  .object({ calls: z.int(), promptTokens: z.int(), completionTokens: z.int(), costUsd: z.number(), latencyMs: z.int() })
  .meta({ id: 'Usage' })
export type Usage = z.output<typeof usageSchema>

/** The sums over rows of `llm_calls`, for a `select`. PostgreSQL's sums of integers come as text. */
export function usageSums() {
  const { fn, lit } = expressionBuilder<Tables, 'llm_calls'>()
  return [
    fn.countAll<string>().as('calls'),
    fn.coalesce(fn.sum<string>('prompt_tokens'), lit(0)).as('prompt'),
    fn.coalesce(fn.sum<string>('completion_tokens'), lit(0)).as('completion'),
    fn.coalesce(fn.sum<number>('cost_usd'), lit(0)).as('usd'),
    fn.coalesce(fn.sum<string>('latency_ms'), lit(0)).as('ms'),
  ] as const
}
type UsageSums = Record<'calls' | 'prompt' | 'completion' | 'usd' | 'ms', string | number>

export function usageFrom({ calls, prompt, completion, usd, ms }: UsageSums): Usage {
  return {
    calls: Number(calls),
    promptTokens: Number(prompt),
    completionTokens: Number(completion),
    costUsd: Number(usd),
    latencyMs: Number(ms),
  }
}

/** Calls, tokens, money and time spent on a user or an application. */
export async function usageOf(em: EntityManager, by: 'user_id' | 'application_id', id: string): Promise<Usage> {
  const sums = await tablesOf(em).selectFrom('llm_calls').select(usageSums).where(by, '=', id).executeTakeFirstOrThrow()
  return usageFrom(sums)
}
