import { z } from 'zod'
import { usageSchema } from '../accounts/usage.ts'
import { waitSchema } from '../applications/waiting.ts'
import { auditSchema } from '../audit/schema.ts'
import { wholeNumber } from '../http/fields.ts'
import { historyStepKind, historyStepStatus } from '../http/named-enums.ts'

const time = z.iso.datetime().nullable()
export const historySchema = z
  .object({
    workflowId: z.string(),
    webUrl: z.string().meta({ description: 'The workflow’s own page in the Temporal Web UI.' }),
    available: z.boolean().meta({
      description: 'False when the workflow has not started yet or its history is no longer kept; then see `audit`.',
    }),
    events: wholeNumber,
    steps: z.array(
      z.object({
        name: z.string(),
        kind: historyStepKind,
        status: historyStepStatus,
        attempts: wholeNumber,
        startedAt: time,
        endedAt: time,
        durationMs: wholeNumber.nullable(),
        error: z.string().nullable(),
        waiting: waitSchema.nullable().meta({
          description:
            'The last attempt failed and the next one is begun then: `model`, since the language model could not answer; `another_attempt`, since something else failed.',
        }),
      }),
    ),
    usage: usageSchema.meta({
      description: 'What its calls to the language model came to so far; a call counts once it is answered.',
    }),
    audit: z.array(auditSchema),
  })
  .meta({ id: 'History' })
