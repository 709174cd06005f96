import proto, { type temporal } from '@temporalio/proto'
import { modelAwaited } from '#shared/temporal/messages.ts'

type HistoryEvent = temporal.api.history.v1.IHistoryEvent
type PendingActivity = temporal.api.workflow.v1.IPendingActivityInfo
type ScheduledActivity = temporal.api.history.v1.IActivityTaskScheduledEventAttributes
type StartedActivity = temporal.api.history.v1.IActivityTaskStartedEventAttributes

export type HistoryStep = {
  name: string
  kind: 'activity' | 'signal' | 'timer'
  status: 'scheduled' | 'running' | 'completed' | 'failed' | 'cancelled' | 'timed_out' | 'received' | 'fired'
  attempts: number
  startedAt: string | null
  endedAt: string | null
  durationMs: number | null
  error: string | null
  waiting: { for: 'model' | 'another_attempt'; until: string } | null
}

/** A workflow's raw history as the steps a person thinks in; what is still pending has its attempts from the server. */
export function summarise(events: readonly HistoryEvent[], pending: readonly PendingActivity[]): HistoryStep[] {
  const history = new StepsSoFar()
  for (const event of events) {
    readActivity(history, event)
    readSignal(history, event)
    readTimer(history, event)
  }
  for (const activity of pending) history.addPending(activity)
  return history.steps
}

/** The steps as far as the history was read. */
class StepsSoFar {
  readonly steps: HistoryStep[] = []
  readonly #byEvent = new Map<string, HistoryStep>()
  readonly #byActivity = new Map<string, HistoryStep>()

  begin(event: HistoryEvent, step: Pick<HistoryStep, 'name' | 'kind' | 'status'>): HistoryStep {
    const begun = {
      ...step,
      attempts: 1,
      startedAt: timeOf(event),
      endedAt: null,
      durationMs: null,
      error: null,
      waiting: null,
    }
    this.steps.push(begun)
    this.#byEvent.set(String(event.eventId), begun)
    return begun
  }

  beginActivity(event: HistoryEvent, { activityType, activityId }: ScheduledActivity): void {
    const name = activityType?.name ?? 'activity'
    this.#byActivity.set(String(activityId), this.begin(event, { name, kind: 'activity', status: 'scheduled' }))
  }

  /** A worker took the activity: what began with the event `id`. */
  startActivity(id: unknown, event: HistoryEvent, { attempt, lastFailure }: StartedActivity): void {
    const step = this.#byEvent.get(String(id))
    if (!step) return
    step.status = 'running'
    step.attempts = attempt ?? 1
    step.startedAt = timeOf(event)
    step.error = lastFailure?.message ?? null
  }

  /** Ends what began with the event `id`. */
  end(id: unknown, status: HistoryStep['status'], event: HistoryEvent, error: string | null = null): void {
    const step = this.#byEvent.get(String(id))
    if (!step) return
    step.status = status
    step.endedAt = timeOf(event)
    step.durationMs = step.startedAt && step.endedAt ? Date.parse(step.endedAt) - Date.parse(step.startedAt) : null
    step.error = error
  }

  addPending(activity: PendingActivity): void {
    const { activityId, lastStartedTime, attempt, lastFailure } = activity
    const step = this.#byActivity.get(String(activityId))
    if (!step) return
    step.status = lastStartedTime ? 'running' : 'scheduled'
    step.attempts = attempt ?? 1
    step.error = lastFailure?.message ?? null
    step.waiting = findWait(activity)
  }
}

function readActivity(history: StepsSoFar, event: HistoryEvent): void {
  const scheduled = event.activityTaskScheduledEventAttributes
  if (scheduled) history.beginActivity(event, scheduled)
  const started = event.activityTaskStartedEventAttributes
  if (started) history.startActivity(started.scheduledEventId, event, started)
  const completed = event.activityTaskCompletedEventAttributes
  if (completed) history.end(completed.scheduledEventId, 'completed', event)
  const failed = event.activityTaskFailedEventAttributes
  if (failed) history.end(failed.scheduledEventId, 'failed', event, failed.failure?.message ?? null)
  const timedOut = event.activityTaskTimedOutEventAttributes
  if (timedOut) history.end(timedOut.scheduledEventId, 'timed_out', event, 'It took longer than its limit.')
  const cancelled = event.activityTaskCanceledEventAttributes
  if (cancelled) history.end(cancelled.scheduledEventId, 'cancelled', event)
}

function readSignal(history: StepsSoFar, event: HistoryEvent): void {
  const signal = event.workflowExecutionSignaledEventAttributes
  // What an activity says of its wait stands with the step that waits.
  if (signal && signal.signalName !== modelAwaited.name)
    history.begin(event, { name: signal.signalName ?? 'signal', kind: 'signal', status: 'received' })
}

function readTimer(history: StepsSoFar, event: HistoryEvent): void {
  if (event.timerStartedEventAttributes)
    history.begin(event, { name: 'waiting for approval', kind: 'timer', status: 'running' })
  const fired = event.timerFiredEventAttributes
  if (fired) history.end(fired.startedEventId, 'fired', event)
  const cancelled = event.timerCanceledEventAttributes
  if (cancelled) history.end(cancelled.startedEventId, 'cancelled', event)
}

/** Until when an activity waits for its next attempt, and for what; null while an attempt runs, or waits for a worker. */
function findWait({ state, lastFailure, nextAttemptScheduleTime }: PendingActivity): HistoryStep['waiting'] {
  const until = toTime(nextAttemptScheduleTime)
  if (state !== SCHEDULED || until === null || Date.parse(until) <= Date.now()) return null
  const isForModel = lastFailure?.applicationFailureInfo?.type?.startsWith('model_')
  return { for: isForModel ? 'model' : 'another_attempt', until }
}
const SCHEDULED = proto.temporal.api.enums.v1.PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED

function timeOf(event: HistoryEvent): string | null {
  return toTime(event.eventTime)
}

function toTime(time: HistoryEvent['eventTime']): string | null {
  const { seconds, nanos } = time ?? {}
  if (seconds === null || seconds === undefined) return null
  return new Date(Number(seconds) * 1000 + Math.floor((nanos ?? 0) / 1_000_000)).toISOString()
}
