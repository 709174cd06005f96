import { z } from 'zod'

/** An id as a request names it. Capital letters make no other one of it (RFC 9562, 4), so it is compared in small ones. */
export const givenId = z.uuid().toLowerCase()

/** The path parameters of everything that is found by its id. */
export const idParam = z.object({ id: givenId })

/** Text with something in it besides spaces, which are taken off its ends. The OpenAPI document says so too. */
export function nonBlank(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .meta({ override: { type: 'string', minLength: 1, maxLength, pattern: '\\S' } })
}
