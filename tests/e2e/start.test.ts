import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../scripts/embedded/ports.ts'
import { temporaryFolder } from '../support/servers.ts'

const START = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url))
const account = { email: 'ada@example.com', password: 'correct horse battery' }

describe('npm start', function () {
  this.timeout(60_000)
  let environment: NodeJS.ProcessEnv
  let dataFolder: string
  let apiUrl: string
  const started: ChildProcess[] = []

  before(async () => {
    dataFolder = await temporaryFolder()
    const [api, temporal, ui] = [await freePort(), await freePort(), await freePort()]
    apiUrl = `http://127.0.0.1:${api}`
    environment = {
      ...process.env,
      // Whatever the tester's own environment or .env says.
      ...{ DATABASE_URL: '', TEMPORAL_ADDRESS: '', FILES_URL: '', JWT_SECRET: '', LLM_PROVIDER: 'rules', HOST: '' },
      DATA_DIR: dataFolder,
      PORT: String(api),
      TEMPORAL_PORT: String(temporal),
      TEMPORAL_UI_PORT: String(ui),
    }
  })

  after(() => {
    for (const child of started) child.kill('SIGKILL')
  })

  function start(extra: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [START], {
      env: { ...environment, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    started.push(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    const says = async (words: RegExp) => {
      while (!words.test(output)) {
        if (child.exitCode !== null) throw new Error(`It ended before it said ${words}:\n${output}`)
        await sleep(50)
      }
    }
    return { child, says, ended: once(child, 'exit').then(([code]) => ({ code, output })) }
  }

  /** The ids of our processes whose command line or environment names the data folder or its ports. */
  async function running(): Promise<string[]> {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    const ours = await Promise.all(
      ids.map(async (id) => {
        const about = await Promise.all(
          ['cmdline', 'environ'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')),
        )
        return about.some((text) => text.includes(dataFolder)) ? id : undefined
      }),
    )
    return ours.filter((id) => id !== undefined)
  }

  async function untilNothingRuns(): Promise<void> {
    for (const deadlineMs = Date.now() + 15_000; Date.now() < deadlineMs; await sleep(100)) {
      if ((await running()).length === 0) return
    }
    assert.deepEqual(await running(), [], 'processes were left behind')
  }

  const post = (path: string, body: unknown) =>
    fetch(`${apiUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('brings everything up and prints where', async () => {
    const { says } = start()
    await says(/Up in .* s\./)
    await says(new RegExp(`API reference +${apiUrl}/docs`))
    await says(/Language model +offline rules, no AI model/)
    assert.equal((await fetch(`${apiUrl}/readyz`)).status, 200)
    assert.equal((await fetch(`http://127.0.0.1:${environment.TEMPORAL_UI_PORT}`)).status, 200)
    assert.equal((await post('/users', account)).status, 201)
    assert.equal((await stat(join(dataFolder, 'files'))).mode & 0o077, 0)
  })

  it('refuses to run twice on the same data', async () => {
    const { code, output } = await start().ended
    assert.equal(code, 1)
    assert.match(output, /already runs on the data in/)
  })

  it('says which port is taken and what changes it', async () => {
    const { code, output } = await start({ DATA_DIR: await temporaryFolder() }).ended
    assert.equal(code, 1)
    assert.match(output, new RegExp(`Port ${environment.PORT}, wanted for the API, is taken.* set PORT`))
  })

  it('leaves nothing running when it is killed, and goes on with its data afterwards', async () => {
    started[0]?.kill('SIGKILL')
    await untilNothingRuns()
    const { says } = start()
    await says(/Up in .* s\./)
    assert.equal((await post('/auth/login', account)).status, 200)
  })

  it('starts a crashed process again', async () => {
    const again = started.at(-1)
    assert.ok(again)
    const before = await processOf('api/main.ts')
    process.kill(Number(before), 'SIGKILL')
    while (!(await fetch(`${apiUrl}/healthz`).catch(() => undefined))?.ok) await sleep(100)
    assert.notEqual(await processOf('api/main.ts'), before)
  })

  it('stops in order on one signal', async () => {
    const child = started.at(-1)
    assert.ok(child)
    child.kill('SIGTERM')
    await once(child, 'exit')
    assert.equal(child.exitCode, 0)
    assert.deepEqual(await running(), [])
  })

  it('stops at once on the second signal, and leaves nothing running', async () => {
    const { child, says, ended } = start()
    await says(/Up in .* s\./)
    child.kill('SIGINT')
    await says(/Stopping/)
    child.kill('SIGINT')
    await ended
    await untilNothingRuns()
  })

  /** The process of ours that runs a program directly, not the leash that holds it. */
  async function processOf(program: string): Promise<string | undefined> {
    for (const id of await running()) {
      const [, script] = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0')
      if (script?.endsWith(program)) return id
    }
    return undefined
  }
})
