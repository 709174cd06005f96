import type { Access } from './operation.ts'

/** The longest JSON body that is read: resumes, postings and reviews are texts. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024
/** An address and two passwords, or a token, are all that is sent before signing in. */
const PUBLIC_BODY_LIMIT_BYTES = 16 * 1024

/** The longest JSON body that an operation reads. */
export function bodyLimitBytes(access: Access): number {
  return access === 'public' ? PUBLIC_BODY_LIMIT_BYTES : BODY_LIMIT_BYTES
}
