import type { Requirement } from '../changes/change.ts'
import { judgeTerms, TermWeights } from '../matching/coverage.ts'
import { type EvidenceNode, listEvidenceNodes } from '../matching/evidence.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { isAbout, type Wishes } from './wishes.ts'

/** How much a node speaks to a posting, and to which of its requirements. */
export type Relevance = { score: number; requirements: string[] }

const WEIGHT = { must: 2, nice: 1 } as const
const WISHED = 5
const LEAST_SHARE = 0.3

/** Scores every node of a resume against a posting's requirements and the person's wishes. */
export function measureRelevance(
  resume: ResumeDocument,
  requirements: readonly Requirement[],
  wishes: Wishes,
): (id: string) => Relevance {
  const nodes = listEvidenceNodes(resume)
  const weights = new TermWeights(nodes)
  const scores = new Map(nodes.map((node) => [node.id, scoreNode(node, requirements, wishes, weights)]))
  return (id) => scores.get(id) ?? { score: 0, requirements: [] }
}

function scoreNode(
  node: EvidenceNode,
  requirements: readonly Requirement[],
  wishes: Wishes,
  weights: TermWeights,
): Relevance {
  const served = requirements
    .map(({ id, text, kind }) => ({ id, kind, share: judgeTerms(text, [node], weights)?.share ?? 0 }))
    .filter(({ share }) => share >= LEAST_SHARE)
  const score = served.reduce((sum, { kind, share }) => sum + WEIGHT[kind] * share, 0)
  return {
    score: score + (isAbout(node.text, wishes.mention) ? WISHED : 0),
    requirements: served.toSorted((a, b) => b.share - a.share).map(({ id }) => id),
  }
}
