import type { Finding } from '../data/review.ts'
import { words } from '../messages/index.ts'

/** What a text claims without support, in words. On a person's own text it is advice. */
export function Findings({ findings, isOwn }: { findings: readonly Finding[]; isOwn: boolean }) {
  if (findings.length === 0) return null
  return (
    <div className={`notice small ${isOwn ? 'warning' : 'problem'}`}>
      <p>
        <strong>{isOwn ? words.review.advice : words.review.findings}</strong>
      </p>
      <ul>
        {findings.map(({ code, text, span, message }) => (
          <li key={`${code} ${span.join('-')}`}>
            “<bdi>{text}</bdi>”: {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
