import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { emptyDatabase, temporaryFolder } from '../support/servers.ts'
import { type TestServices, testServices } from '../support/services.ts'
import { BACKUP, cast, earlierBundle, histories, OPEN } from './fixtures.ts'
import { playHistories } from './play-histories.ts'

const run = promisify(execFile)
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** Their workflows are not in this Temporal server: `reconcile` starts them again. */
const LOST = ['exporting-lost', 'waiting-lost']

/** Services with the data of earlier code: the backup, restored by the product, which brings its tables up to date. */
export function restoredServices(): TestServices {
  const environment: Record<string, string> = {}
  before('restore the backup', async () => {
    environment.DATABASE_URL = await emptyDatabase()
    environment.FILES_URL = pathToFileURL(await temporaryFolder()).href
    await command('restore', environment, fileURLToPath(BACKUP))
  })
  return testServices({ temporal: true, environment })
}

/** Lets the workflows stand where earlier code left them, and starts those again whose workflow was lost. */
export function testStandingWorkflows(services: TestServices): void {
  before('let the workflows stand where they stood', async () => {
    const recorded = histories()
    const members = cast()
    const standing = members.flatMap(({ name, status, workflowId, applicationId }) => {
      const history = recorded.get(name)
      return history && OPEN.includes(status) && !LOST.includes(name) ? [{ workflowId, applicationId, history }] : []
    })
    await playHistories(services, earlierBundle(), standing)
    const found = await command('reconcile', services.environment, '--apply')
    const ids = [...found.matchAll(/^ {8}([0-9a-f-]{36})$/gm)].map(([, id]) => id)
    const lost = members.filter(({ name }) => LOST.includes(name)).map(({ applicationId }) => applicationId)
    assert.deepEqual(ids.sort(), lost.sort())
    assert.match(found, /2 {2}workflow_unknown/)
    assert.match(found, /Mended 2 of 2/)
  })
}

async function command(name: 'restore' | 'reconcile', environment: Record<string, string>, argument: string) {
  const { stdout } = await run(process.execPath, [`scripts/${name}.ts`, argument], {
    cwd: PROJECT,
    env: { ...process.env, ...environment },
  })
  return stdout
}
