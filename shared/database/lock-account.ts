import type { EntityManager } from '@mikro-orm/postgresql'
import { tablesOf } from './tables.ts'

/** The account was closed, or removed for good, while something was to be done in it. */
export class AccountClosed extends Error {
  override name = 'AccountClosed'
}

/**
 * Locks a person's account before anything else of theirs is locked. `alone`: one at a time. `beside`: others may do so too,
 * and the account is there until this commits, as rows that name it need. Not `for update`, which would wait for everybody
 * who adds such a row, and they for it. Throws AccountClosed.
 */
export async function lockAccount(em: EntityManager, id: string, how: 'alone' | 'beside'): Promise<void> {
  const account = tablesOf(em).selectFrom('users').select('id').where('id', '=', id).where('deleted_at', 'is', null)
  const locked = how === 'alone' ? account.forNoKeyUpdate() : account.forKeyShare()
  if (!(await locked.executeTakeFirst())) throw new AccountClosed('the account is closed')
}
