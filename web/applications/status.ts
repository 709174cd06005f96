import type { Status } from '../data/applications.ts'

const OVER: readonly Status[] = ['completed', 'rejected', 'cancelled', 'expired', 'failed']
const AT_WORK: readonly Status[] = ['queued', 'parsing', 'tailoring', 'writing_letter', 'exporting']

/** Whether nothing more will happen to it. */
export function isOver(status: Status): boolean {
  return OVER.includes(status)
}

/** Whether something is being done for it just now. */
export function isAtWork(status: Status): boolean {
  return AT_WORK.includes(status)
}
