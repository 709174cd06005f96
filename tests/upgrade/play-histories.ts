import assert from 'node:assert/strict'
import { Context } from '@temporalio/activity'
import { ApplicationFailure, defaultPayloadConverter, defineSearchAttributeKey } from '@temporalio/common'
import type { History } from '@temporalio/common/lib/proto-utils.js'
import proto, { type temporal as api } from '@temporalio/proto'
import { NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker'
import { quietTemporal } from '../support/quiet-temporal.ts'
import type { TestServices } from '../support/services.ts'

type Event = NonNullable<History['events']>[number]
type HistoryPage = api.api.workflowservice.v1.IGetWorkflowExecutionHistoryResponse
type Payloads = { payloads?: Parameters<typeof defaultPayloadConverter.fromPayload>[0][] | null }

/** A recorded workflow that is to stand in this Temporal server as it stood where it was recorded. */
export type Recorded = { workflowId: string; applicationId: string; history: History }

const { EventType } = proto.temporal.api.enums.v1
const WAIT_MS = 20_000
/** How soon an activity that had not ended is given out again, once the worker of the earlier code is gone. */
const GIVEN_OUT_AGAIN_MS = 500

/**
 * Temporal takes no histories, so they are played: the earlier workflow code runs again, its activities answer what they
 * answered then, and the same signals come at the same points. Afterwards each workflow's events are what was recorded, and no
 * worker runs. An activity that had not ended then waits to be tried again.
 */
export async function playHistories(
  { config, temporal }: TestServices,
  workflowBundle: WorkflowBundle,
  recorded: readonly Recorded[],
): Promise<void> {
  quietTemporal()
  const connection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS })
  const worker = await Worker.create({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.TEMPORAL_TASK_QUEUE,
    workflowBundle,
    activities: activitiesAsRecorded(recorded),
    // Nothing stays with this worker: the next one begins from the history.
    maxCachedWorkflows: 0,
  })
  await worker.runUntil(() => Promise.all(recorded.map(play)))
  await connection.close()
  for (const { workflowId, history } of recorded) {
    const { unheard } = partsOf(history)
    for (const signal of unheard) await send(workflowId, signal)
    await reaches(workflowId, [...partsOf(history).heard, ...unheard])
  }

  async function play({ workflowId, applicationId, history }: Recorded): Promise<void> {
    const { heard } = partsOf(history)
    const started = heard[0]?.workflowExecutionStartedEventAttributes ?? assert.fail('a history begins with its start')
    await temporal.workflow.start(started.workflowType?.name ?? '', {
      workflowId,
      taskQueue: config.TEMPORAL_TASK_QUEUE,
      args: valuesOf(started.input),
      typedSearchAttributes: [
        { key: defineSearchAttributeKey('ApplicationId', 'KEYWORD'), value: applicationId },
        { key: defineSearchAttributeKey('ApplicationStatus', 'KEYWORD'), value: 'queued' },
      ],
    })
    for (const [index, event] of heard.entries()) {
      if (!event.workflowExecutionSignaledEventAttributes) continue
      await reaches(workflowId, heard.slice(0, index))
      await send(workflowId, event)
    }
    await reaches(workflowId, heard)
  }

  function send(workflowId: string, { workflowExecutionSignaledEventAttributes: signal }: Event): Promise<void> {
    const { signalName, input } = signal ?? assert.fail('not a signal')
    return temporal.workflow.getHandle(workflowId).signal(signalName ?? '', ...valuesOf(input))
  }

  /** Waits until the workflow's events are these; the server answers as soon as there are more. */
  async function reaches(workflowId: string, events: readonly Event[]): Promise<void> {
    const expected = events.map(told)
    const come: string[] = []
    let nextPageToken: Uint8Array | null | undefined
    const until = Date.now() + WAIT_MS
    while (come.length < expected.length && Date.now() < until) {
      const page: HistoryPage = await temporal.workflowService.getWorkflowExecutionHistory({
        namespace: config.TEMPORAL_NAMESPACE,
        execution: { workflowId },
        waitNewEvent: true,
        nextPageToken,
      })
      come.push(...tellingEvents(page.history ?? {}).map(told))
      nextPageToken = page.nextPageToken
    }
    assert.deepEqual(come, expected)
  }
}

/** Each activity by the name of the workflow and its number there, with what came of it. */
function activitiesAsRecorded(recorded: readonly Recorded[]): Record<string, () => Promise<unknown>> {
  const outcomes = new Map<string, Event | undefined>()
  const names = new Set<string>()
  for (const { workflowId, history } of recorded) {
    for (const { eventId, activityTaskScheduledEventAttributes: scheduled } of history.events ?? []) {
      if (!scheduled?.activityType?.name) continue
      names.add(scheduled.activityType.name)
      const outcome = history.events?.find(
        (event) =>
          String(outcomeOf(event)?.scheduledEventId) === String(eventId) && !event.activityTaskStartedEventAttributes,
      )
      outcomes.set(`${workflowId} ${scheduled.activityId}`, outcome)
    }
  }
  const answer = async (): Promise<unknown> => {
    const { workflowExecution, activityId } = Context.current().info
    const event = outcomes.get(`${workflowExecution?.workflowId} ${activityId}`)
    if (event?.activityTaskCompletedEventAttributes)
      return valuesOf(event.activityTaskCompletedEventAttributes.result)[0]
    const failure = event?.activityTaskFailedEventAttributes?.failure
    if (failure) throw ApplicationFailure.nonRetryable(failure.message ?? '', failure.applicationFailureInfo?.type)
    if (event) throw new Error(`${EventType[event.eventType ?? 0]} cannot be played`)
    throw ApplicationFailure.create({ message: 'had not ended', nextRetryDelay: GIVEN_OUT_AGAIN_MS })
  }
  return Object.fromEntries([...names].map((name) => [name, answer]))
}

function outcomeOf(event: Event) {
  return (
    event.activityTaskCompletedEventAttributes ??
    event.activityTaskFailedEventAttributes ??
    event.activityTaskTimedOutEventAttributes ??
    event.activityTaskCanceledEventAttributes
  )
}

/** The events that tell what a workflow did and heard, without how its tasks were given out. */
function tellingEvents({ events }: History): Event[] {
  return (events ?? []).filter(
    (event) => !event.activityTaskStartedEventAttributes && !nameOf(event).includes('WORKFLOW_TASK'),
  )
}

/** What a workflow acted on, and the signals at the end that came when no worker ran. */
function partsOf(history: History): { heard: Event[]; unheard: Event[] } {
  const events = history.events ?? []
  const end = events.findLastIndex((event) => event.workflowTaskCompletedEventAttributes)
  const unheard = events.slice(end).filter((event) => event.workflowExecutionSignaledEventAttributes)
  return { heard: tellingEvents(history).filter((event) => !unheard.includes(event)), unheard }
}

/** An event in words, with what was asked of an activity or said by a signal. */
function told(event: Event): string {
  const { activityTaskScheduledEventAttributes: scheduled, workflowExecutionSignaledEventAttributes: signal } = event
  const details = scheduled
    ? [scheduled.activityType?.name, ...valuesOf(scheduled.input)]
    : signal
      ? [signal.signalName, ...valuesOf(signal.input)]
      : valuesOf(event.workflowExecutionStartedEventAttributes?.input)
  return `${nameOf(event)} ${JSON.stringify(details)}`
}

function nameOf({ eventType }: Event): string {
  return EventType[eventType ?? 0] ?? ''
}

function valuesOf(payloads: Payloads | null | undefined): unknown[] {
  return (payloads?.payloads ?? []).map((payload) => defaultPayloadConverter.fromPayload(payload))
}
