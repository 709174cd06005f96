import { z } from 'zod'
import type { Reading } from '#shared/database/entities/index.ts'
import { DOUBT_CODES } from '#shared/reading/reading.ts'

/** What a review says of how its resume was read. */
export type RoundReading = Pick<Reading, 'doubts' | 'acceptedDoubts' | 'unplaced'> & {
  /** Null until the person has said that all of it is right. */
  acceptedAt: Date | string | null
}

export const warningsSchema = z
  .array(
    z.object({
      code: z.enum([...DOUBT_CODES, 'text_unplaced']),
      node: z.string().nullable(),
      field: z.string().nullable(),
      message: z.string(),
    }),
  )
  .meta({
    description:
      'What of the resume may have been read wrong, or was placed nowhere: see the version’s `reading`, and correct it there.',
  })

/** The doubts that the person has not accepted, and how much of the source was placed nowhere. */
export function warningsOf(reading: RoundReading | null): z.output<typeof warningsSchema> {
  if (!reading || reading.acceptedAt) return []
  const accepted = new Set(reading.acceptedDoubts)
  const doubts = reading.doubts
    .filter(({ id }) => !accepted.has(id))
    .map(({ code, node, field, reason }) => ({ code, node, field, message: reason }))
  const { length } = reading.unplaced
  if (length === 0) return doubts
  const message = `${length === 1 ? 'One part' : `${length} parts`} of the source stand in no field of the resume.`
  return [...doubts, { code: 'text_unplaced' as const, node: null, field: null, message }]
}
