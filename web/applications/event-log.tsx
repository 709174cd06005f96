import type { ApplicationEvent } from '../data/following.ts'
import { words } from '../messages/index.ts'
import { Time } from '../parts/time.tsx'

/** What has happened, as it happens. */
export function EventLog({ events }: { events: readonly ApplicationEvent[] }) {
  const told = events.filter(({ type }) => type in words.application.progress.events)
  if (told.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="event-log">
      <h2 id="event-log">{words.application.progress.log}</h2>
      <ol className="small" aria-live="polite">
        {told.map(({ id, type, createdAt }) => (
          <li key={id} className="row">
            <span>{words.application.progress.events[type]}</span>
            <span className="quiet">
              <Time at={createdAt} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
