import type { EntityManager, LockMode } from '@mikro-orm/postgresql'
import { User } from '#shared/database/entities/index.ts'
import { notFound } from '../http/problem.ts'

/** An account that is not deleted, under `lock` where one is given. Throws a 404 where there is none. */
export async function findUser(em: EntityManager, id: string, lock?: LockMode): Promise<User> {
  const user = await em.findOne(User, { id, deletedAt: null }, { lockMode: lock })
  if (!user) throw notFound('user')
  return user
}
