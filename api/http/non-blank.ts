import { z } from 'zod'

/** Text with something in it besides spaces, which are taken off its ends. The OpenAPI document says so too. */
export function nonBlank(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .meta({ override: { type: 'string', minLength: 1, maxLength, pattern: '\\S' } })
}
