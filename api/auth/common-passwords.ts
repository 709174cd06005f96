import type { Config } from '#shared/config.ts'
import { invalidFields } from '../http/problem.ts'

let common: Promise<ReadonlySet<string>> | undefined

/**
 * Refuses, in production, a new password that is one of the 49,000 most used ones, or one of them with up to four digits or
 * marks at its end. Not elsewhere, so that trying things out stays easy. Throws a 422 that points at the field.
 */
export async function refuseCommonPassword({ NODE_ENV }: Config, password: string, field: string): Promise<void> {
  if (NODE_ENV !== 'production' || !(await isCommonPassword(password))) return
  throw invalidFields([
    { pointer: `/${field}`, detail: 'is one of the passwords that are tried first; use a longer or less usual one' },
  ])
}

export async function isCommonPassword(password: string): Promise<boolean> {
  // Loaded when first needed: it takes a tenth of a second and some megabytes.
  common ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']))
  const known = await common
  const lower = password.normalize('NFKC').toLowerCase()
  return known.has(lower) || known.has(lower.replace(/[^\p{L}]{1,4}$/u, ''))
}
