import { LockMode } from '@mikro-orm/postgresql'
import { Attachment } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'

/** Deletes the caller's attachment; its file goes once no other row needs it. Throws a 404 for anybody else's. */
export function deleteAttachment(database: Database, caller: Caller, id: string): Promise<void> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const row = await owned(unit.em, Attachment, id, caller, LockMode.PESSIMISTIC_WRITE)
    unit.em.remove(row)
    await releaseFiles(unit.em, [row.fileUrl])
    unit.wake('deletions')
    unit.audit({
      entityType: 'attachment',
      entityId: id,
      ownerId: caller.id,
      applicationId: row.applicationId ?? undefined,
      action: 'attachment.deleted',
    })
  })
}
