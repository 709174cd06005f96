import { z } from 'zod'
import { nonBlank } from '../http/fields.ts'

const draftHash = z.string().min(1).max(200).meta({ description: '`draft.hash` of the review that was seen.' })

export const draftBody = z.strictObject({ draftHash })
export const changesBody = z.strictObject({ draftHash, feedback: nonBlank(5_000) })
export const retryBody = z.strictObject({ attention: z.int().min(1).max(1_000_000) })
