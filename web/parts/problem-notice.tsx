import { toProblem } from '../data/problem.ts'
import { words } from '../messages/index.ts'

/** Why something failed, in the API's words, and a way to try it again where there is one. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  if (!error) return null
  const { title, detail, fields, kind } = toProblem(error)
  // Of one field that is not valid, the sentence says it already.
  const isListed = fields.length > 1 || (fields.length === 1 && kind !== 'validation')
  return (
    <div className="notice problem stack-tight" role="alert">
      <p>
        <strong>{title}</strong>
        {detail && <> — {detail}</>}
      </p>
      {isListed && (
        <ul>
          {fields.map((field) => (
            <li key={`${field.pointer} ${field.detail}`}>
              {field.pointer && <code>{field.pointer.split('/').filter(Boolean).join(' ')}</code>} {field.detail}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <p>
          <button type="button" className="button small" onClick={onRetry}>
            {words.do.retry}
          </button>
        </p>
      )}
    </div>
  )
}
