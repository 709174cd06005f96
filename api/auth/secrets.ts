import { timingSafeEqual } from 'node:crypto'
import type { Config } from '#shared/config.ts'

export type Secrets = Pick<Config, 'JWT_SECRET' | 'JWT_SECRET_ALSO_ACCEPTED'>

/** The secrets that what comes back may have been made with: while they are changed, those of both. */
export function acceptedSecrets({ JWT_SECRET, JWT_SECRET_ALSO_ACCEPTED: other }: Secrets): string[] {
  return other === undefined ? [JWT_SECRET] : [JWT_SECRET, other]
}

/** Whether two texts are the same, which takes as long whatever they differ in. */
export function isSameText(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
