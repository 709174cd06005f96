import type { ProposedChange, Requirement } from '#shared/domain/changes/change.ts'

/** One requirement per id, the first one; no empty keyword. What was left out is said in `notes`. */
export function keepDistinctRequirements(requirements: Requirement[], notes: string[]): Requirement[] {
  const kept = [...new Map(requirements.toReversed().map((r) => [r.id, r])).values()].toReversed()
  if (kept.length < requirements.length)
    notes.push(`${requirements.length - kept.length} requirement(s) with an id already used were left out`)
  return kept.map((r) => ({ ...r, keywords: r.keywords.filter((keyword) => keyword !== '') }))
}

/** One rewrite, one move and one hide at most per target; a hidden target takes nothing else. The first one counts. */
export function keepDistinctChanges(changes: ProposedChange[], notes: string[]): ProposedChange[] {
  const seen = new Set<string>()
  const hidden = new Set<string>()
  const altered = new Set<string>()
  const kept = changes.map(normalise).filter((change) => {
    const { op, target } = change
    const contradicts = hidden.has(target) || (op === 'hide' && altered.has(target))
    if (seen.has(toChangeKey(change)) || contradicts) return false
    seen.add(toChangeKey(change))
    const group = op === 'hide' ? hidden : altered
    if (op !== 'add') group.add(target)
    return true
  })
  if (kept.length < changes.length) {
    notes.push(`${changes.length - kept.length} change(s) repeated or contradicted an earlier one and were left out`)
  }
  return kept
}

function toChangeKey(change: ProposedChange): string {
  if (change.op !== 'add') return `${change.op} ${change.target}`
  if (change.target === 'basics.summary') return 'rewrite basics.summary'
  return `add ${change.target} ${change.text?.trim().toLowerCase()}`
}

/** Text and position only where the operation has them. */
function normalise(change: ProposedChange): ProposedChange {
  const text = change.op === 'rewrite' || change.op === 'add' ? (change.text?.trim() ?? null) : null
  return { ...change, text, position: change.op === 'move' ? change.position : null }
}
