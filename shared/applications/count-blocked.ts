import type { ChangeStatus } from '#shared/domain/changes/change.ts'
import type { Counts } from '#shared/temporal/activities.ts'

/** How much was proposed, how much of it is blocked, and how much the person is asked about. */
export function countBlocked(proposed: readonly { status: ChangeStatus }[]): Counts {
  const count = (wanted: ChangeStatus): number => proposed.filter(({ status }) => status === wanted).length
  return { proposed: proposed.length, blocked: count('blocked'), unconfirmed: count('unconfirmed') }
}
