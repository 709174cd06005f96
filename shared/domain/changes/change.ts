/**
 * A change set is the only thing that can alter a tailored resume: a list of changes against a base version. The model
 * proposes them, grounding checks them, the person decides.
 */

export const CHANGE_OPS = ['rewrite', 'hide', 'move', 'add'] as const
export type ChangeOp = (typeof CHANGE_OPS)[number]

/**
 * `unconfirmed` says more than the resume bears, and `blocked` what it does not have: neither stands in the draft. `edited` are the person's
 * own words, `confirmed` a proposal that they have made theirs.
 */
export const CHANGE_STATUSES = [
  'proposed',
  'accepted',
  'rejected',
  'edited',
  'unconfirmed',
  'confirmed',
  'blocked',
] as const
export type ChangeStatus = (typeof CHANGE_STATUSES)[number]

export const FINDING_CODES = [
  'unconfirmed',
  'placeholder',
  'number',
  'date',
  'organisation',
  'title',
  'credential',
  'skill',
  'language',
  'scope',
  'misattribution',
  'protected',
  'instruction',
  'unprintable',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/** Why a text is not supported by the person's own resume, or could not be printed. `span` is [start, end) in UTF-16 units of the text checked. */
export type Finding = { code: FindingCode; text: string; span: [start: number, end: number]; message: string }

/** A change as the model proposes it (the wire form of `tailor_resume`). */
export type ProposedChange = {
  op: ChangeOp
  /** A node id, `basics.summary`, `basics.label`, or for `add` a section: `skills` or `basics.summary`. */
  target: string
  /** The new text of a `rewrite` or `add`; null for `hide` and `move`. */
  text: string | null
  /** For `move`: the new 0-based place among the node's siblings; null otherwise. */
  position: number | null
  /** Ids of the nodes the text draws on. */
  evidence: string[]
  /** Ids of the posting's requirements it serves. */
  requirements: string[]
  reason: string
}

/** A change in a review. `before` is the target's text in the base version, null where there is none. */
export type Change = ProposedChange & {
  id: string
  before: string | null
  status: ChangeStatus
  /** The person's own words, when `status` is `edited`. */
  editedText: string | null
  /** What the proposal claims without support; with any it cannot be accepted (`statusOf`). */
  findings: Finding[]
  /** The same for the person's own words, as advice. */
  editedFindings: Finding[]
  /** The statement that confirming it kept. */
  statementId?: string | null
}

/**
 * One thing that a posting asks for. `span` is its place in the posting's text, [start, end) in UTF-16 units, and `saidBy` the words that told
 * its kind (its own, or the title above it); both are absent where a model or a person wrote it.
 */
export type Requirement = {
  id: string
  text: string
  kind: 'must' | 'nice'
  keywords: string[]
  span?: [start: number, end: number]
  saidBy?: string
}
