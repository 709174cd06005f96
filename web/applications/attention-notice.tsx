import { Link } from 'wouter'
import type { Application } from '../data/applications.ts'
import { useDecide } from '../data/decisions.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** Why an application stands still, what the person can do, and the way on. */
export function AttentionNotice({ application: { id, resumeId, attention } }: { application: Application }) {
  const decide = useDecide(id)
  if (!attention) return null
  const { number, message, reading, reason } = attention
  const text = words.application.attention
  return (
    <section className="notice warning stack-tight" aria-labelledby="attention">
      <h2 id="attention">{text.title}</h2>
      <p>{text.reasons[reason] ?? message}</p>
      {reading && (
        <ul>
          {reading.doubts.map((doubt) => (
            <li key={doubt.id}>{doubt.reason}</li>
          ))}
        </ul>
      )}
      <ProblemNotice error={decide.error} />
      <div className="row">
        {reading && (
          <Link className="button primary" href={`/resumes/${resumeId}/${reading.versionId ?? ''}`}>
            {text.doubts}
          </Link>
        )}
        <button
          type="button"
          className="button"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ kind: 'retry', attention: number })}
        >
          {reason === 'reading_in_doubt' ? text.retryAsRight : text.retry}
        </button>
      </div>
    </section>
  )
}
