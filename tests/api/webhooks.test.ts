import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { AuditEntry, DomainEvent, Webhook, WebhookDelivery } from '#shared/database/entities/index.ts'
import { publishEvents } from '#shared/events/publish.ts'
import { deliverDue, RETRY_AFTER_S } from '#shared/events/webhooks/deliver.ts'
import { openOutbound } from '#shared/outbound/client.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { testServices } from '../support/services.ts'

type Received = { headers: IncomingHttpHeaders; body: string; path: string }
type Created = { id: string; secret: string; url: string }

describe('webhooks', function () {
  this.timeout(30_000)
  const services = testServices({ environment: { OUTBOUND_ALLOWED_NETWORKS: '127.0.0.2/32' } })
  const api = testApi(services)
  let receiver: Server
  let base = ''
  let received: Received[] = []
  let status = 204

  before(async () => {
    receiver = createServer(async (req, res) => {
      received.push({ headers: req.headers, body: await text(req), path: req.url ?? '' })
      res.writeHead(status, { location: 'http://127.0.0.1/' }).end()
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.2', resolve))
    base = `http://127.0.0.2:${(receiver.address() as AddressInfo).port}`
  })
  after(() => receiver.close())
  beforeEach(async () => {
    status = 204
    await publish()
    received = []
  })

  const outbound = openOutbound({ allowedNetworks: ['127.0.0.2/32'], ports: [443] })
  const publish = () => publishEvents(services.database)
  const deliver = () => deliverDue({ database: services.database, outbound })
  const add = (token: string, body: Record<string, unknown> = {}) =>
    api.request<Created & Record<string, unknown>>('POST', '/webhooks', {
      token,
      body: { url: `${base}/hook`, ...body },
    })
  const upload = (token: string) =>
    api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'My secret title', text: 'Ada Lovelace, engineer' },
    })
  const makeDue = () => services.database.em.fork().execute('update webhook_deliveries set due_at = now()')
  const deliveriesOf = (webhookId: string) => services.database.em.fork().find(WebhookDelivery, { webhookId })
  const row = (id: string) => services.database.em.fork().findOneOrFail(Webhook, { id })

  it('are told of events in the form of Standard Webhooks, with a signature that its library accepts', async () => {
    const { token } = await api.person()
    const hook = await add(token)
    assert.equal(hook.status, 201, JSON.stringify(hook.body))
    assert.match(hook.body.secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
    const resume = await upload(token)
    await publish()
    await deliver()
    assert.equal(received.length, 1)
    const [{ headers, body, path }] = received as [Received]
    const signed = { 'webhook-id': '', 'webhook-timestamp': '', 'webhook-signature': '' }
    for (const name of Object.keys(signed)) Object.assign(signed, { [name]: headers[name] })
    const message = new StandardWebhook(hook.body.secret).verify(body, signed) as Record<
      string,
      Record<string, unknown>
    >
    assert.deepEqual([path, message.type, message.data?.resumeId], ['/hook', 'ResumeUploaded', resume.body.id])
    assert.doesNotMatch(body, /Ada|Lovelace|secret/)
    assert.throws(() => new StandardWebhook(hook.body.secret).verify(body.replace('Resume', 'Xesume'), signed))
    await deliver()
    assert.equal(received.length, 1)
  })

  it('show their secret once', async () => {
    const { token } = await api.person()
    const { body } = await add(token)
    const list = await api.request<{ items: Record<string, unknown>[] }>('GET', '/webhooks', { token })
    assert.deepEqual(
      [list.body.items.length, list.body.items[0]?.id, list.body.items[0]?.secret],
      [1, body.id, undefined],
    )
    const audit = await services.database.em.fork().find(AuditEntry, { entityId: body.id })
    assert.equal(audit.length, 1)
    assert.doesNotMatch(JSON.stringify(audit), /whsec_|127\.0\.0\.2/)
  })

  it('hear only of what they asked for, of their own person, and of what came after them', async () => {
    const [one, other] = [await api.person(), await api.person()]
    await upload(one.token)
    const all = await add(one.token, { url: `${base}/all` })
    await add(one.token, { url: `${base}/parsed`, eventTypes: ['ResumeParsed'] })
    await add(other.token, { url: `${base}/other` })
    await upload(one.token)
    await publish()
    await deliver()
    assert.deepEqual(
      received.map(({ path }) => path),
      ['/all'],
    )
    assert.equal((await deliveriesOf(all.body.id)).length, 1)
  })

  it('get a failed message again, ever later, under the same id, until it arrives', async () => {
    const { token } = await api.person()
    const { body: hook } = await add(token)
    await upload(token)
    await publish()
    for (const [attempt, failing] of [500, 302, 404].entries()) {
      status = failing
      await deliver()
      const [delivery] = await deliveriesOf(hook.id)
      const pauseS = ((delivery?.dueAt.getTime() ?? 0) - Date.now()) / 1000
      assert.ok(Math.abs(pauseS - (RETRY_AFTER_S[attempt] ?? 0)) < 5, `${pauseS}`)
      assert.deepEqual([delivery?.attempts, delivery?.lastStatus], [attempt + 1, failing])
      await deliver()
      assert.equal(received.length, attempt + 1, 'not before it is due')
      await makeDue()
    }
    assert.ok((await row(hook.id)).failingSince)
    status = 200
    await deliver()
    assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1)
    const [delivery] = await deliveriesOf(hook.id)
    assert.ok(delivery?.deliveredAt)
    assert.equal((await row(hook.id)).failingSince ?? null, null)
  })

  it('are sent each message by one process only, however many look', async () => {
    const { token } = await api.person()
    await add(token)
    for (let n = 0; n < 30; n++) await upload(token)
    await publish()
    await Promise.all(Array.from({ length: 5 }, deliver))
    assert.equal(received.length, 30)
    assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 30)
  })

  it('are taken over from a process that died while sending', async () => {
    const { token } = await api.person()
    const { body: hook } = await add(token)
    await upload(token)
    await publish()
    const dying = { ...outbound, post: () => Promise.reject(new Error('killed')) }
    await assert.rejects(deliverDue({ database: services.database, outbound: dying }), /killed/)
    await deliver()
    assert.equal(received.length, 0, 'not while the lease lasts')
    await makeDue()
    await deliver()
    assert.equal(received.length, 1)
    assert.equal((await deliveriesOf(hook.id))[0]?.attempts, 2)
  })

  it('end at once where the receiver says that it is gone', async () => {
    const { token } = await api.person()
    const { body: hook } = await add(token)
    await upload(token)
    await upload(token)
    await publish()
    status = 410
    await deliver()
    const { disabledAt, disabledReason } = await row(hook.id)
    assert.deepEqual([disabledAt instanceof Date, disabledReason], [true, 'gone'])
    const audit = await services.database.em.fork().find(AuditEntry, { entityId: hook.id, action: 'webhook.disabled' })
    assert.equal(audit.length, 1)
    await upload(token)
    await publish()
    await makeDue()
    received = []
    await deliver()
    assert.equal(received.length, 0)
  })

  it('end when nothing has arrived through all attempts, and not when something has', async () => {
    for (const recovered of [false, true]) {
      const { token } = await api.person()
      const { body: hook } = await add(token)
      await upload(token)
      await publish()
      status = 500
      for (let attempt = 0; attempt <= RETRY_AFTER_S.length; attempt++) {
        await makeDue()
        const last = attempt === RETRY_AFTER_S.length
        // The hours that the test does not wait.
        if (last)
          await services.database.em
            .fork()
            .execute(`update webhooks set failing_since = now() - make_interval(hours => ?) where id = ?`, [
              recovered ? 1 : 30,
              hook.id,
            ])
        await deliver()
      }
      const [delivery] = await deliveriesOf(hook.id)
      assert.deepEqual([delivery?.attempts, Boolean(delivery?.failedAt)], [RETRY_AFTER_S.length + 1, true])
      assert.equal((await row(hook.id)).disabledReason ?? null, recovered ? null : 'failing')
    }
  })

  it('are never sent to a private address, neither when they are added nor later', async () => {
    const { token } = await api.person()
    for (const url of [
      'http://127.0.0.1/',
      'http://localhost:5432/',
      'http://[::1]/',
      'http://169.254.169.254/',
      'https://a:b@example.com/',
    ]) {
      const answer = await add(token, { url })
      assert.deepEqual([url, answer.status, answer.body.type], [url, 422, '/problems/address-not-allowed'])
    }
    const { body: hook } = await add(token)
    await upload(token)
    await publish()
    // The name behind it points elsewhere by now.
    await services.database.em
      .fork()
      .execute('update webhooks set url = ? where id = ?', [base.replace('.2:', '.1:'), hook.id])
    await deliver()
    assert.equal(received.length, 0)
    const [delivery] = await deliveriesOf(hook.id)
    assert.deepEqual([delivery?.attempts, delivery?.lastStatus ?? null], [1, null])
  })

  it('hear nothing more once they are deleted', async () => {
    const { token } = await api.person()
    const { body: hook } = await add(token)
    await upload(token)
    await publish()
    const stranger = (await api.person()).token
    assert.equal((await api.request('DELETE', `/webhooks/${hook.id}`, { token: stranger })).status, 404)
    assert.equal((await api.request('DELETE', `/webhooks/${hook.id}`, { token })).status, 204)
    await deliver()
    assert.equal(received.length, 0)
  })

  it('leave no event unpublished', async () => {
    const { token } = await api.person()
    await upload(token)
    await publish()
    assert.equal(await services.database.em.fork().count(DomainEvent, { processedAt: null }), 0)
  })
})

describe('webhooks of a running API', function () {
  this.timeout(30_000)
  const api = testApi(testServices({ environment: { OUTBOUND_ALLOWED_NETWORKS: '127.0.0.2/32' } }), {
    dispatcher: true,
  })

  it('are told right after the commit', async () => {
    const paths: string[] = []
    const receiver = createServer((req, res) => {
      paths.push(req.url ?? '')
      res.end()
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.2', resolve))
    try {
      const { token } = await api.person()
      const url = `http://127.0.0.2:${(receiver.address() as AddressInfo).port}/hook`
      assert.equal((await api.request('POST', '/webhooks', { token, body: { url } })).status, 201)
      await api.request('POST', '/resumes', { token, body: { title: 'Mine', text: 'Ada Lovelace, engineer' } })
      await eventually(() => assert.deepEqual(paths, ['/hook']), 20_000)
    } finally {
      receiver.close()
    }
  })
})
