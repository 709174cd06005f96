import type { Counts } from '#shared/temporal/activities.ts'

/** How much was proposed, and how much of it is blocked. */
export function countBlocked(proposed: readonly { status: string }[]): Counts {
  return { proposed: proposed.length, blocked: proposed.filter(({ status }) => status === 'blocked').length }
}
