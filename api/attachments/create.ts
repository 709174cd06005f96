import type { EntityManager } from '@mikro-orm/postgresql'
import { LockMode } from '@mikro-orm/postgresql'
import type { Config } from '#shared/config.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Application, Attachment, Resume } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { keepFile } from '#shared/files/retention.ts'
import { owned } from '../auth/owned.ts'
import { safeFileName } from '../http/file-name.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import type { Upload } from '../http/upload.ts'
import type { Services } from '../services.ts'
import { attachmentsOf } from './find.ts'
import type { AttachmentOwner } from './schema.ts'

/** Throws unless the owner is the caller's and there is room for so many bytes more. */
export async function checkRoom(
  em: EntityManager,
  owner: AttachmentOwner,
  caller: Caller,
  bytes: number,
  config: Config,
): Promise<void> {
  const lock = em.isInTransaction() ? LockMode.PESSIMISTIC_READ : undefined
  if ('applicationId' in owner) await owned(em, Application, owner.applicationId, caller, lock)
  else await owned(em, Resume, owner.resumeId, caller, lock)
  const taken = await attachmentsOf(em, caller.id)
    .select(({ fn, lit }) => [
      fn.countAll<string>().as('files'),
      fn.coalesce(fn.sum<string>('attachments.size_bytes'), lit(0)).as('bytes'),
    ])
    .executeTakeFirstOrThrow()
  const { ATTACHMENTS_MAX_PER_USER: maxFiles, ATTACHMENTS_MAX_BYTES_PER_USER: maxBytes } = config
  if (Number(taken.files) + 1 > maxFiles || Number(taken.bytes) + bytes > maxBytes)
    throw new Problem(
      'limit-reached',
      `There is room for ${maxFiles} attachments and ${Math.floor(maxBytes / 1_048_576)} MB in all. Delete some first; those of an application or a resume go with it.`,
    )
}

/** Keeps a file whose kind was found. Throws problems `not-found` and `limit-reached`. */
export function createAttachment(
  { database, files, config }: Services,
  caller: Caller,
  owner: AttachmentOwner,
  { bytes, fileName, mimeType, extension }: Upload & { mimeType: string; extension: string },
): Promise<Attachment> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    // One at a time for each person, so that two uploads at once do not both take the last place.
    await lockAccount(unit.em, caller.id, 'alone')
    const sizeBytes = bytes.byteLength
    await checkRoom(unit.em, owner, caller, sizeBytes, config)
    const { key, contentHash } = await keepFile(unit.em, files, bytes, extension)
    const attachment = unit.em.create(Attachment, {
      id: uuidv7(),
      userId: caller.id,
      ...owner,
      fileUrl: key,
      fileName: safeFileName(fileName),
      mimeType,
      sizeBytes,
      contentHash,
    })
    unit.audit({
      entityType: 'attachment',
      entityId: attachment.id,
      ownerId: caller.id,
      applicationId: 'applicationId' in owner ? owner.applicationId : undefined,
      action: 'attachment.created',
      after: { ...owner, mimeType, sizeBytes, contentHash },
    })
    return attachment
  })
}
