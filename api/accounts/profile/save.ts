import { Profile } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { GivenProfile, ShownProfile } from './schema.ts'
import { presentProfile } from './schema.ts'

/** Saves a person's profile as `given` makes it of the one that is there; `check` may refuse, seeing that one under the lock. */
export function saveProfile(
  database: Database,
  userId: string,
  given: (before: ShownProfile) => GivenProfile,
  check: (profile: ShownProfile) => void,
): Promise<ShownProfile> {
  return unitOfWork(database, { type: 'user', id: userId }, async (unit) => {
    // One at a time for each person, also while there is no profile yet.
    await lockAccount(unit.em, userId, 'alone')
    const earlier = await unit.em.findOne(Profile, { userId })
    const before = presentProfile(userId, earlier)
    check(before)
    const next = given(before)
    const profile = earlier ?? unit.em.create(Profile, { userId, ...next })
    Object.assign(profile, next, { updatedAt: new Date() })
    const after = presentProfile(userId, profile)
    unit.audit({ entityType: 'profile', entityId: userId, ownerId: userId, action: 'profile.saved', before, after })
    return after
  })
}
