import type { EntityManager } from '@mikro-orm/postgresql'
import { secondsAgo } from './clock.ts'
import { tablesOf } from './tables.ts'

/** The answer to a request with an `Idempotency-Key` is kept this long; afterwards its key is new again. */
export const IDEMPOTENCY_TTL_HOURS = 24
export const IDEMPOTENCY_TTL_S = IDEMPOTENCY_TTL_HOURS * 3_600

/** Kept answers to requests name what they made: they go with it. */
export async function forgetAnswersAbout(em: EntityManager, userId: string, entityId: string): Promise<void> {
  await tablesOf(em)
    .deleteFrom('idempotency_keys')
    .where('scope', '=', userId)
    .where(({ eb, fn, cast, val }) => eb(fn<number>('strpos', [cast('reply', 'text'), val(entityId)]), '>', 0))
    .execute()
}

/** Everything that was answered to a person, or names them: a registration was answered to nobody yet. */
export async function forgetAnswersOfPerson(em: EntityManager, userId: string): Promise<void> {
  await tablesOf(em)
    .deleteFrom('idempotency_keys')
    .where(({ eb, fn, cast, val }) =>
      eb(fn<number>('strpos', [eb('scope', '||', cast<string>('reply', 'text')), val(userId)]), '>', 0),
    )
    .execute()
}

/** An answer that is not repeated any more has no reason to be kept. */
export async function forgetOldAnswers(em: EntityManager): Promise<void> {
  await tablesOf(em).deleteFrom('idempotency_keys').where('created_at', '<', secondsAgo(IDEMPOTENCY_TTL_S)).execute()
}
