import { redactText } from '#shared/database/audit-text.ts'
import type { AuditEntry } from '#shared/database/entities/index.ts'

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
  }
}
