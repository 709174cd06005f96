import { z } from 'zod'
import { cleanText } from '#shared/domain/text/clean.ts'

/** An id as a request names it. Capital letters make no other one of it (RFC 9562, 4), so it is compared in small ones. */
export const givenId = z.uuid().toLowerCase()

/** How many there are of something, or where something stands: what an `integer` of PostgreSQL holds. */
export const wholeNumber = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)

/** The path parameters of everything that is found by its id. */
export const idParam = z.object({ id: givenId })

/**
 * What a person writes, as it may stand in a document: every field that is shown, printed or read by a model is one. Passwords,
 * tokens and addresses are none, since each of their characters counts.
 */
export function written() {
  return z.string().overwrite(cleanText)
}

/** Text with something in it besides spaces, which are taken off its ends. The OpenAPI document says so too. */
export function nonBlank(maxLength: number) {
  return written()
    .trim()
    .min(1)
    .max(maxLength)
    .meta({ override: { type: 'string', minLength: 1, maxLength, pattern: '\\S' } })
}

/** The bytes of a file, sent or answered. */
export const binary = z.string().meta({ override: { type: 'string', format: 'binary' } })
