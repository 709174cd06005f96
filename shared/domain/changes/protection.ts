import type { Change, Finding, ProposedChange } from './change.ts'
import { isKept, isOwn } from './status.ts'

/** The finding on a proposal that would touch what the person wrote, accepted, or changed in a newer version. */
export const PROTECTED_FINDING: Finding = {
  code: 'protected',
  text: '',
  span: [0, 0],
  message: 'These words are your own, or you have decided on this place, so the proposal does not touch it.',
}

/** Nodes that no proposal may touch because of what the person decided: the ids that the model is told. */
export function listDecidedTargets(changes: readonly DecidedChange[]): string[] {
  return changes.filter(({ status, target }) => isKept(status) && target !== 'skills').map(({ target }) => target)
}

/**
 * Whether the person's decisions keep a proposal away: nothing may touch what they wrote or confirmed, a text or a hiding they accepted
 * is not undone, a move they accepted is not moved again. Hiding an entry touches every line in it.
 */
export function isKeptAway(
  proposal: Pick<ProposedChange, 'op' | 'target'>,
  decided: readonly DecidedChange[],
): boolean {
  return decided.some((other) => {
    if (!isKept(other.status) || other.target === 'skills' || !touches(proposal, other.target)) return false
    if (isOwn(other.status) || other.op === 'hide') return true
    return other.op === 'move' ? proposal.op === 'move' : proposal.op !== 'move'
  })
}

/** Whether a proposal touches one of these nodes. */
export function touchesAny(proposal: Pick<ProposedChange, 'op' | 'target'>, nodes: ReadonlySet<string>): boolean {
  return [...nodes].some((node) => touches(proposal, node))
}

type DecidedChange = Pick<Change, 'op' | 'target' | 'status'>

function touches({ op, target }: Pick<ProposedChange, 'op' | 'target'>, node: string): boolean {
  return target === node || (op === 'hide' && node.startsWith(`${target}.`))
}
