import { Profile } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { GivenProfile } from './schema.ts'
import { presentProfile } from './schema.ts'

type ShownProfile = ReturnType<typeof presentProfile>

/** Saves a person's profile, whole; `check` may refuse, seeing what is there now under the lock. */
export function saveProfile(
  database: Database,
  userId: string,
  given: GivenProfile,
  check: (profile: ShownProfile) => void,
): Promise<ShownProfile> {
  return unitOfWork(database, { type: 'user', id: userId }, async (unit) => {
    // One at a time for each person, also while there is no profile yet.
    await lockAccount(unit.em, userId, 'alone')
    const earlier = await unit.em.findOne(Profile, { userId })
    const before = presentProfile(userId, earlier)
    check(before)
    const profile = earlier ?? unit.em.create(Profile, { userId, ...given })
    Object.assign(profile, given, { updatedAt: new Date() })
    const after = presentProfile(userId, profile)
    unit.audit({ entityType: 'profile', entityId: userId, ownerId: userId, action: 'profile.saved', before, after })
    return after
  })
}
