import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { testApi } from '../support/api.ts'
import { resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { apiProgram } from '../support/programs.ts'
import { seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

type Api = Awaited<ReturnType<typeof apiProgram>>

/** The API's own program, told to stop while it has something to do; no worker runs. */
describe('the API, told to stop', function () {
  this.timeout(90_000)
  const services = testServices({ temporal: true })
  // Knows the same people; what is stopped is another process.
  const here = testApi(services)
  const started: Api[] = []

  async function start(environment: Record<string, string> = {}): Promise<Api> {
    const api = await apiProgram(services, environment)
    started.push(api)
    await api.program.start()
    return api
  }
  afterEach(() => Promise.all(started.splice(0).map(({ program }) => program.kill())))

  const refuses = (url: string) => eventually(() => assert.rejects(fetch(`${url}/healthz`)), 20_000)

  /** An upload that has begun, and waits for the rest of its body. */
  async function upload(url: string, token: string): Promise<{ finish: () => Promise<IncomingMessage> }> {
    const body = Buffer.from(JSON.stringify({ title: 'Mine', document: resumeJson() }))
    const sending: ClientRequest = request(`${url}/resumes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': body.length },
    })
    const answer = once(sending, 'response') as Promise<[IncomingMessage]>
    answer.catch(() => {})
    sending.on('error', () => {})
    sending.write(body.subarray(0, 100))
    // Until the server has it: nothing tells.
    await sleep(500)
    return {
      async finish() {
        sending.end(body.subarray(100))
        return (await answer)[0]
      },
    }
  }

  it('answers the upload under way, refuses new connections, and ends with 0', async () => {
    const { token } = await here.person()
    const { program, url } = await start()
    const uploading = await upload(url, token)
    const ended = program.ended()
    program.signal('SIGTERM')
    await refuses(url)
    const answer = await uploading.finish()
    assert.equal(answer.statusCode, 201)
    answer.resume()
    const { code, tookMs } = await ended
    assert.equal(code, 0)
    assert.ok(tookMs < 20_000, `${tookMs} ms`)
  })

  it('cuts off a request that does not come to its end', async () => {
    const { token } = await here.person()
    const { program, url } = await start()
    await upload(url, token)
    const { code, tookMs } = await program.terminate(25_000)
    assert.equal(code, 0)
    assert.ok(tookMs > 5_000 && tookMs < 20_000, `${tookMs} ms`)
  })

  it('ends an open stream in order, after what it had to tell', async () => {
    const { id: userId, token } = await here.person()
    const { applicationId } = await seedApplication(services.database)
    await services.database.em
      .fork()
      .execute('update applications set user_id = ? where id = ?', [userId, applicationId])
    const { program, url } = await start()
    const stream = await fetch(`${url}/applications/${applicationId}/events`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const text = stream.text()
    await sleep(500)
    const { code } = await program.terminate(25_000)
    assert.match(await text, /^id: 1\nevent: ApplicationCreated\n/)
    assert.equal(code, 0)
  })

  it('ends with 0 while Temporal is away, also while somebody keeps asking whether it is ready', async () => {
    await seedApplication(services.database)
    const { program, url, lines } = await start({ TEMPORAL_ADDRESS: '127.0.0.1:1' })
    let asking = true
    const asked = (async () => {
      while (asking) {
        fetch(`${url}/readyz`).catch(() => {})
        await sleep(50)
      }
    })()
    await sleep(1_500)
    const { code, tookMs } = await program.terminate(25_000)
    asking = false
    await asked
    assert.equal(code, 0, lines.join('\n'))
    assert.ok(tookMs < 20_000, `${tookMs} ms`)
    assert.deepEqual(
      lines.filter((line) => /shut down|uncaught|^\s+at /im.test(line)),
      [],
    )
  })

  it('still takes requests for STOP_DELAY_MS, while it says that it is not ready', async () => {
    const { program, url } = await start({ STOP_DELAY_MS: '4000' })
    const ended = program.ended()
    program.signal('SIGTERM')
    await eventually(async () => {
      const answer = await fetch(`${url}/readyz`)
      const { status } = (await answer.json()) as { status: string }
      assert.deepEqual([answer.status, status], [503, 'stopping'])
    }, 3_000)
    assert.equal((await fetch(`${url}/healthz`)).status, 200)
    const { code, tookMs } = await ended
    assert.equal(code, 0)
    assert.ok(tookMs >= 3_900, `${tookMs} ms`)
  })

  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)
    it(`ends at once at a second signal: ${signal}`, async () => {
      const { token } = await here.person()
      const { program, url } = await start()
      await upload(url, token)
      program.signal('SIGTERM')
      await refuses(url)
      const ended = program.ended()
      program.signal(signal)
      const { code: endedWith, tookMs } = await ended
      assert.equal(endedWith, code)
      assert.ok(tookMs < 3_000, `${tookMs} ms`)
    })
})
