import { z } from 'zod'
import { redactText } from '#shared/database/audit-text.ts'
import type { AuditEntry } from '#shared/database/entities/index.ts'
import { actorType, entityType } from '../http/named-enums.ts'

/** One operation of a JSON Patch (RFC 6902). */
const operation = z
  .object({
    op: z.enum(['add', 'remove', 'replace', 'move', 'copy', 'test']),
    path: z.string(),
    from: z.string().optional(),
    value: z.unknown().optional(),
  })
  .meta({ id: 'JsonPatchOperation' })

export const auditSchema = z
  .object({
    id: z.uuid(),
    actorId: z.uuid().nullable(),
    actorType: actorType,
    entityType: entityType,
    entityId: z.uuid(),
    action: z.string(),
    diff: z.array(operation).meta({ description: 'RFC 6902 operations from before to after.' }),
    timestamp: z.iso.datetime(),
    requestId: z
      .string()
      .nullable()
      .meta({ description: 'The `x-request-id` of the request that it was done for, at once or later.' }),
  })
  .meta({ id: 'AuditEntry' })

/** An entry of the audit log as the API answers it: whole to its owner, to an administrator without what a person wrote. */
export function presentAudit(entry: AuditEntry, reader: { id: string }) {
  const { id, actorType, entityType, entityId, action, timestamp } = entry
  return {
    id,
    actorId: entry.actorId,
    actorType,
    entityType,
    entityId,
    action,
    diff: entry.ownerId === reader.id ? entry.diffJson : redactText(entry.diffJson),
    timestamp,
    requestId: entry.requestId,
  }
}
