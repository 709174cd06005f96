import { z } from 'zod'
import { ENTITY_TYPES } from '#shared/database/entities/index.ts'

export const auditSchema = z
  .object({
    id: z.uuid(),
    actorId: z.uuid().nullable(),
    actorType: z.enum(['user', 'system', 'temporal']),
    entityType: z.enum(ENTITY_TYPES),
    entityId: z.uuid(),
    action: z.string(),
    diff: z.array(z.unknown()).meta({ description: 'RFC 6902 operations from before to after.' }),
    timestamp: z.iso.datetime(),
  })
  .meta({ id: 'AuditEntry' })
