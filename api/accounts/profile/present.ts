import type { Profile } from '#shared/database/entities/index.ts'

/** A profile as the API answers it: empty where none was saved. */
export function presentProfile(userId: string, profile: Profile | null) {
  const { fullName = null, contact = {}, location = {}, links = [], preferences = {} } = profile ?? {}
  return { userId, fullName, contact, location, links, preferences }
}
