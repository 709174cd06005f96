import { z } from 'zod'
import { AuditEntry } from '#shared/database/entities/index.ts'
import { recordAdminRead } from '../accounts/admin/record-read.ts'
import { givenId } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound } from '../http/problem.ts'
import { auditSchema, presentAudit } from './schema.ts'

export const auditOperations = [
  operation({
    method: 'get',
    path: '/audit/:entity_id',
    operationId: 'listAudit',
    summary: 'Who changed what, newest first',
    description:
      'For an application: everything that belongs to it. An administrator sees anybody’s, with `[redacted]` in place of what the person wrote; that is written down.',
    tag: 'insight',
    access: 'user',
    params: z.object({ entity_id: givenId }),
    query: pageQuery,
    example: { query: { limit: 20 } },
    responses: { 200: { description: 'A page.', schema: pageOf(auditSchema) } },
    async handle({ params, query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const about = { $or: [{ entityId: params.entity_id }, { applicationId: params.entity_id }] }
      const mine = caller.role === 'admin' ? {} : { ownerId: caller.id }
      const rows = await database.em.fork().find(AuditEntry, { $and: [about, mine, where] }, options)
      const [first] = rows
      if (!first && !query.cursor) throw notFound('entity')
      if (first && first.ownerId !== caller.id)
        await recordAdminRead(database, caller, {
          entityType: first.entityType,
          entityId: params.entity_id,
          action: 'admin.audit-read',
        })
      return ok(toPage(rows, query.limit, (entry) => presentAudit(entry, caller)))
    },
  }),
]
