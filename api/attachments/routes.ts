import type { EntityManager } from '@mikro-orm/postgresql'
import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import type { Config } from '#shared/config.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Application, Attachment, Resume } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { keepFile, releaseFiles } from '#shared/files/retention.ts'
import { notFoundOf, owned } from '../auth/owned.ts'
import { binary, givenId, idParam } from '../http/fields.ts'
import { safeFileName } from '../http/file-name.ts'
import { type Caller, created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageQuery, toPage } from '../http/paging.ts'
import { Problem } from '../http/problem.ts'
import { readInput } from '../http/read-input.ts'
import { fileResponses, sendFile } from '../http/send-file.ts'
import type { Upload } from '../http/upload.ts'
import type { Services } from '../services.ts'
import { ATTACHMENT_TYPES, fileKind } from './file-kind.ts'

const attachmentSchema = z
  .object({
    id: z.uuid(),
    applicationId: z.uuid().nullable(),
    resumeId: z.uuid().nullable(),
    fileName: z.string(),
    mimeType: z.string().meta({ description: 'By what the file holds.' }),
    sizeBytes: z.int(),
    contentHash: z.string(),
    fileUrl: z.string().meta({ description: 'Where to download it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Attachment' })

/** What is shown of an attachment. */
type ShownAttachment = Pick<
  Attachment,
  'id' | 'applicationId' | 'resumeId' | 'fileName' | 'mimeType' | 'sizeBytes' | 'contentHash' | 'createdAt'
>

function present(row: ShownAttachment) {
  const { id, fileName, mimeType, sizeBytes, contentHash, createdAt } = row
  return {
    id,
    applicationId: row.applicationId,
    resumeId: row.resumeId,
    fileName,
    mimeType,
    sizeBytes,
    contentHash,
    fileUrl: `/attachments/${id}/file`,
    createdAt,
  }
}

const ofApplication = z.strictObject({ applicationId: givenId })
const ofResume = z.strictObject({ resumeId: givenId })
const ownerFields = z.union([ofApplication, ofResume])
type AttachmentOwner = z.output<typeof ownerFields>

/** A person's attachments. One is there as long as the application or resume that it belongs to. */
function attachmentsOf(em: EntityManager, userId: string) {
  return tablesOf(em)
    .selectFrom('attachments')
    .leftJoin('applications', 'applications.id', 'attachments.application_id')
    .leftJoin('resumes', 'resumes.id', 'attachments.resume_id')
    .where('attachments.user_id', '=', userId)
    .where('applications.deleted_at', 'is', null)
    .where('resumes.deleted_at', 'is', null)
}

/** Throws unless the owner is the caller's and there is room for so many bytes more. */
async function checkRoom(
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
function createAttachment(
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

/** The caller's attachment. Throws a 404 for anybody else's, and when what it belongs to is gone. */
async function findAttachment(em: EntityManager, id: string, caller: Caller): Promise<Attachment> {
  const there = await attachmentsOf(em, caller.id)
    .select('attachments.id')
    .where('attachments.id', '=', id)
    .executeTakeFirst()
  if (!there) throw notFoundOf(Attachment)
  return owned(em, Attachment, id, caller)
}

/** Deletes the caller's attachment; its file goes once no other row needs it. Throws a 404 for anybody else's. */
function deleteAttachment(database: Database, caller: Caller, id: string): Promise<void> {
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

export const attachmentOperations = [
  operation({
    method: 'post',
    path: '/attachments',
    operationId: 'createAttachment',
    summary: 'Keep a file with an application or a resume',
    description:
      'Multipart with a `file` and either `applicationId` or `resumeId`. PDF, DOCX, ODT, RTF, PNG, JPEG, WebP or plain text, told by the content. It is deleted with what it belongs to.',
    tag: 'documents',
    access: 'user',
    multipart: z.union([ofApplication.extend({ file: binary }), ofResume.extend({ file: binary })]),
    fileTypes: ATTACHMENT_TYPES,
    responses: { 201: { description: 'The attachment.', schema: attachmentSchema } },
    problems: ['limit-reached', 'too-large', 'unsupported-media-type', 'malformed-request', 'not-found'],
    async handle({ upload, caller, services }) {
      if (!upload) throw new Problem('unsupported-media-type', 'Send the body as multipart/form-data.')
      const owner: AttachmentOwner = readInput(ownerFields, upload.fields, '')
      await checkRoom(services.database.em.fork(), owner, caller, upload.bytes.byteLength, services.config)
      const { mimeType, extension } = await fileKind(upload.bytes)
      const row = await createAttachment(services, caller, owner, { ...upload, mimeType, extension })
      return created(present(row), `/attachments/${row.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/attachments',
    operationId: 'listAttachments',
    summary: 'Your attachments, newest first',
    description: 'All of them, or those of one application or of one resume.',
    tag: 'documents',
    access: 'user',
    query: pageQuery.extend({ applicationId: givenId.optional(), resumeId: givenId.optional() }),
    responses: { 200: { description: 'A page.', schema: pageOf(attachmentSchema) } },
    problems: ['not-found'],
    async handle({ query, caller, services: { database } }) {
      const em = database.em.fork()
      const { applicationId, resumeId } = query
      if (applicationId !== undefined) await owned(em, Application, applicationId, caller)
      if (resumeId !== undefined) await owned(em, Resume, resumeId, caller)
      let page = attachmentsOf(em, caller.id)
        .select([
          'attachments.id',
          'attachments.application_id as applicationId',
          'attachments.resume_id as resumeId',
          'attachments.file_name as fileName',
          'attachments.mime_type as mimeType',
          'attachments.size_bytes as sizeBytes',
          'attachments.content_hash as contentHash',
          'attachments.created_at as createdAt',
        ])
        .orderBy('attachments.id', 'desc')
        .limit(query.limit + 1)
      if (applicationId !== undefined) page = page.where('attachments.application_id', '=', applicationId)
      if (resumeId !== undefined) page = page.where('attachments.resume_id', '=', resumeId)
      if (query.cursor !== undefined) page = page.where('attachments.id', '<', query.cursor)
      const rows = await page.execute()
      return ok(toPage(rows, query.limit, (row) => present({ ...row, createdAt: new Date(row.createdAt) })))
    },
  }),
  operation({
    method: 'delete',
    path: '/attachments/:id',
    operationId: 'deleteAttachment',
    summary: 'Delete an attachment',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: { 204: { description: 'It is gone.' } },
    async handle({ params, caller, services: { database } }) {
      await deleteAttachment(database, caller, params.id)
      return noContent()
    },
  }),
  operation({
    method: 'get',
    path: '/attachments/:id',
    operationId: 'getAttachment',
    summary: 'An attachment',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The attachment.', schema: attachmentSchema } },
    async handle({ params, caller, services: { database } }) {
      return ok(present(await findAttachment(database.em.fork(), params.id, caller)))
    },
  }),
  operation({
    method: 'get',
    path: '/attachments/:id/file',
    operationId: 'downloadAttachment',
    summary: 'Download an attachment',
    description: 'The whole file, or with `Range` a part of it.',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: fileResponses(ATTACHMENT_TYPES),
    problems: ['range-not-satisfiable'],
    async handle({ params, caller, req, res, services }) {
      const row = await findAttachment(services.database.em.fork(), params.id, caller)
      const { fileUrl, fileName, mimeType, sizeBytes, contentHash } = row
      return sendFile(req, res, services, { key: fileUrl, name: fileName, mimeType, sizeBytes, contentHash })
    },
  }),
]
