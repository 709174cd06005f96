import assert from 'node:assert/strict'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { DomainEvent } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { type BusEvent, cloudEventOf, cloudEventSchema } from '#shared/events/bus/cloud-event.ts'
import { type Publish, publishWaiting } from '#shared/events/bus/publish-waiting.ts'
import { replayEvents } from '#shared/events/bus/replay.ts'
import { publishEvents } from '#shared/events/publish.ts'
import { testServices } from '../support/services.ts'

describe('events for the bus', () => {
  const services = testServices()
  const withBus = () => publishEvents(services.database, { hasBus: true })

  /** Events of one application, as its steps would write them; the bus has not heard of them. */
  async function emit(applicationId: string, eventSeq: number, count: number): Promise<void> {
    await unitOfWork(services.database, { type: 'system' }, async (unit) => {
      const application = { id: applicationId, userId: applicationId, eventSeq }
      for (let n = 0; n < count; n++) unit.emit(application, 'ApprovalReminder', { round: 1 })
    })
  }
  const recordInto =
    (events: BusEvent[]): Publish =>
    async (event) => {
      // Others get their turn between one event and the next.
      await new Promise(setImmediate)
      events.push(event)
    }
  const seqsOf = (events: readonly BusEvent[], applicationId: string) =>
    events.filter((event) => event.applicationId === applicationId).map(({ seq }) => seq)
  const waiting = async () =>
    (await services.database.em.fork().execute<{ n: number }[]>('select count(*)::int as n from bus_deliveries'))[0]?.n
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

  afterEach(async () => {
    await services.database.em.fork().execute('delete from bus_deliveries')
  })

  it('begin with those that come once there is a bus', async () => {
    const id = uuidv7()
    await emit(id, 0, 2)
    await publishEvents(services.database)
    assert.equal(await waiting(), 0)
    await emit(id, 2, 3)
    await withBus()
    const published: BusEvent[] = []
    await publishWaiting(services.database, recordInto(published))
    assert.deepEqual(seqsOf(published, id), [3, 4, 5])
    assert.equal(await waiting(), 0)
  })

  it('are published once and in the order of their numbers, however many processes look while more come', async () => {
    const ids = Array.from({ length: 12 }, uuidv7)
    const published: BusEvent[] = []
    const process = async () => {
      for (let n = 0; n < 4; n++) {
        await withBus()
        await publishWaiting(services.database, recordInto(published))
      }
    }
    const writing = (async () => {
      for (const from of [0, 4, 8]) await Promise.all(ids.map((id) => emit(id, from, 4)))
    })()
    await Promise.all([writing, process(), process(), process()])
    await process()
    for (const id of ids) assert.deepEqual(seqsOf(published, id), range(1, 12), id)
    assert.equal(await waiting(), 0)
  })

  it('are tried again from the first that did not arrive; other applications do not wait for it', async () => {
    const [stuck, fine] = [uuidv7(), uuidv7()]
    for (const id of [stuck, fine]) await emit(id, 0, 5)
    await withBus()
    const published: BusEvent[] = []
    let isAway = true
    const publish: Publish = async (event) => {
      if (isAway && event.applicationId === stuck && event.seq === 3) throw new Error('away')
      published.push(event)
    }
    await assert.rejects(publishWaiting(services.database, publish), /away/)
    assert.deepEqual(seqsOf(published, stuck), [1, 2])
    assert.deepEqual(seqsOf(published, fine), range(1, 5))
    assert.equal(await waiting(), 3)
    isAway = false
    await publishWaiting(services.database, publish)
    assert.deepEqual(seqsOf(published, stuck), range(1, 5))
  })

  it('are all published where more wait than one transaction takes', async () => {
    const ids = Array.from({ length: 15 }, uuidv7)
    for (const id of ids) await emit(id, 0, 100)
    await withBus()
    const published: BusEvent[] = []
    await publishWaiting(services.database, async (event) => {
      published.push(event)
    })
    for (const id of ids) assert.deepEqual(seqsOf(published, id), range(1, 100))
  })

  it('of before are sent on request, with the ids they had, and only what was asked for', async () => {
    const [id, other] = [uuidv7(), uuidv7()]
    await emit(id, 0, 6)
    await emit(other, 0, 1)
    await publishEvents(services.database)
    const em = services.database.em.fork()
    const known = await em.find(DomainEvent, { applicationId: id }, { orderBy: { seq: 'asc' } })
    const since = known[0]?.createdAt ?? new Date()
    const options = { since, applicationId: id }
    assert.equal(await replayEvents(services.database, { ...options, types: ['ResumeRead'] }), 0)
    assert.equal(await replayEvents(services.database, { ...options, until: since }), 0)
    assert.equal(await replayEvents(services.database, options), 6)
    assert.equal(await replayEvents(services.database, options), 0, 'they wait already')
    const published: BusEvent[] = []
    await publishWaiting(services.database, recordInto(published))
    assert.deepEqual(
      published.map((event) => event.id),
      known.map((event) => event.id),
    )
  })

  it('are CloudEvents, with the number and the key that keeps them in order', () => {
    const [id, userId, applicationId] = [uuidv7(), uuidv7(), uuidv7()]
    const createdAt = new Date('2026-11-29T12:00:00.123Z')
    const event = { id, userId, createdAt, type: 'ApprovalReminder', payload: { round: 1 }, requestId: null } as const
    const envelope = {
      specversion: '1.0',
      id,
      source: '/job-application-backend',
      type: 'ApprovalReminder',
      time: '2026-11-29T12:00:00.123Z',
      datacontenttype: 'application/json',
      userid: userId,
      data: { round: 1 },
    }
    const numbered = cloudEventOf({ ...event, applicationId, seq: 7, requestId: 'from-a-proxy' })
    assert.deepEqual(numbered, {
      ...envelope,
      requestid: 'from-a-proxy',
      subject: `applications/${applicationId}`,
      partitionkey: applicationId,
      sequence: '7',
      sequencetype: 'Integer',
    })
    const personal = cloudEventOf({ ...event, applicationId: null, seq: null })
    assert.deepEqual(personal, { ...envelope, subject: `users/${userId}`, partitionkey: userId })
    for (const sent of [numbered, personal]) {
      assert.deepEqual(cloudEventSchema.parse(sent), sent)
      // Names of attributes: small letters and digits only (CloudEvents 1.0.2).
      for (const name of Object.keys(sent)) assert.match(name, /^[a-z0-9]{1,20}$/)
    }
  })
})
