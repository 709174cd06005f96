import { useEffect, useState } from 'react'
import type { Application } from '../data/applications.ts'
import { type History, useHistory } from '../data/history.ts'
import { words } from '../messages/index.ts'
import { keysOf } from '../parts/keys-of.ts'
import { ClockTime } from '../parts/time.tsx'
import { UsageLine } from '../parts/usage-line.tsx'
import { isAtWork } from './status.ts'

type Waiting = History['steps'][number]['waiting']
type StepState = {
  name: (typeof STEPS)[number]
  state: 'todo' | 'running' | 'done'
  waiting: Waiting
  attempts: number
  tookMs: number | null
}

const text = words.application.progress
const STEPS = keysOf(text.steps)

/** The steps of an application with how far each is, and for how long, and what a language model has cost so far. */
export function Progress({ application, isLive }: { application: Application; isLive: boolean }) {
  const isRunning = isAtWork(application.status)
  const history = useHistory(application.id, isRunning)
  const nowMs = useClock(isRunning)
  return (
    <section className="card stack-tight" aria-labelledby="progress" aria-busy={isRunning}>
      <div className="row row-apart">
        <h2 id="progress">{text.title}</h2>
        <p className="small quiet" role="status">
          {isRunning && (isLive ? text.live : text.reconnecting)}
        </p>
      </div>
      <ol className="steps">
        {stepsOf(history.data, nowMs).map(({ name, state, waiting, attempts, tookMs }) => (
          <li key={name} className={`is-${state}`}>
            <span>{text.steps[name]}</span>
            <span className="small quiet">
              {waiting ? (
                <>
                  {text.waiting[waiting.for]} <ClockTime at={waiting.until} />
                </>
              ) : (
                text[state]
              )}
              {tookMs !== null && ` · ${text.seconds((tookMs / 1000).toFixed(1))}`}
              {attempts > 1 && ` · ${text.attempt(attempts)}`}
            </span>
          </li>
        ))}
      </ol>
      <UsageLine usage={history.data?.usage} />
    </section>
  )
}

/** Each step as it went last; later rounds run a step again. */
function stepsOf(history: History | undefined, nowMs: number): StepState[] {
  return STEPS.map((name) => {
    const last = history?.steps.findLast((step) => step.name === name)
    if (!last) return { name, state: 'todo', waiting: null, attempts: 0, tookMs: null }
    const isRunning = last.status === 'running' || last.status === 'scheduled'
    const sinceMs = last.startedAt ? Math.max(0, nowMs - new Date(last.startedAt).getTime()) : null
    return {
      name,
      state: isRunning ? 'running' : 'done',
      waiting: isRunning ? last.waiting : null,
      attempts: last.attempts,
      tookMs: isRunning ? sinceMs : last.durationMs,
    }
  })
}

/** The time, each half second while something runs. */
function useClock(isOn: boolean): number {
  const [nowMs, setNowMs] = useState(Date.now)
  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => setNowMs(Date.now()), 500)
    return () => clearInterval(timer)
  }, [isOn])
  return nowMs
}
