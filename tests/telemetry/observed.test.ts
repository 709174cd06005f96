import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { freePort } from '../../scripts/embedded/ports.ts'
import { resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import { apiProgram, workerProgram } from '../support/programs.ts'
import { testServices } from '../support/services.ts'
import { type OtlpCollector, startOtlpCollector } from './otlp-collector.ts'
import type { Span } from './read-otlp.ts'

const CLICK = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' }
const TRACEPARENT = `00-${CLICK.traceId}-${CLICK.spanId}-01`

describe('what can be seen of the API and the worker from outside', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  const ports = { api: 0, worker: 0 }
  let collector: OtlpCollector
  let model: FakeOpenAi
  let api: Awaited<ReturnType<typeof apiProgram>>
  let worker: Awaited<ReturnType<typeof workerProgram>>
  let token = ''
  let applicationId = ''

  before('one application, approved', async () => {
    Object.assign(ports, { api: await freePort(), worker: await freePort() })
    collector = await startOtlpCollector()
    model = await startFakeOpenAi()
    const environment = {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_BSP_SCHEDULE_DELAY: '200',
      LLM_PROVIDER: 'openai',
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_API_KEY: 'only-for-tests',
      OPENAI_MODEL: 'fake-1',
    }
    api = await apiProgram(services, { ...environment, METRICS_PORT: String(ports.api) })
    worker = await workerProgram(services, { ...environment, METRICS_PORT: String(ports.worker) })
    await Promise.all([api.program.start(), worker.start()])
    const account = { email: `${randomUUID()}@example.com`, password: 'correct horse battery' }
    await ask('POST', '/users', account)
    token = (await ask('POST', '/auth/login', account)).accessToken
    const resume = await ask('POST', '/resumes', { title: 'Mine', document: resumeJson() })
    const job = await ask('POST', '/jobs', { text: 'Nurse wanted. Must know Go.' })
    applicationId = (
      await ask('POST', '/applications', { resumeId: resume.id, jobId: job.id }, { traceparent: TRACEPARENT })
    ).id
    await until('awaiting_approval')
    const review = await ask('GET', `/applications/${applicationId}/review`)
    await ask('POST', `/applications/${applicationId}/approve`, { draftHash: review.draft.hash })
    await until('completed')
  })
  after(async () => {
    await Promise.all([api.program.kill(), worker.kill()])
    await Promise.all([collector.close(), model.close()])
  })

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(api.url + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: JSON.stringify(body),
    })
    return JSON.parse(await answer.text())
  }
  const until = (status: string): Promise<void> =>
    eventually(async () => assert.equal((await ask('GET', `/applications/${applicationId}`)).status, status), 60_000)
  const lookAt = async (process: keyof typeof ports, path: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${ports[process]}${path}`)).text()

  it('has the API’s requests, backlogs, pool, queues and streams among its metrics', async () => {
    const metrics = await lookAt('api', '/metrics')
    assert.match(
      metrics,
      /^jobapp_http_request_duration_seconds_count\{method="POST",route="\/applications",status="201"\} 1$/m,
    )
    assert.match(metrics, /^jobapp_backlog_items\{kind="start_workflow"\} 0$/m)
    assert.match(metrics, /^jobapp_database_connections\{state="idle"\} \d+$/m)
    assert.match(metrics, /^jobapp_queue_waiting\{queue="fetching"\} 0$/m)
    assert.match(metrics, /^jobapp_event_streams\{kind="application"\} 0$/m)
    assert.match(metrics, /^jobapp_database_up 1$/m)
    assert.match(metrics, /^process_cpu_seconds_total /m)
  })

  it('has the worker’s steps and Temporal’s own metrics among its, and says that it is ready', async () => {
    const metrics = await lookAt('worker', '/metrics')
    for (const activity of ['parseResume', 'tailorResume', 'writeCoverLetter', 'exportDocuments'])
      assert.match(
        metrics,
        new RegExp(
          `^jobapp_activity_duration_seconds_count\\{activity="${activity}",outcome="done",reason=""\\} 1$`,
          'm',
        ),
      )
    assert.match(metrics, /^jobapp_application_status_changes_total\{from="exporting",to="completed",reason=""\} 1$/m)
    assert.match(metrics, /^jobapp_model_tokens_total\{task="tailor_resume",model="fake-1",kind="input"\} [1-9]/m)
    assert.match(metrics, /^temporal_activity_execution_latency_seconds_count\{/m)
    assert.equal(await lookAt('worker', '/readyz'), 'ready\n')
    assert.equal(await lookAt('worker', '/healthz'), 'ok\n')
  })

  it('has one trace from the click over the outbox to the workflow’s steps, their statements and model calls', async () => {
    const trace = await completeTrace(CLICK.traceId, 'RunActivity:writeCoverLetter')
    const named = (name: string): Span => {
      const span = trace.find((one) => one.name === name)
      assert.ok(span, `${name} is missing among ${trace.map((one) => one.name).join(', ')}`)
      return span
    }
    const click = named('POST /applications')
    assert.equal(click.parentSpanId, CLICK.spanId)
    assert.equal(click.service, 'job-application-backend-api')
    assert.equal(named('outbox').parentSpanId, click.spanId)
    const start = named('StartWorkflow:application')
    assert.equal(start.parentSpanId, named('outbox').spanId)
    for (const step of ['parseResume', 'tailorResume', 'writeCoverLetter']) {
      const activity = named(`RunActivity:${step}`)
      assert.equal(activity.parentSpanId, start.spanId)
      assert.equal(activity.service, 'job-application-backend-worker')
      const parts = trace.filter(({ parentSpanId }) => parentSpanId === activity.spanId)
      assert.ok(parts.some(({ attributes }) => attributes['db.system.name'] === 'postgresql'))
    }
    const call = trace.find(
      ({ name, attributes }) => name === 'chat fake-1' && attributes['jobapp.task'] === 'tailor_resume',
    )
    assert.equal(call?.parentSpanId, named('RunActivity:tailorResume').spanId)
    assert.equal(call?.attributes['gen_ai.request.model'], 'fake-1')
    assert.ok(Number(call?.attributes['gen_ai.usage.input_tokens']) > 0)
    assert.ok(Number(call?.attributes['gen_ai.usage.output_tokens']) > 0)
  })

  it('has a trace of its own for a decision, linked to the first', async () => {
    const decision = collector.spans.find(({ name }) => name === 'POST /applications/:id/approve')
    assert.ok(decision)
    assert.notEqual(decision.traceId, CLICK.traceId)
    assert.deepEqual(
      decision.links.map(({ traceId }) => traceId),
      [CLICK.traceId],
    )
    const trace = await completeTrace(decision.traceId, 'RunActivity:exportDocuments')
    const signal = trace.find(({ name }) => name === 'SignalWithStartWorkflow:application')
    const step = trace.find(({ name }) => name === 'RunActivity:exportDocuments')
    assert.ok(signal)
    assert.equal(step?.parentSpanId, signal.spanId)
  })

  it('has no word of a person in any span', () => {
    const said = JSON.stringify(collector.spans)
    for (const word of ['Nurse', 'example.com', String(resumeJson().work[0]?.highlights[0])])
      assert.ok(!said.includes(word), word)
  })

  /** The spans of a trace, once this one has come, each under one of the others or of the click. */
  async function completeTrace(traceId: string, last: string): Promise<Span[]> {
    const spansOf = (): Span[] => collector.spans.filter((span) => span.traceId === traceId)
    await eventually(() => {
      const trace = spansOf()
      assert.ok(
        trace.some(({ name }) => name === last),
        trace.map(({ name }) => name).join(', '),
      )
      const ids = new Set(['', CLICK.spanId, ...trace.map(({ spanId }) => spanId)])
      assert.deepEqual(
        trace.filter(({ parentSpanId }) => !ids.has(parentSpanId)),
        [],
      )
    }, 20_000)
    return spansOf()
  }

  it('has every metric that the alerts and the dashboard ask for', async () => {
    const served = (await Promise.all([lookAt('api', '/metrics'), lookAt('worker', '/metrics')])).join('\n')
    const names = new Set([...served.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name ?? ''))
    for (const file of ['alerts.yaml', 'dashboard.json']) {
      const asked = readFileSync(new URL(`../../deploy/observability/${file}`, import.meta.url), 'utf8')
      const metrics = [...asked.matchAll(/\b((?:jobapp|temporal|process|nodejs)_\w+)/g)].map(([, name = '']) => name)
      assert.ok(metrics.length > 10)
      const missing = metrics.filter(
        (name) => !names.has(name) && !names.has(name.replace(/_(?:bucket|count|sum)$/, '')),
      )
      assert.deepEqual(missing, [], file)
    }
  })
})
