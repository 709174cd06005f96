/** How much of a requirement a resume shows, from 0 to 1, and the nodes that show it. */
export type Judgement = { share: number; evidence: string[] }

export type RequirementStatus = 'met' | 'partial' | 'gap'

export const NOTHING: Judgement = { share: 0, evidence: [] }

/** From how much on a requirement counts as met, and as partly met. */
const MET_FROM = 0.75
const PARTIAL_FROM = 0.4

export function toStatus({ share, evidence }: Judgement): RequirementStatus {
  if (evidence.length === 0) return 'gap'
  if (share >= MET_FROM) return 'met'
  return share >= PARTIAL_FROM ? 'partial' : 'gap'
}

/** A judgement that can at most be partial, because something that was asked for is not shown. */
export function capAtPartial(judgement: Judgement): Judgement {
  return { ...judgement, share: Math.min(judgement.share, 0.6) }
}
