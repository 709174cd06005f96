import type { Review } from '../data/review.ts'
import { language, words } from '../messages/index.ts'
import type { NodeText } from '../resumes/sections.ts'
import { EvidenceLine } from './evidence-line.tsx'

type MatchReportProps = {
  match: Review['match']
  nodes: ReadonlyMap<string, NodeText>
  onLight: (nodes: readonly string[]) => void
}

const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })

/** Each thing that the posting asks for, and what of the resume shows it. */
export function MatchReport({ match: { score, reason, requirements }, nodes, onLight }: MatchReportProps) {
  return (
    <section className="stack-tight" aria-labelledby="match">
      <h2 id="match">{words.review.match}</h2>
      <p>
        {score === null ? `${words.review.noScore}. ${reason ?? ''}` : words.review.score(percent.format(score / 100))}
      </p>
      <ul className="match">
        {requirements.map(({ id, text, kind, status, evidence }) => (
          <li key={id} className={`is-${status}`}>
            <p>
              <span dir="auto">{text}</span>{' '}
              <span className="small quiet">
                {words.review[kind]} · {words.review.requirementStatus[status]}
              </span>
            </p>
            <EvidenceLine evidence={evidence} nodes={nodes} onLight={onLight} />
          </li>
        ))}
      </ul>
    </section>
  )
}
