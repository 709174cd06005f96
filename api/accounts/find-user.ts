import type { EntityManager } from '@mikro-orm/postgresql'
import { User } from '#shared/database/entities/index.ts'
import { AccountClosed, lockAccount } from '#shared/database/lock-account.ts'
import { notFound } from '../http/problem.ts'

/** An account that is not deleted. Throws a 404 where there is none. */
export async function findUser(em: EntityManager, id: string): Promise<User> {
  const user = await em.findOne(User, { id, deletedAt: null })
  if (!user) throw notFound('user')
  return user
}

/** The same, under the lock that changes of an account are made under. */
export async function findUserAlone(em: EntityManager, id: string): Promise<User> {
  await lockAccount(em, id, 'alone').catch((error: unknown) => {
    throw error instanceof AccountClosed ? notFound('user') : error
  })
  return findUser(em, id)
}
