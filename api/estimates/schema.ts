import { z } from 'zod'
import { wholeNumber } from '../http/fields.ts'
import { estimateBasis } from '../http/named-enums.ts'

export const costEstimateSchema = z
  .object({
    calls: wholeNumber,
    promptTokens: wholeNumber,
    completionTokens: wholeNumber,
    costUsd: z.number().min(0).nullable().meta({
      description: 'By the configured prices; null where none is.',
    }),
    basis: estimateBasis.meta({
      description:
        '`earlier_calls`: as much is written as in earlier rounds; `sizes`: there are none, so it is guessed by the length of the texts.',
    }),
  })
  .meta({
    id: 'CostEstimate',
    description: 'An estimate of what language-model calls will come to. What they did come to is in `usage`.',
  })
