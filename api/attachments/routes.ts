import { z } from 'zod'
import { EXAMPLE_IDS } from '../http/example-values.ts'
import { binary, givenId, idParam } from '../http/fields.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageQuery, toPage } from '../http/paging.ts'
import { Problem } from '../http/problem.ts'
import { readInput } from '../http/read-input.ts'
import { fileResponses, sendFile } from '../http/send-file.ts'
import { checkRoom, createAttachment } from './create.ts'
import { deleteAttachment } from './delete.ts'
import { ATTACHMENT_TYPES, fileKind } from './file-kind.ts'
import { findAttachment } from './find.ts'
import { listAttachments } from './list.ts'
import { attachmentSchema, ofApplication, ofResume, ownerFields, presentAttachment } from './schema.ts'

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
    multipart: z.union([
      ofApplication.extend({ file: binary }).meta({ id: 'AttachmentOfApplication' }),
      ofResume.extend({ file: binary }).meta({ id: 'AttachmentOfResume' }),
    ]),
    fileTypes: ATTACHMENT_TYPES,
    example: { form: { file: 'certificate.txt', applicationId: EXAMPLE_IDS.application } },
    responses: { 201: { description: 'The attachment.', schema: attachmentSchema } },
    problems: ['limit-reached', 'too-large', 'unsupported-media-type', 'malformed-request', 'not-found'],
    async handle({ upload, caller, services }) {
      if (!upload) throw new Problem('unsupported-media-type', 'Send the body as multipart/form-data.')
      const owner = readInput(ownerFields, upload.fields, '')
      await checkRoom(services.database.em.fork(), owner, caller, upload.bytes.byteLength, services.config)
      const { mimeType, extension } = await fileKind(upload.bytes)
      const row = await createAttachment(services, caller, owner, { ...upload, mimeType, extension })
      return created(presentAttachment(row), `/attachments/${row.id}`)
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
    example: { query: { limit: 20, applicationId: EXAMPLE_IDS.application } },
    responses: { 200: { description: 'A page.', schema: pageOf(attachmentSchema) } },
    problems: ['not-found'],
    async handle({ query, caller, services: { database } }) {
      const rows = await listAttachments(database, caller, query)
      return ok(toPage(rows, query.limit, presentAttachment))
    },
  }),
  operation({
    method: 'delete',
    path: '/attachments/:id',
    operationId: 'deleteAttachment',
    summary: 'Delete an attachment',
    description: 'Its file is removed as soon as nothing else needs it.',
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
    description: 'Its name, kind and size; the file is at `fileUrl`.',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The attachment.', schema: attachmentSchema } },
    async handle({ params, caller, services: { database } }) {
      return ok(presentAttachment(await findAttachment(database.em.fork(), params.id, caller)))
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
