import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { tablesOf } from '#shared/database/tables.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { apiProgram, workerProgram } from '../support/programs.ts'
import { testServices } from '../support/services.ts'

type Line = Record<string, unknown> & { level: string; time: string; msg: string }
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

describe('what the API and the worker say while an application goes from its click to its deletion', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  const workerLines: string[] = []
  let api: Awaited<ReturnType<typeof apiProgram>>
  let worker: Awaited<ReturnType<typeof workerProgram>>
  let person = { id: '', token: '' }
  let applicationId = ''

  before('one application, approved, and its account closed', async () => {
    api = await apiProgram(services)
    worker = await workerProgram(services, { WORKFLOW_BUNDLE: '' }, (line) => workerLines.push(line))
    await Promise.all([api.program.start(), worker.start()])
    const account = { email: `${randomUUID()}@example.com`, password: 'correct horse battery' }
    const { body: user } = await ask('POST', '/users', account)
    const { body: session } = await ask('POST', '/auth/login', account)
    person = { id: user.id, token: session.accessToken }
    const { body: resume } = await ask('POST', '/resumes', { title: 'Mine', document: resumeJson() })
    const { body: job } = await ask('POST', '/jobs', { text: 'Nurse wanted. Must know Go.' })
    const created = await ask(
      'POST',
      '/applications',
      { resumeId: resume.id, jobId: job.id },
      { 'x-request-id': 'click-1' },
    )
    applicationId = created.body.id
    await until('awaiting_approval')
    const { body: review } = await ask('GET', `/applications/${applicationId}/review`)
    const approval = { draftHash: review.draft.hash }
    await ask('POST', `/applications/${applicationId}/approve`, approval, { 'x-request-id': 'click-2' })
    await until('completed')
  })
  after(async () => {
    await Promise.all([api.program.kill(), worker.kill()])
  })

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(api.url + path, {
      method,
      headers: {
        ...(person.token && { authorization: `Bearer ${person.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: JSON.stringify(body),
    })
    const said = await answer.text()
    return { status: answer.status, headers: answer.headers, body: said === '' ? {} : JSON.parse(said) }
  }
  const until = (status: string): Promise<void> =>
    eventually(
      async () => assert.equal((await ask('GET', `/applications/${applicationId}`)).body.status, status),
      60_000,
    )
  const linesOf = (raw: string[]): Line[] =>
    raw.flatMap((piece) => piece.replace(/^\w+: /, '').split('\n')).map((line) => JSON.parse(line))

  it('is JSON with the time in ISO 8601 and the level in words, from the very first line', () => {
    for (const { time, level, msg } of [...linesOf(api.lines), ...linesOf(workerLines)]) {
      assert.equal(new Date(time).toISOString(), time)
      assert.match(level, /^(info|warn|error)$/)
      assert.doesNotMatch(msg, /webpack|\n/)
    }
  })

  it('has one line for each request, with its id, route, status, duration and caller', async () => {
    const requestId = randomUUID()
    const { headers } = await ask('GET', `/applications/${applicationId}`, undefined, {
      'x-request-id': requestId,
      traceparent: TRACE,
    })
    assert.equal(headers.get('x-request-id'), requestId)
    assert.equal(headers.get('traceparent'), TRACE)
    await eventually(() => {
      const [line, ...more] = linesOf(api.lines).filter((one) => one.requestId === requestId)
      assert.deepEqual(more, [])
      assert.ok(line)
      const { level, method, route, status, callerId, durationMs } = line
      const told = { level: 'info', method: 'GET', route: '/applications/:id', status: 200, callerId: person.id }
      assert.deepEqual({ level, method, route, status, callerId }, told)
      assert.ok(Number(durationMs) > 0)
    })
  })

  it('gives a request that brings no good id one of its own, which is that of its trace', async () => {
    const broken = { 'x-request-id': 'two words', traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }
    for (const headers of [broken, { ...broken, 'x-request-id': 'x'.repeat(129) }]) {
      const answer = await ask('GET', '/healthz', undefined, headers)
      const [, traceId] = /^00-([0-9a-f]{32})-[0-9a-f]{16}-00$/.exec(answer.headers.get('traceparent') ?? '') ?? []
      assert.ok(traceId)
      assert.equal(answer.headers.get('x-request-id'), traceId)
    }
  })

  it('leads from the id of a click to its events, audit rows, workflow and everything that was done for it', async () => {
    const { body: events } = await ask('GET', '/events?limit=100')
    const { body: audit } = await ask('GET', `/audit/${applicationId}?limit=100`)
    const typesOf = (id: string): string[] =>
      events.items.filter(({ requestId }: { requestId: string }) => requestId === id).map(({ type }: Line) => type)
    assert.ok(typesOf('click-1').includes('ApplicationCreated'))
    assert.ok(typesOf('click-1').includes('ApprovalRequested'))
    assert.ok(typesOf('click-2').includes('DecisionRecorded'))
    assert.ok(typesOf('click-2').includes('DocumentExported'))
    const byAction = new Map(audit.items.map(({ action, requestId }: Record<string, string>) => [action, requestId]))
    assert.equal(byAction.get('status.awaiting_approval'), 'click-1')
    assert.equal(byAction.get('status.completed'), 'click-2')
    const { memo } = await services.temporal.workflow.getHandle(workflowIdOf(applicationId)).describe()
    assert.deepEqual(memo, { requestId: 'click-1' })
  })

  it('has a line for each step and each change of status, with application, workflow, round, attempt and request', () => {
    const workflowId = workflowIdOf(applicationId)
    const lines = linesOf(workerLines).filter((line) => line.applicationId === applicationId)
    for (const line of lines) assert.equal(line.workflowId, workflowId)
    const steps = lines.filter(({ msg }) => msg === 'activity done')
    assert.deepEqual(
      steps.map(({ activity, attempt, requestId }) => [activity, attempt, requestId]),
      [
        ['parseResume', 1, 'click-1'],
        ['tailorResume', 1, 'click-1'],
        ['writeCoverLetter', 1, 'click-1'],
        ['exportDocuments', 1, 'click-2'],
      ],
    )
    assert.equal(steps.at(-1)?.round, 1)
    const moved = lines.filter(({ msg }) => msg === 'application moved')
    assert.deepEqual(
      moved.map(({ from, to, requestId }) => [from, to, requestId]),
      [
        ['queued', 'parsing', 'click-1'],
        ['parsing', 'tailoring', 'click-1'],
        ['tailoring', 'writing_letter', 'click-1'],
        ['writing_letter', 'awaiting_approval', 'click-1'],
        ['awaiting_approval', 'exporting', 'click-2'],
        ['exporting', 'completed', 'click-2'],
      ],
    )
  })

  it('warns of nothing, also not where an account is closed while its applications are under way', async () => {
    const { body: resumes } = await ask('GET', '/resumes')
    const { body: jobs } = await ask('GET', '/jobs')
    const ids = { resumeId: resumes.items[0].id, jobId: jobs.items[0].id }
    await ask('POST', '/applications', ids)
    applicationId = (await ask('POST', '/applications', ids)).body.id
    await until('awaiting_approval')
    await ask('POST', '/applications', ids)
    assert.equal((await ask('DELETE', '/users/me', { password: 'correct horse battery' })).status, 202)
    await eventually(async () => {
      const left = await tablesOf(services.database.em)
        .selectFrom('users')
        .select('id')
        .where('id', '=', person.id)
        .execute()
      assert.deepEqual(left, [])
    }, 60_000)
    const kept = await tablesOf(services.database.em)
      .selectFrom('audit_log')
      .select('request_id')
      .where('owner_id', '=', person.id)
      .where('request_id', 'is not', null)
      .execute()
    assert.deepEqual(kept, [])
    const told = [...linesOf(api.lines), ...linesOf(workerLines)]
    assert.deepEqual(
      told.filter(({ level }) => level !== 'info'),
      [],
    )
  })
})
