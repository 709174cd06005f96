import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'

export const usageSchema = z
  .object({ calls: z.int(), promptTokens: z.int(), completionTokens: z.int(), costUsd: z.number(), latencyMs: z.int() })
  .meta({ id: 'Usage' })
export type Usage = z.output<typeof usageSchema>

/** The sums over rows of `llm_calls`, for a `select`. PostgreSQL's sums of integers come as text. */
export const USAGE_SUMS = `count(*) as calls, coalesce(sum(prompt_tokens), 0) as prompt, coalesce(sum(completion_tokens), 0) as completion,
      coalesce(sum(cost_usd), 0) as usd, coalesce(sum(latency_ms), 0) as ms`
export type UsageSums = { calls: string; prompt: string; completion: string; usd: number; ms: string }

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
  const [sums] = await em.execute<UsageSums[]>(`select ${USAGE_SUMS} from llm_calls where ${by} = ?`, [id])
  if (!sums) throw new Error('sums without a group answer one row')
  return usageFrom(sums)
}
