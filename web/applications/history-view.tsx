import type { Application } from '../data/applications.ts'
import { useHistory } from '../data/history.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { Time } from '../parts/time.tsx'
import { sayAction, sayStep } from './history-words.ts'
import { isAtWork } from './status.ts'

/** The workflow's steps as Temporal recorded them, and the log of changes. */
export function HistoryView({ application }: { application: Application }) {
  const history = useHistory(application.id, isAtWork(application.status))
  const text = words.history
  return (
    <Loaded query={history}>
      {({ available, steps, audit, webUrl }) => (
        <div className="stack">
          <div className="page-head">
            <p>{available ? text.lead : text.gone}</p>
            <a href={webUrl} target="_blank" rel="noreferrer" className="button">
              {text.open}
            </a>
          </div>
          {available && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
            <section className="table-frame" aria-label={text.title} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    {[text.step, text.status, text.attempts, text.took].map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {steps.map(({ name, kind, status, attempts, durationMs, startedAt, error }) => (
                    <tr key={`${name} ${startedAt}`}>
                      <th scope="row" title={name}>
                        {sayStep(name)}
                      </th>
                      <td>
                        {(kind === 'timer' && text.waits[status]) || text.results[status]}
                        {error && <span className="field-error"> {error}</span>}
                      </td>
                      <td>{attempts}</td>
                      <td>
                        {durationMs === null ? '–' : words.application.progress.seconds((durationMs / 1000).toFixed(2))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          <section className="stack-tight" aria-labelledby="audit">
            <h2 id="audit">{text.audit}</h2>
            <ol className="list">
              {audit.map(({ id, action, timestamp }) => (
                <li key={id} className="list-row small">
                  <span>{sayAction(action)}</span>
                  <span className="quiet">
                    <Time at={timestamp} />
                  </span>
                </li>
              ))}
            </ol>
          </section>
        </div>
      )}
    </Loaded>
  )
}
