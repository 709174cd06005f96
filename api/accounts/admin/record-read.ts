import type { EntityType } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { Caller } from '../../http/operation.ts'

/** Writes down that an administrator looked at what is not their own. */
export async function recordAdminRead(
  database: Database,
  admin: Caller,
  what: { entityType: EntityType; entityId: string; action: `admin.${string}` },
): Promise<void> {
  await unitOfWork(database, { type: 'user', id: admin.id }, async (unit) => {
    unit.audit({ ...what, ownerId: admin.id })
  })
}
