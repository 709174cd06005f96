import assert from 'node:assert/strict'
import { rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { testApi } from '../support/api.ts'
import { resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { apiProgram } from '../support/programs.ts'
import { testServices } from '../support/services.ts'
import { startTcpProxy, type TcpProxy } from './harness/tcp-proxy.ts'

type Readiness = { status: string; checks: Record<string, string> }
type Server = 'database' | 'temporal'
const LIMIT_MS = 30_000
/** A port where nobody listens. */
const NOBODY = 1

/** The API's own program behind proxies. No worker runs, and nobody listens where the model should be. */
describe('the API while what it stands on is away', function () {
  this.timeout(90_000)
  const services = testServices({ temporal: true })
  // Knows the same people, and everything is there for it.
  const here = testApi(services)
  let api: Awaited<ReturnType<typeof apiProgram>>
  let proxies: Record<Server, TcpProxy>
  const gone = new Set<Server>()
  let token: string

  before('start the API', async () => {
    const database = new URL(services.config.DATABASE_URL)
    const ports = { database: Number(database.port), temporal: Number(services.config.TEMPORAL_ADDRESS.split(':')[1]) }
    const proxy = (name: Server) => startTcpProxy(() => (gone.has(name) ? NOBODY : ports[name]))
    proxies = { database: await proxy('database'), temporal: await proxy('temporal') }
    database.port = String(proxies.database.port)
    api = await apiProgram(services, {
      DATABASE_URL: database.href,
      TEMPORAL_ADDRESS: `127.0.0.1:${proxies.temporal.port}`,
      LLM_PROVIDER: 'openai',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    })
    await api.program.start()
    token = (await here.person()).token
  })
  after('stop the API', async () => {
    const { code } = await api.program.terminate(LIMIT_MS)
    await Promise.all(Object.values(proxies).map((proxy) => proxy.close()))
    assert.equal(code, 0, api.lines.join('\n'))
  })

  async function readiness(): Promise<{ code: number } & Readiness> {
    const answer = await fetch(`${api.url}/readyz`)
    return { code: answer.status, ...((await answer.json()) as Readiness) }
  }
  const says = (code: number, status: string, checks: Record<string, string>) =>
    eventually(async () => assert.partialDeepStrictEqual(await readiness(), { code, status, checks }), LIMIT_MS)
  const allButWorkerAndModel = { database: 'up', temporal: 'up', worker: 'down', model: 'down', files: 'up' }

  const post = (path: string, body: unknown) =>
    fetch(api.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  /** What a person has in hand before they apply. */
  async function apply(): Promise<Response> {
    const made = await Promise.all([
      post('/resumes', { title: 'Mine', document: resumeJson() }),
      post('/jobs', { text: 'Backend engineer at Acme\nGo and PostgreSQL' }),
    ])
    const [resume, job] = await Promise.all(made.map(async (answer) => (await answer.json()) as { id: string }))
    return post('/applications', { resumeId: resume?.id, jobId: job?.id })
  }

  it('says that the worker and the model are away, and accepts applications', async () => {
    await says(200, 'degraded', allButWorkerAndModel)
    assert.equal((await apply()).status, 201)
  })

  for (const [how, away] of [
    ['is silent', () => proxies.temporal.stall(true)],
    ['is not there', () => breakOff('temporal')],
  ] as const)
    it(`says that Temporal is away when it ${how}, accepts applications, and finds it again`, async () => {
      away()
      await says(200, 'degraded', { ...allButWorkerAndModel, temporal: 'down' })
      assert.equal((await apply()).status, 201)
      comeBack('temporal')
      await says(200, 'degraded', allButWorkerAndModel)
    })

  for (const [how, away] of [
    ['is silent', () => proxies.database.stall(true)],
    ['is not there', () => breakOff('database')],
  ] as const)
    it(`says that PostgreSQL is away when it ${how}, stays up, and finds it again`, async () => {
      away()
      await says(503, 'unavailable', { database: 'down', files: 'up' })
      assert.equal((await fetch(`${api.url}/healthz`)).status, 200)
      comeBack('database')
      await says(200, 'degraded', allButWorkerAndModel)
      assert.equal((await apply()).status, 201)
    })

  it('says that the files are away, and finds them again', async () => {
    const folder = fileURLToPath(services.config.FILES_URL)
    await rename(folder, `${folder}-away`)
    await writeFile(folder, 'a file, where the folder should be')
    await says(503, 'unavailable', { database: 'up', files: 'down' })
    await rm(folder)
    await rename(`${folder}-away`, folder)
    await says(200, 'degraded', allButWorkerAndModel)
  })

  /** As when the server's process ended: open connections break, new ones are refused. */
  function breakOff(name: Server): void {
    gone.add(name)
    proxies[name].reset()
  }
  function comeBack(name: Server): void {
    gone.delete(name)
    proxies[name].heal()
  }
})
