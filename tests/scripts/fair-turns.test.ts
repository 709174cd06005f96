import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { mayTakeFairTurns } from '../../scripts/embedded/fair-turns.ts'
import { freePort } from '../../scripts/embedded/ports.ts'
import { startTemporal } from '../../scripts/embedded/temporal.ts'
import { temporaryFolder } from '../support/servers.ts'

describe('fair turns in an embedded Temporal server', function () {
  this.timeout(60_000)

  it('begin with a new one, and with one from before once nothing waits in its old tables', async () => {
    const databaseFile = join(await temporaryFolder(), 'temporal.sqlite')
    assert.equal(mayTakeFairTurns(databaseFile), true)
    // The server's own tables, so that another version of it with other tables would be noticed.
    const ports = { port: await freePort(), uiPort: await freePort() }
    const server = await startTemporal({ ...ports, databaseFile, namespace: 'default', say: () => {} })
    await server.process.stop()
    assert.equal(mayTakeFairTurns(databaseFile), true)

    const run = (statement: string): void => {
      const database = new DatabaseSync(databaseFile)
      database.exec(statement)
      database.close()
    }
    run(`delete from tasks_v2; delete from task_queues_v2;
      insert into tasks values (1, 'queue', 1, 'task', 'Proto3')`)
    assert.equal(mayTakeFairTurns(databaseFile), false)
    run('delete from tasks')
    assert.equal(mayTakeFairTurns(databaseFile), true)
    run(`insert into tasks values (1, 'worker of its own', 1, 'task', 'Proto3');
      insert into task_queues_v2 values (1, 'queue', 1, 'queue', 'Proto3')`)
    assert.equal(mayTakeFairTurns(databaseFile), true)
  })
})
