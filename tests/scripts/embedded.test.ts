import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDataFolder } from '../../scripts/embedded/data-folder.ts'
import { withEmptyDatabase } from '../../scripts/embedded/installation-at-rest.ts'
import { type LeashedProcess, startLeashed } from '../../scripts/embedded/leashed-process.ts'
import { choosePorts, freePort } from '../../scripts/embedded/ports.ts'
import { ensureDatabase, runSql, startPostgres } from '../../scripts/embedded/postgres.ts'
import { DATABASE } from '../../scripts/embedded/servers.ts'
import { supervise } from '../../scripts/embedded/supervise.ts'
import { temporaryFolder } from '../support/servers.ts'

const EMBEDDED = new URL('../../scripts/embedded/', import.meta.url)

/** Runs a script against the embedded parts in another process; answers with it and its first line of output. */
async function elsewhere(script: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  return { child, line: String(line).trim() }
}

async function untilGone(pid: number, limitMs: number): Promise<boolean> {
  for (const deadlineMs = Date.now() + limitMs; Date.now() < deadlineMs; await sleep(50)) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
  }
  return false
}

const sayPidAndStay = ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']

describe('a leashed process', () => {
  it('stops when its starter is killed with no time to clean up', async () => {
    const module = new URL('leashed-process.ts', EMBEDDED).href
    const { child, line } = await elsewhere(`
      import { startLeashed } from ${JSON.stringify(module)}
      startLeashed({ name: 'x', command: process.execPath, args: ${JSON.stringify(sayPidAndStay)}, onLine: console.log })
    `)
    child.kill('SIGKILL')
    assert.ok(await untilGone(Number(line), 8_000), 'it outlived its starter')
  })

  it('is killed when it does not heed the signal to stop', async () => {
    const stubborn = ['-e', "process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)"]
    const pid = Promise.withResolvers<number>()
    const onLine = (line: string) => pid.resolve(Number(line))
    const leashed = startLeashed({ name: 'x', command: process.execPath, args: stubborn, graceMs: 200, onLine })
    const running = await pid.promise
    await leashed.stop()
    assert.ok(await untilGone(running, 1_000))
    assert.deepEqual(await leashed.exited, { code: 137, stopped: true })
  })

  it('is started again when it ends by itself, and not after it was stopped', async () => {
    const said: string[] = []
    const started: LeashedProcess[] = []
    const start = (args: string[]) => {
      const leashed = startLeashed({ name: 'it', command: process.execPath, args })
      started.push(leashed)
      return leashed
    }
    const supervised = supervise(
      start(['-e', 'process.exit(3)']),
      async () => start(sayPidAndStay),
      (message) => said.push(message),
    )
    while (started.length < 2) await sleep(50)
    await supervised.stop()
    assert.deepEqual(said, ['it ended by itself (code 3); it starts again in 1 s'])
    assert.equal(started.length, 2)
    assert.equal((await started[1]?.exited)?.stopped, true)
  })
})

describe('the data folder', () => {
  it('is for one process at a time, and says who has it', async () => {
    const path = await temporaryFolder()
    const folder = await openDataFolder(path)
    await assert.rejects(openDataFolder(path), new RegExp(`Process ${process.pid} already runs on the data in ${path}`))
    folder.close()
    const again = await openDataFolder(path)
    assert.equal(again.leftInAHurry, false)
    again.close()
  })

  it('is free again after whoever had it was killed', async () => {
    const path = await temporaryFolder()
    const module = new URL('data-folder.ts', EMBEDDED).href
    const { child } = await elsewhere(`
      import { openDataFolder } from ${JSON.stringify(module)}
      await openDataFolder(${JSON.stringify(path)})
      console.log('open')
      setInterval(() => {}, 1000)
    `)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const folder = await openDataFolder(path)
    assert.equal(folder.leftInAHurry, true)
    folder.close()
  })

  it('keeps a secret that only its owner can read', async () => {
    const folder = await openDataFolder(await temporaryFolder())
    const secret = await folder.secret('jwt-secret')
    assert.equal(await folder.secret('jwt-secret'), secret)
    assert.ok(secret.length >= 64)
    assert.equal((await stat(join(folder.path, 'jwt-secret'))).mode & 0o777, 0o600)
    folder.close()
  })
})

describe('ports', () => {
  it('names the port, what it is for and the variable that changes it', async () => {
    const port = await freePort()
    const taken = createServer().listen(port, '127.0.0.1')
    await once(taken, 'listening')
    const environment = { PORT: String(port), TEMPORAL_ADDRESS: 'elsewhere:7233' }
    await assert.rejects(
      choosePorts('fixed', environment, 0),
      new RegExp(`Port ${port}, wanted for the API, is taken\\. .*set PORT to another`),
    )
    assert.notEqual((await choosePorts('preferred', environment, 0)).api, port)
    taken.close()
  })
})

describe('the embedded PostgreSQL', () => {
  it('goes on with its data after a hard kill, even where its process id now means another process', async function () {
    this.timeout(30_000)
    const parent = await temporaryFolder()
    await chmod(parent, 0o711)
    const options = { folder: join(parent, 'postgres'), password: 'p@ss word', durable: true }

    const first = await startPostgres({ ...options, port: await freePort() })
    await ensureDatabase(first, 'kept')
    await runSql(first.url('kept'), 'create table kept as select 42 as answer')
    const pidFile = join(options.folder, 'postmaster.pid')
    const [pid] = (await readFile(pidFile, 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGKILL')
    await first.process.exited
    const left = await readFile(pidFile, 'utf8')
    await writeFile(pidFile, left.replace(/^\d+/, String(process.pid)))

    const second = await startPostgres({ ...options, port: await freePort() })
    assert.deepEqual(await runSql(second.url('kept'), 'select answer from kept'), [{ answer: 42 }])
    assert.deepEqual(await runSql(second.url('kept'), 'show server_encoding'), [{ server_encoding: 'UTF8' }])
    await second.process.stop()
  })

  it('sets a database aside while another one is filled, and takes it back when that fails', async function () {
    this.timeout(30_000)
    const parent = await temporaryFolder()
    await chmod(parent, 0o711)
    const options = { folder: join(parent, 'postgres'), password: 'x', durable: false }
    const postgres = await startPostgres({ ...options, port: await freePort() })
    await ensureDatabase(postgres, DATABASE)
    const fill = (word: string) => runSql(postgres.url(DATABASE), `create table ${word} as select 1 as one`)
    const holds = async () => {
      const found = await runSql(postgres.url(DATABASE), `select tablename from pg_tables where schemaname = 'public'`)
      return found.map((row) => Object.values(row as object).join())
    }
    const said: string[] = []
    const say = (message: string) => said.push(message)
    await withEmptyDatabase(postgres, say, () => fill('first'))
    assert.deepEqual([await holds(), said], [['first'], []], 'an empty one is used as it is')
    const failing = withEmptyDatabase(postgres, say, async () => {
      await fill('half')
      throw new Error('no more')
    })
    await assert.rejects(failing, /no more/)
    assert.deepEqual([await holds(), said], [['first'], []])
    await withEmptyDatabase(postgres, say, () => fill('second'))
    assert.deepEqual(await holds(), ['second'])
    const [, former = ''] = /the database (\w+)\.$/.exec(said.join()) ?? []
    assert.deepEqual(await runSql(postgres.url(former), 'select one from first'), [{ one: 1 }])
    await postgres.process.stop()
  })

  it('does not take over a folder that another one still uses: it waits until that one is gone', async function () {
    this.timeout(40_000)
    const parent = await temporaryFolder()
    await chmod(parent, 0o711)
    const options = { folder: join(parent, 'postgres'), password: 'x', durable: false }
    const first = await startPostgres({ ...options, port: await freePort() })
    const leaving = sleep(1_500).then(() => first.process.stop())
    const second = await startPostgres({ ...options, port: await freePort() })
    await leaving
    assert.equal((await first.process.exited).stopped, true)
    await second.process.stop()
  })
})
