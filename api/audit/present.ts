import type { AuditEntry } from '#shared/database/entities/index.ts'

/** An entry of the audit log as the API answers it. */
export function presentAudit(entry: AuditEntry) {
  const { id, actorType, entityType, entityId, action, timestamp } = entry
  return {
    id,
    actorId: entry.actorId,
    actorType,
    entityType,
    entityId,
    action,
    diff: entry.diffJson,
    timestamp,
  }
}
