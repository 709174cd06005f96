import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { readConfig } from '#shared/config.ts'
import { DomainEvent } from '#shared/database/entities/index.ts'
import { type CloudEvent, cloudEventSchema } from '#shared/events/bus/cloud-event.ts'
import { setUpStream } from '#shared/events/bus/stream.ts'
import { startLeashed } from '../../scripts/embedded/leashed-process.ts'
import { type Nats, startNats } from '../../scripts/embedded/nats.ts'
import { freePort } from '../../scripts/embedded/ports.ts'
import { eventually } from '../support/eventually.ts'
import { apiProgram } from '../support/programs.ts'
import { temporaryFolder } from '../support/servers.ts'
import { testServices } from '../support/services.ts'

const STREAM = 'application-events'
const PROJECT = new URL('../../', import.meta.url).pathname

describe('events on a real NATS server', function () {
  this.timeout(120_000)
  const services = testServices({ environment: { DISPATCHER_TICK_MS: '200' } })
  let nats: Nats
  let folder: string
  let port: number
  const startServer = async () => {
    nats = await startNats({ port, folder, say: console.log })
  }
  const environment = () => ({ EVENT_BUS_URL: nats.url })
  const setUp = (more: Record<string, string> = {}) =>
    setUpStream(readConfig({ ...services.environment, ...environment(), ...more }))

  before(async function () {
    // The first run on a machine builds the server.
    this.timeout(10 * 60_000)
    folder = await temporaryFolder()
    port = await freePort()
    await startServer()
  })
  after(() => nats.process.stop())

  /** Everything that the stream holds, in its order. */
  async function wholeStream(): Promise<{ subject: string; id: string; type: string; event: CloudEvent }[]> {
    const connection = await connect({ servers: nats.url })
    try {
      const { consumers, streams } = await jetstreamManager(connection)
      const { state } = await streams.info(STREAM)
      const name = randomUUID()
      await consumers.add(STREAM, { durable_name: name, ack_policy: AckPolicy.None })
      const consumer = await jetstream(connection).consumers.get(STREAM, name)
      const found = []
      for (let left = state.messages; left > 0; left--) {
        const message = await consumer.next({ expires: 5_000 })
        assert.ok(message)
        found.push({
          subject: message.subject,
          id: message.headers?.get('Nats-Msg-Id') ?? '',
          type: message.headers?.get('content-type') ?? '',
          event: cloudEventSchema.parse(message.json()),
        })
      }
      return found
    } finally {
      await connection.close()
    }
  }

  it('are kept in a stream whose retention follows the configuration', async () => {
    await setUp({ EVENT_BUS_MAX_AGE_S: '3600' })
    await setUp({ EVENT_BUS_MAX_AGE_S: '86400' })
    const connection = await connect({ servers: nats.url })
    const { streams } = await jetstreamManager(connection)
    const { config } = await streams.info(STREAM)
    assert.deepEqual(
      [config.subjects, config.max_age, config.storage, config.num_replicas],
      [[`${STREAM}.>`], 86_400e9, 'file', 1],
    )
    await connection.close()
  })

  it('all arrive, in the order of their numbers, though the bus and the API are killed on the way', async () => {
    await setUp()
    const lines: string[] = []
    const consumer = startLeashed({
      name: 'consumer',
      command: process.execPath,
      args: ['examples/listen-to-events.ts', nats.url],
      cwd: PROJECT,
      onLine: (line) => lines.push(line),
    })
    const { program: api, url } = await apiProgram(services, environment())
    await api.start()
    const account = { email: `${randomUUID()}@example.com`, password: 'correct horse battery' }
    const call = async (method: string, path: string, body: unknown, token?: string) => {
      const response = await fetch(url + path, {
        method,
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      })
      assert.ok(response.ok, `${path} ${response.status} ${response.ok ? '' : await response.text()}`)
      return (await response.json()) as Record<string, string>
    }
    await call('POST', '/users', account)
    const { accessToken } = await call('POST', '/auth/login', account)
    await eventually(() =>
      assert.ok(
        lines.some((line) => line.includes('UserRegistered')),
        lines.join('\n'),
      ),
    )

    const resume = await call('POST', '/resumes', { title: 'Mine', text: 'Ada Lovelace\nEngineer' }, accessToken)
    const job = await call('POST', '/jobs', { text: 'Engineer wanted. Must know Go.' }, accessToken)
    const apply = () => call('POST', '/applications', { resumeId: resume.id, jobId: job.id }, accessToken)
    await apply()
    await nats.process.kill()
    for (let n = 0; n < 10; n++) await apply()
    await api.kill()
    await startServer()
    await api.start()
    for (let n = 0; n < 10; n++) await apply()

    const em = services.database.em.fork()
    await eventually(async () => {
      const [row] = await em.execute<{ n: number }[]>(
        `select (select count(*) from bus_deliveries) + (select count(*) from domain_events where processed_at is null) as n`,
      )
      assert.equal(Number(row?.n), 0)
    }, 30_000)
    const events = await em.find(DomainEvent, {}, { orderBy: { id: 'asc' } })
    const found = await wholeStream()
    assert.deepEqual(new Set(found.map(({ id }) => id)), new Set(events.map(({ id }) => id)))
    for (const { subject, id, type, event } of found) {
      assert.deepEqual([subject, id], [`${STREAM}.${event.type}`, event.id])
      assert.equal(type, 'application/cloudevents+json; charset=UTF-8')
    }
    for (const [key, group] of Map.groupBy(found, ({ event }) => event.partitionkey)) {
      const seqs = group.flatMap(({ event }) => (event.sequence ? [Number(event.sequence)] : []))
      const firstTimes = [...new Set(seqs)]
      assert.deepEqual(
        firstTimes,
        [...firstTimes].sort((a, b) => a - b),
        key,
      )
    }
    await api.kill()
    await consumer.stop()
  })

  it('of before are sent again by npm run replay-events, under their ids and in their order', async () => {
    const connection = await connect({ servers: nats.url })
    const { streams } = await jetstreamManager(connection)
    await streams.delete(STREAM)
    await connection.close()
    await setUp()
    const replay = (...options: string[]) =>
      promisify(execFile)(process.execPath, ['scripts/replay-events.ts', ...options], {
        cwd: PROJECT,
        env: { PATH: process.env.PATH, ...services.environment },
      })
    await assert.rejects(replay('--since', 'yesterday'), { code: 2 })
    assert.match((await replay('--since', '2099-01-01T00:00Z')).stdout, /^0 events are queued/)
    const { stdout } = await replay('--since', '2026-01-01')
    const events = await services.database.em.fork().find(DomainEvent, {})
    assert.match(stdout, new RegExp(`^${events.length} events are queued`))

    const { program: api } = await apiProgram(services, environment())
    await api.start()
    await eventually(async () => {
      const found = await wholeStream()
      assert.deepEqual(new Set(found.map(({ id }) => id)), new Set(events.map(({ id }) => id)))
      for (const [key, group] of Map.groupBy(found, ({ event }) => event.partitionkey)) {
        const seqs = group.flatMap(({ event }) => (event.sequence ? [Number(event.sequence)] : []))
        assert.deepEqual(
          seqs,
          seqs.map((_, index) => index + 1),
          key,
        )
      }
    }, 30_000)
    await api.kill()
  })

  it('are told to nobody, and wait, where the stream was not made; and say so in the log', async () => {
    const {
      program: api,
      url,
      lines,
    } = await apiProgram(services, { ...environment(), EVENT_BUS_STREAM: 'never-made' })
    await services.database.em.fork().execute('update domain_events set processed_at = null')
    await api.start()
    await eventually(() =>
      assert.ok(
        lines.some((line) => line.includes('EventStreamMissing')),
        lines.join('\n'),
      ),
    )
    const bus = async () => {
      const ready = (await (await fetch(`${url}/readyz`)).json()) as { status: string; checks: Record<string, string> }
      return [ready.status, ready.checks.bus]
    }
    assert.deepEqual(await bus(), ['degraded', 'up'], 'Temporal is away; of the bus it is too early to tell')
    await services.database.em
      .fork()
      .execute(`update bus_deliveries set created_at = created_at - interval '2 minutes'`)
    assert.deepEqual(await bus(), ['degraded', 'down'])
    await api.kill()
    const [row] = await services.database.em
      .fork()
      .execute<{ n: number }[]>('select count(*)::int as n from bus_deliveries')
    assert.ok((row?.n ?? 0) > 20)
  })
})
