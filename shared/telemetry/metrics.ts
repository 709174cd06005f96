import type { Registry } from 'prom-client'
import { readGauges } from './gauges.ts'
import { activityEnded, loopFailed, modelCalled, requestEnded, statusChanged } from './happenings.ts'

/** The prefix of every metric of ours; Node's own and Temporal's have theirs. */
export const PREFIX = 'jobapp_'

const REQUEST_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const ACTIVITY_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 180, 400]
const MODEL_S = [0.5, 1, 2.5, 5, 10, 20, 40, 60, 120, 180]

/** What is measured besides what happens in this process; asked for at each look. */
export type Source = (registry: Registry) => Promise<void>

/**
 * Counts what happens in this process from now on, in the form of Prometheus. Answers the text of all metrics as they are at
 * that moment, with what the sources add. Nothing of this is loaded where nobody asks for metrics.
 */
export async function openMetrics(): Promise<{ addSource: (source: Source) => void; text: () => Promise<string> }> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const sources: Source[] = []

  const requests = new Histogram({
    name: `${PREFIX}http_request_duration_seconds`,
    help: 'Requests, by operation and status',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_S,
    registers,
  })
  requestEnded.listen(({ method, route, status, durationMs }) => {
    requests.observe({ method: knownMethod(method), route: route ?? 'none', status }, durationMs / 1000)
  })

  const activities = new Histogram({
    name: `${PREFIX}activity_duration_seconds`,
    help: 'Attempts of activities, by how they ended and why',
    labelNames: ['activity', 'outcome', 'reason'],
    buckets: ACTIVITY_S,
    registers,
  })
  activityEnded.listen(({ activity, outcome, reason, durationMs }) => {
    activities.observe({ activity, outcome, reason: reason ?? '' }, durationMs / 1000)
  })

  const calls = new Histogram({
    name: `${PREFIX}model_call_duration_seconds`,
    help: 'Calls to the language model, by what came of them',
    labelNames: ['task', 'provider', 'model', 'outcome'],
    buckets: MODEL_S,
    registers,
  })
  const tokens = new Counter({
    name: `${PREFIX}model_tokens_total`,
    help: 'Tokens sent to and received from the language model',
    labelNames: ['task', 'model', 'kind'],
    registers,
  })
  const money = new Counter({
    name: `${PREFIX}model_cost_usd_total`,
    help: 'What calls to the language model cost by the configured prices, in US dollars',
    labelNames: ['task', 'model'],
    registers,
  })
  modelCalled.listen(({ task, provider, model, outcome, promptTokens, completionTokens, usd, durationMs }) => {
    calls.observe({ task, provider, model, outcome }, durationMs / 1000)
    tokens.inc({ task, model, kind: 'input' }, promptTokens)
    tokens.inc({ task, model, kind: 'output' }, completionTokens)
    money.inc({ task, model }, usd)
  })

  const statuses = new Counter({
    name: `${PREFIX}application_status_changes_total`,
    help: 'Changes of status committed by this process; a failed one of reason workflow_* was an orphan',
    labelNames: ['from', 'to', 'reason'],
    registers,
  })
  statusChanged.listen(({ from, to, reason }) => {
    statuses.inc({ from, to, reason: reason ?? '' })
  })

  const failures = new Counter({
    name: `${PREFIX}loop_failures_total`,
    help: 'Passes of a loop (dispatching, publishing, removing and their like) that failed and are tried again',
    labelNames: ['task'],
    registers,
  })
  loopFailed.listen(({ task }) => {
    failures.inc({ task })
  })

  const heights = {
    queue_running: height('queue_running', 'Work under way in a queue that is fair by person', 'queue'),
    queue_waiting: height('queue_waiting', 'Work that waits for its turn in such a queue', 'queue'),
    database_connections: height('database_connections', 'Connections of the pool, and who waits for one', 'state'),
    event_streams: height('event_streams', 'Event streams that are open', 'kind'),
  }
  function height(name: string, help: string, label: string) {
    const gauge = new Gauge({ name: PREFIX + name, help, labelNames: [label], registers })
    return { set: (value: number, named: string): void => gauge.set({ [label]: named }, value) }
  }

  return {
    addSource: (source) => void sources.push(source),
    async text() {
      for (const { gauge, label, value } of readGauges()) heights[gauge].set(value, label)
      await Promise.all(sources.map((source) => source(registry)))
      return registry.metrics()
    },
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Whoever calls may name any method: each would be a series of its own. */
function knownMethod(method: string): string {
  return METHODS.has(method) ? method : 'other'
}
