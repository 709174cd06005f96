import type { EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Application, Attachment, JobPosting, Resume, Template, Webhook } from '#shared/database/entities/index.ts'
import { notFound, type Problem } from '../http/problem.ts'

/** What belongs to one person, and how a 404 calls it. */
const NOUNS = [
  [Application, 'application'],
  [Attachment, 'attachment'],
  [JobPosting, 'job posting'],
  [Resume, 'resume'],
  [Template, 'template'],
  [Webhook, 'webhook'],
] as const

type Owned = InstanceType<(typeof NOUNS)[number][0]>
type OwnedRow = { id: string; userId: string; deletedAt?: Date | null }

/**
 * Somebody's own application, resume, … by its id, under `lock` where one is given. Ownership is part of the query: what is
 * somebody else's, or deleted, is a 404 like what has never been there.
 */
export async function owned<T extends Owned>(
  em: EntityManager,
  entity: new () => T,
  id: string,
  caller: { id: string },
  lock?: LockMode,
): Promise<T> {
  const isDeletable = 'deletedAt' in em.getMetadata(entity).properties
  const mine = { id, userId: caller.id, ...(isDeletable && { deletedAt: null }) }
  const found = await em.findOne<OwnedRow>(entity, mine, { lockMode: lock })
  if (!(found instanceof entity)) throw notFoundOf(entity)
  return found
}

/** The ids of somebody's own applications or resumes, for the query of what belongs to one: ownership is part of that query. */
export function ownedIds(em: EntityManager, entity: new () => Application | Resume, caller: { id: string }) {
  return em.createQueryBuilder<OwnedRow>(entity).select('id').where({ userId: caller.id, deletedAt: null }).toRaw()
}

/** The 404 of an entity that a person may own. */
export function notFoundOf(entity: new () => Owned): Problem {
  const noun = NOUNS.find(([known]) => known === entity)?.[1]
  return notFound(noun ?? 'entity')
}
