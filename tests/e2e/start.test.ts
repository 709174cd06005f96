import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../scripts/embedded/ports.ts'
import { temporaryFolder } from '../support/servers.ts'

const START = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url))
const latecomer = { email: 'grace@example.com', password: 'correct horse battery' }
const account = { email: 'ada@example.com', password: 'correct horse battery' }

describe('npm start', function () {
  this.timeout(60_000)
  let environment: NodeJS.ProcessEnv
  let folder: string
  let dataFolder: string
  let apiUrl: string
  const started: ChildProcess[] = []

  before(async () => {
    folder = await temporaryFolder()
    dataFolder = join(folder, 'data')
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
  })

  it('closes what it keeps to other accounts of the machine', async () => {
    const kept = (await readdir(dataFolder)).filter((name) => name !== 'lock')
    for (const name of ['files', 'postgres', 'temporal.sqlite', 'jwt-secret', 'postgres-password'])
      assert.ok(kept.includes(name), name)
    for (const name of kept) {
      // A journal of Temporal's database comes and goes.
      const found = await stat(join(dataFolder, name)).catch(() => null)
      if (found) assert.equal(found.mode & 0o077, 0, name)
    }
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

  it('is backed up while it runs, and is not restored or reconciled meanwhile', async () => {
    const backup = await command('backup', join(folder, 'backup'))
    assert.equal(backup.code, 0, backup.output)
    assert.equal((await post('/users', latecomer)).status, 201)
    for (const refused of [await command('restore', join(folder, 'backup')), await command('reconcile')]) {
      assert.equal(refused.code, 1, refused.output)
      assert.match(refused.output, /already runs on the data in/)
    }
  })

  it('stops in order on one signal', async () => {
    const child = started.at(-1)
    assert.ok(child)
    child.kill('SIGTERM')
    await once(child, 'exit')
    assert.equal(child.exitCode, 0)
    assert.deepEqual(await running(), [])
  })

  it('is restored and reconciled once it is stopped, without any variable, and keeps what was there', async () => {
    const damaged = await command('restore', dataFolder)
    assert.equal(damaged.code, 1, damaged.output)
    const restored = await command('restore', join(folder, 'backup'))
    assert.equal(restored.code, 0, restored.output)
    assert.match(restored.output, /rows and 0 files of .* are back/)
    assert.match(restored.output, /kept in the same server, as the database applications_before_\d{14}\./)
    const reconciled = await command('reconcile')
    assert.equal(reconciled.code, 0, reconciled.output)
    assert.match(reconciled.output, /The database and Temporal agree\./)
    await untilNothingRuns()
  })

  it('goes on from what was restored; stops at once on the second signal, and leaves nothing running', async () => {
    const { child, says, ended } = start()
    await says(/Up in .* s\./)
    assert.equal((await post('/auth/login', account)).status, 200)
    assert.equal((await post('/auth/login', latecomer)).status, 401)
    child.kill('SIGINT')
    await says(/Stopping/)
    child.kill('SIGINT')
    await ended
    await untilNothingRuns()
  })

  /** One of the commands beside `npm start`, to its end. */
  async function command(name: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url)), ...args],
      {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { code: child.exitCode, output: stdout + stderr }
  }

  /** The process of ours that runs a program directly, not the leash that holds it. */
  async function processOf(program: string): Promise<string | undefined> {
    for (const id of await running()) {
      const [, script] = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0')
      if (script?.endsWith(program)) return id
    }
    return undefined
  }
})
