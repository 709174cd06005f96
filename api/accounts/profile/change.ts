import { readInput } from '../../http/read-input.ts'
import { type GivenProfile, type ProfileChange, profileBody, type ShownProfile } from './schema.ts'

/** A profile with what a person changes of it. Throws a `validation` problem where that is more than a profile holds. */
export function changeProfile(before: ShownProfile, change: ProfileChange): GivenProfile {
  const { fullName = before.fullName, links = before.links, contact, location, preferences } = change
  return readInput(
    profileBody,
    {
      fullName,
      links,
      contact: merge(before.contact, contact),
      location: merge(before.location, location),
      preferences: merge(before.preferences, preferences),
    },
    '',
  )
}

/** The fields of both; null takes one out (RFC 7396). */
function merge(before: object, change: object = {}): object {
  return Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== null && value !== undefined),
  )
}
