import type { EntityManager } from '@mikro-orm/postgresql'
import { Attachment } from '#shared/database/entities/index.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { notFoundOf, owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'

/** A person's attachments. One is there as long as the application or resume that it belongs to. */
export function attachmentsOf(em: EntityManager, userId: string) {
  return tablesOf(em)
    .selectFrom('attachments')
    .leftJoin('applications', 'applications.id', 'attachments.application_id')
    .leftJoin('resumes', 'resumes.id', 'attachments.resume_id')
    .where('attachments.user_id', '=', userId)
    .where('applications.deleted_at', 'is', null)
    .where('resumes.deleted_at', 'is', null)
}

/** The caller's attachment. Throws a 404 for anybody else's, and when what it belongs to is gone. */
export async function findAttachment(em: EntityManager, id: string, caller: Caller): Promise<Attachment> {
  const there = await attachmentsOf(em, caller.id)
    .select('attachments.id')
    .where('attachments.id', '=', id)
    .executeTakeFirst()
  if (!there) throw notFoundOf(Attachment)
  return owned(em, Attachment, id, caller)
}
