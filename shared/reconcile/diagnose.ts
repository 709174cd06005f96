import type { DecisionSource } from '#shared/database/entities/index.ts'
import {
  type ApplicationStatus,
  type DecisionKind,
  isTerminal,
  STEP_STATUS,
  STEPS,
  type StepName,
} from '#shared/domain/application.ts'

/** What a restored database says about an application. */
export type RecordedApplication = {
  id: string
  workflowId: string
  status: ApplicationStatus
  round: number
  started: boolean
  deleted: boolean
  attentionStep: StepName | null
}

export type RecordedDecision = {
  id: string
  kind: DecisionKind
  round: number
  /** For `retry`: the number that it answers. */
  attention: number | null
  source: DecisionSource
  createdAtMs: number
  delivered: boolean
  settled: boolean
}

/** What Temporal says about its workflow, as far as its history is kept. */
export type WorkflowState =
  | { state: 'unknown' }
  /** It came to an end of the application's, or a reconciliation ended it because its row was missing. */
  | { state: 'done' }
  /** It failed, timed out, or was terminated by hand. */
  | { state: 'broken' }
  | OpenWorkflow

export type OpenWorkflow = {
  state: 'open'
  /** The round that it began with, or whose draft last waited for a decision. */
  round: number
  /** Whether a draft has waited. */
  waited: boolean
  /** What it did last, or does; null before its first step. */
  at: WorkflowPosition | null
}
export type WorkflowPosition = StepName | 'waiting' | 'attention'

/** What two stores that were not restored to the same moment can disagree on, with what mends it. */
export const DISAGREEMENTS = {
  workflow_unknown: 'started, but Temporal does not know it: start its workflow again',
  row_before_end: 'its workflow has ended, its row has not: start its workflow again',
  workflow_broken: 'its workflow was terminated or failed: mark it failed',
  out_of_step: 'its workflow stands at another point: start it again from the row',
  decision_unheard: 'delivered, but its workflow never got it: deliver the decision again',
  row_final: 'it is over, its workflow is still open: terminate the workflow',
  row_missing: 'an open workflow without a row: terminate the workflow',
} as const
export type DisagreementKind = keyof typeof DISAGREEMENTS

/**
 * The one disagreement about an application, if any. `isDelivered`: whether a decision was
 * delivered that its row stands on; `received`: whether the workflow's history holds it, or there is none.
 */
export function diagnose(
  row: RecordedApplication,
  workflow: WorkflowState,
  received: boolean,
  isDelivered = false,
): DisagreementKind | null {
  const over = isTerminal(row.status) || row.deleted
  if (workflow.state !== 'open') {
    if (over) return null
    if (workflow.state === 'broken') return 'workflow_broken'
    if (workflow.state === 'done') return 'row_before_end'
    // What was not started yet, the dispatcher starts.
    return row.started ? 'workflow_unknown' : null
  }
  if (over) return 'row_final'
  // A draft that is to be exported was given back to the review after the moment to which its row was restored.
  if (workflow.at === 'waiting' && isExporting(row) && isDelivered) return received ? 'out_of_step' : 'decision_unheard'
  if (isOutOfStep(row, workflow)) return 'out_of_step'
  return received ? null : 'decision_unheard'
}

/**
 * A step's transaction moves the row on before the workflow hears of it. So a row may be a little ahead of its workflow; one
 * that is behind was restored. A workflow far behind its row was restored itself.
 */
function isOutOfStep(row: RecordedApplication, { round, waited, at }: OpenWorkflow): boolean {
  if (at === 'attention') return row.status !== 'needs_attention' || row.round < round || row.round > round + 1
  const progress = progressOf(row)
  if (!waited)
    return (
      progress < progressAt(round, at === null || at === 'waiting' ? 0 : orderOf(at)) ||
      progress > progressAt(round, LAST)
    )
  if (at === 'writeCoverLetter') return progress < progressAt(round + 1, LETTER) || row.round > round + 1
  // A decision is followed by a step that finds the draft still waiting.
  return progress < progressAt(round, WAITING) || progress > progressAt(round + 1, LETTER)
}

/** What is done in a round, in order: the draft waits before it is exported. */
const ORDER = STEPS.flatMap((step) => (step === 'exportDocuments' ? (['waiting', step] as const) : [step]))
const LETTER = orderOf('writeCoverLetter')
const WAITING = orderOf('waiting')
const LAST = orderOf('exportDocuments')

function orderOf(step: StepName | 'waiting'): number {
  return ORDER.indexOf(step)
}

/** How far an application has come, as a number that grows with every step and round. */
function progressAt(round: number, step: number): number {
  return round * (LAST + 1) + step
}

function progressOf({ status, round, attentionStep }: RecordedApplication): number {
  if (status === 'awaiting_approval') return progressAt(round, WAITING)
  const step = STEPS.find((name) =>
    status === 'needs_attention' ? name === attentionStep : STEP_STATUS[name] === status,
  )
  return progressAt(round, step ? orderOf(step) : 0)
}

function isExporting({ status, attentionStep }: Pick<RecordedApplication, 'status' | 'attentionStep'>): boolean {
  return status === 'exporting' || (status === 'needs_attention' && attentionStep === 'exportDocuments')
}

/** The decision that was delivered, as its row says, and brought the application where it is; null where there is none. */
export function decisionInForce(
  row: RecordedApplication,
  decisions: readonly RecordedDecision[],
): RecordedDecision | null {
  const inForce = decisions.find(({ settled }) => !settled) ?? decisions.find((decision) => ledTo(row, decision))
  return inForce?.delivered ? inForce : null
}

function ledTo(row: RecordedApplication, { kind, round }: RecordedDecision): boolean {
  if (row.status === 'awaiting_approval') return false
  if (isExporting(row)) return kind === 'approve' && round === row.round
  return kind === 'requestChanges' && round === row.round - 1
}
