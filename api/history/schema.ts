import { z } from 'zod'
import { auditSchema } from '../audit/schema.ts'

const time = z.iso.datetime().nullable()
export const historySchema = z
  .object({
    workflowId: z.string(),
    webUrl: z.string().meta({ description: 'The workflow’s own page in the Temporal Web UI.' }),
    available: z.boolean().meta({
      description: 'False when the workflow has not started yet or its history is no longer kept; then see `audit`.',
    }),
    events: z.int(),
    steps: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['activity', 'signal', 'timer']),
        status: z.enum(['scheduled', 'running', 'completed', 'failed', 'cancelled', 'timed_out', 'received', 'fired']),
        attempts: z.int(),
        startedAt: time,
        endedAt: time,
        durationMs: z.int().nullable(),
        error: z.string().nullable(),
        waiting: z
          .object({ for: z.enum(['model', 'another_attempt']), until: z.iso.datetime() })
          .nullable()
          .meta({
            description:
              'The last attempt failed and the next one is begun then: `model`, since the language model could not answer; `another_attempt`, since something else failed.',
          }),
      }),
    ),
    audit: z.array(auditSchema),
  })
  .meta({ id: 'History' })
