import type { z } from 'zod'

/** The first few violations as `path: message`; zod's messages name types and bounds, never values. */
export function describeViolations(error: z.ZodError, within = ''): string {
  const shown = error.issues.slice(0, 5).map((issue) => {
    const message = issue.code === 'unrecognized_keys' ? 'has keys that the schema does not know' : issue.message
    return `${[within, ...issue.path].filter((part) => part !== '').join('.') || 'the object'}: ${message}`
  })
  const more = error.issues.length - shown.length
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '')
}
