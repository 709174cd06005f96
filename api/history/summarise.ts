import type { temporal } from '@temporalio/proto'

type HistoryEvent = temporal.api.history.v1.IHistoryEvent
type PendingActivity = temporal.api.workflow.v1.IPendingActivityInfo

export type HistoryStep = {
  name: string
  kind: 'activity' | 'signal' | 'timer'
  status: 'scheduled' | 'running' | 'completed' | 'failed' | 'cancelled' | 'timed_out' | 'received' | 'fired'
  attempts: number
  startedAt: string | null
  endedAt: string | null
  durationMs: number | null
  error: string | null
}

/** A workflow's raw history as the steps a person thinks in; what is still pending has its attempts from the server. */
export function summarise(events: readonly HistoryEvent[], pending: readonly PendingActivity[]): HistoryStep[] {
  const steps: HistoryStep[] = []
  const byEvent = new Map<string, HistoryStep>()
  const byActivity = new Map<string, HistoryStep>()
  const end = (id: unknown, status: HistoryStep['status'], event: HistoryEvent, error: string | null = null): void => {
    const step = byEvent.get(String(id))
    if (!step) return
    step.status = status
    step.endedAt = timeOf(event)
    step.durationMs = step.startedAt && step.endedAt ? Date.parse(step.endedAt) - Date.parse(step.startedAt) : null
    step.error = error
  }
  const begin = (event: HistoryEvent, step: Pick<HistoryStep, 'name' | 'kind' | 'status'>): HistoryStep => {
    const made: HistoryStep = {
      ...step,
      attempts: 1,
      startedAt: timeOf(event),
      endedAt: null,
      durationMs: null,
      error: null,
    }
    steps.push(made)
    byEvent.set(String(event.eventId), made)
    return made
  }

  for (const event of events) {
    const scheduled = event.activityTaskScheduledEventAttributes
    if (scheduled) {
      const step = begin(event, {
        name: scheduled.activityType?.name ?? 'activity',
        kind: 'activity',
        status: 'scheduled',
      })
      byActivity.set(String(scheduled.activityId), step)
    }
    const started = event.activityTaskStartedEventAttributes
    if (started) {
      const step = byEvent.get(String(started.scheduledEventId))
      if (step)
        Object.assign(step, {
          status: 'running',
          attempts: started.attempt ?? 1,
          startedAt: timeOf(event),
          error: started.lastFailure?.message ?? null,
        })
    }
    const completed = event.activityTaskCompletedEventAttributes
    if (completed) end(completed.scheduledEventId, 'completed', event)
    const failed = event.activityTaskFailedEventAttributes
    if (failed) end(failed.scheduledEventId, 'failed', event, failed.failure?.message ?? null)
    const timedOut = event.activityTaskTimedOutEventAttributes
    if (timedOut) end(timedOut.scheduledEventId, 'timed_out', event, 'It took longer than its limit.')
    const cancelled = event.activityTaskCanceledEventAttributes
    if (cancelled) end(cancelled.scheduledEventId, 'cancelled', event)
    const signal = event.workflowExecutionSignaledEventAttributes
    if (signal) begin(event, { name: signal.signalName ?? 'signal', kind: 'signal', status: 'received' })
    if (event.timerStartedEventAttributes)
      begin(event, { name: 'waiting for approval', kind: 'timer', status: 'running' })
    const fired = event.timerFiredEventAttributes
    if (fired) end(fired.startedEventId, 'fired', event)
    const timerCancelled = event.timerCanceledEventAttributes
    if (timerCancelled) end(timerCancelled.startedEventId, 'cancelled', event)
  }
  for (const activity of pending) {
    const step = byActivity.get(String(activity.activityId))
    if (step)
      Object.assign(step, {
        status: activity.lastStartedTime ? 'running' : 'scheduled',
        attempts: activity.attempt ?? 1,
        error: activity.lastFailure?.message ?? null,
      })
  }
  return steps
}

function timeOf(event: HistoryEvent): string | null {
  const { seconds, nanos } = event.eventTime ?? {}
  if (seconds === null || seconds === undefined) return null
  return new Date(Number(seconds) * 1000 + Math.floor((nanos ?? 0) / 1_000_000)).toISOString()
}
