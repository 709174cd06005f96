import { applyChanges, readTextAt } from '../changes/apply.ts'
import type { Change } from '../changes/change.ts'
import { isKeptAway, PROTECTED_FINDING, touchesAny } from '../changes/protection.ts'
import { isOwn, statusOf } from '../changes/status.ts'
import { groundChange, type PreparedGrounding } from '../grounding/ground.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { type Conflict, mergeResumes } from '../resume/merge.ts'
import { findOwnWords } from '../resume/own-words.ts'

export type Assessment = {
  base: ResumeDocument
  newest: ResumeDocument
  /** Prepared from `newest`: that is the evidence. */
  grounding: PreparedGrounding
}

/**
 * Looks at every change again, as it stands among the others: a proposal keeps away from what the person wrote, decided or
 * changed in a newer version; whatever a model wrote must be supported by the newest version, also when it was accepted
 * before; words that the person wrote or confirmed get advice only. What they refused stays refused.
 */
export function assessChanges<C extends Omit<Change, 'id'>>(changes: readonly C[], assessment: Assessment): C[] {
  const own = findOwnWords(assessment.base, assessment.newest)
  return changes.map((change) => {
    const others = changes.filter((other) => other !== change)
    const isOwnPlace =
      isKeptAway(change, others) || touchesAny(change, own) || findConflicts(change, assessment).length > 0
    return assessChange(change, isOwnPlace, assessment)
  })
}

function assessChange<C extends Omit<Change, 'id'>>(
  change: C,
  isOwnPlace: boolean,
  { newest, grounding }: Assessment,
): C {
  const before = readTextBefore(change, newest)
  const grounded = groundChange({ ...change, before }, grounding)
  const findings = isOwnPlace ? [PROTECTED_FINDING] : grounded
  switch (change.status) {
    case 'proposed':
    case 'unconfirmed':
    case 'blocked':
      return { ...change, before, findings, status: statusOf(findings) }
    case 'accepted':
      return { ...change, before, findings: grounded, status: grounded.length > 0 ? statusOf(grounded) : 'accepted' }
    case 'confirmed':
      return { ...change, before, findings: grounded }
    case 'rejected':
      return { ...change, before, findings }
    case 'edited': {
      const editedFindings = groundChange({ ...change, text: change.editedText, before }, grounding)
      return { ...change, before, findings, editedFindings }
    }
  }
}

/** Where one change, by itself, meets what the newer version says about the same place. */
export function findConflicts(change: Omit<Change, 'id'>, { base, newest }: Omit<Assessment, 'grounding'>): Conflict[] {
  if (base === newest) return []
  const status = isOwn(change.status) ? change.status : 'accepted'
  return mergeResumes(base, applyChanges(base, [{ ...change, id: 'new', status }]), newest).conflicts
}

/** What stands at a change's target now; null where its text would be an addition. */
function readTextBefore({ op, target }: Pick<Change, 'op' | 'target'>, newest: ResumeDocument): string | null {
  return op === 'add' && target !== 'basics.summary' ? null : readTextAt(newest, target)
}
