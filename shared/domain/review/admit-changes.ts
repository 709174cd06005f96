import { locate, readTextAt } from '../changes/apply.ts'
import type { Change, ProposedChange } from '../changes/change.ts'
import type { ResumeDocument } from '../resume/document.ts'
import type { Statement } from '../resume/statement.ts'
import { type Assessment, assessChanges } from './assess-changes.ts'

export type AdmittedChange = Omit<Change, 'id'>

type AdmissionContext = Assessment & {
  /** Changes of earlier rounds that the person accepted or wrote: they stay. */
  kept: readonly AdmittedChange[]
  /** Changes of earlier rounds that the person refused: the same one is not put to them again. */
  refused: readonly AdmittedChange[]
  /** What the person stated beside the resume: it may be drawn on too. */
  statements: readonly Pick<Statement, 'id'>[]
}

/** The most changes a review can hold; a person has to read them. */
const MAX_CHANGES = 200

/**
 * Turns a model's proposals into the change set that a person reviews: what was kept first, then each proposal that names
 * something that exists, once per target and operation, each with its findings. A proposal for a place that the person
 * decided is among them, blocked. What cannot stand at all is left out, and said so in `notes` (counts and ids, no text).
 */
export function admitChanges(
  proposals: readonly ProposedChange[],
  context: AdmissionContext,
): { changes: AdmittedChange[]; notes: string[] } {
  const changes: AdmittedChange[] = [...context.kept]
  const notes: string[] = []
  const stated = new Set(context.statements.map(({ id }) => id))
  const seen = new Set(context.kept.filter(isSkill).map(toIdentity))
  for (const [index, proposal] of proposals.entries()) {
    const where = `Proposal ${index + 1} (${proposal.op})`
    if (changes.length >= MAX_CHANGES) {
      notes.push(
        `${proposals.length - index} further proposals were left out: ${MAX_CHANGES} are the most a review holds.`,
      )
      break
    }
    const problem = findShapeProblem(proposal, context.newest)
    if (problem) {
      notes.push(`${where} was left out: ${problem}.`)
      continue
    }
    if (seen.has(toIdentity(proposal))) {
      notes.push(`${where} was left out: the same place is already changed.`)
      continue
    }
    if (context.refused.some((old) => toIdentity(old) === toIdentity(proposal) && old.text === proposal.text)) {
      notes.push(`${where} was left out: you refused it in an earlier round.`)
      continue
    }
    if (proposal.op === 'rewrite' && proposal.text === readTextAt(context.newest, proposal.target)) continue
    seen.add(toIdentity(proposal))
    const evidence = proposal.evidence.filter((id) => locate(context.newest, id) !== null || stated.has(id))
    changes.push({
      ...proposal,
      evidence,
      before: null,
      status: 'proposed',
      editedText: null,
      findings: [],
      editedFindings: [],
    })
  }
  return { changes: assessChanges(changes, context), notes }
}

/** Two changes of one place: skills are told apart by what is added, everything else by operation and target. */
function toIdentity(change: Pick<ProposedChange, 'op' | 'target' | 'text'>): string {
  return isSkill(change)
    ? `add ${change.text?.normalize('NFKC').trim().toLowerCase()}`
    : `${change.op === 'add' ? 'rewrite' : change.op} ${change.target}`
}

function isSkill({ op, target }: Pick<ProposedChange, 'op' | 'target'>): boolean {
  return op === 'add' && target !== 'basics.summary'
}

function findShapeProblem(change: ProposedChange, base: ResumeDocument): string | null {
  const needsText = change.op === 'rewrite' || change.op === 'add'
  if (needsText && !change.text?.trim()) return 'it has no text'
  if (change.op === 'add') {
    const isSection =
      change.target === 'skills' ||
      change.target === 'basics.summary' ||
      base.skills.some(({ id }) => id === change.target)
    return isSection ? null : 'nothing can be added there'
  }
  const located = locate(base, change.target)
  if (!located) return 'its target does not exist'
  if (change.op === 'rewrite' && located.kind === 'entry')
    return 'only lines of text can be rewritten, not employers, titles or dates'
  if (
    change.op === 'rewrite' &&
    located.kind === 'basics' &&
    readTextAt(base, change.target) === null &&
    change.target === 'basics.label'
  )
    return null
  if (change.op === 'move' && located.kind === 'basics') return 'it cannot be moved'
  if (change.op === 'move' && (change.position === null || change.position < 0)) return 'it has no position'
  return null
}
