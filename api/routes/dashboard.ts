import { z } from 'zod'
import { ok, operation } from '../http/operation.ts'
import { usageOf } from './users.ts'

const counts = z.record(z.string(), z.int())

export const dashboardOperations = [
  operation({
    method: 'get',
    path: '/dashboard',
    operationId: 'getDashboard',
    summary: 'Your applications at a glance',
    tag: 'insight',
    access: 'user',
    responses: {
      200: {
        description: 'Counts and cost.',
        schema: z
          .object({
            byStatus: counts,
            byStage: counts,
            waitingForApproval: z.int(),
            needsAttention: z.int(),
            usage: z.object({
              calls: z.int(),
              promptTokens: z.int(),
              completionTokens: z.int(),
              costUsd: z.number(),
              latencyMs: z.int(),
            }),
          })
          .meta({ id: 'Dashboard' }),
      },
    },
    async handle({ caller, services: { database } }) {
      const em = database.em.fork()
      const rows = await em.execute<{ status: string; stage: string; n: string }[]>(
        'select status, stage, count(*) as n from applications where user_id = ? and deleted_at is null group by status, stage',
        [caller.id],
      )
      const sum = (key: 'status' | 'stage'): Record<string, number> => {
        const result: Record<string, number> = {}
        for (const row of rows) result[row[key]] = (result[row[key]] ?? 0) + Number(row.n)
        return result
      }
      const byStatus = sum('status')
      return ok({
        byStatus,
        byStage: sum('stage'),
        waitingForApproval: byStatus.awaiting_approval ?? 0,
        needsAttention: byStatus.needs_attention ?? 0,
        usage: await usageOf(em, 'user_id', caller.id),
      })
    },
  }),
]
