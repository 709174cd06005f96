import type { ChangeStatus, Finding } from './change.ts'

/**
 * What its findings make of a proposal. Words that say more than the evidence bears are a question to the person; any other finding
 * is a fact that is not there, or contradicts what is.
 */
export function statusOf(findings: readonly Pick<Finding, 'code'>[]): 'proposed' | 'unconfirmed' | 'blocked' {
  if (findings.some(({ code }) => code !== 'unconfirmed')) return 'blocked'
  return findings.length > 0 ? 'unconfirmed' : 'proposed'
}

/** Whether what has this status stands in the documents: never what the person has not confirmed. */
export function isExported(status: ChangeStatus): boolean {
  return status === 'proposed' || isKept(status)
}

/** Whether the person decided for it: later rounds keep it as it is. */
export function isKept(status: ChangeStatus): boolean {
  return status === 'accepted' || isOwn(status)
}

/** Whether its words are the person's own, written or confirmed by them: findings on them are advice. */
export function isOwn(status: ChangeStatus): boolean {
  return status === 'edited' || status === 'confirmed'
}
