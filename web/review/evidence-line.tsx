import { words } from '../messages/index.ts'
import type { NodeText } from '../resumes/sections.ts'

type EvidenceLineProps = {
  evidence: readonly string[]
  nodes: ReadonlyMap<string, NodeText>
  onLight: (nodes: readonly string[]) => void
}

/** The lines of the resume that show something; choosing one lights them all in the resume. */
export function EvidenceLine({ evidence, nodes, onLight }: EvidenceLineProps) {
  const lines = evidence.flatMap((id) => nodes.get(id)?.text ?? [])
  if (lines.length === 0) return null
  return (
    <button type="button" className="evidence" dir="auto" onClick={() => onLight(evidence)}>
      <span className="visually-hidden">{words.review.showEvidence}: </span>
      <span>{lines.join(' · ')}</span>
    </button>
  )
}
