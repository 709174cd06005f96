import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { openFileStore } from '#shared/files/file-store.ts'
import type { LanguageModel } from '#shared/llm/model.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { createWorker } from '../../activities/worker.ts'
import { quietTemporal } from './quiet-temporal.ts'
import type { TestServices } from './services.ts'

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined
const nothing = (): void => {}

/** The workflow code, bundled once per run. */
export function workflowBundle(): Promise<WorkflowBundleWithSourceMap> {
  bundle ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(import.meta.resolve('#workflows/index.ts')),
    logger: { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  })
  return bundle
}

/** A worker in this process, with the real activities and a model of the test's choice. */
export function testWorker(services: TestServices, model: LanguageModel = createRulesModel()): void {
  let stop = async (): Promise<void> => {}
  before('start a worker', async function () {
    this.timeout(60_000)
    quietTemporal()
    const { config, database } = services
    const deps = { config, database, files: openFileStore(config.FILES_URL), model, rules: createRulesModel() }
    const { worker, connection } = await createWorker(deps, await workflowBundle())
    const running = worker.run()
    stop = async () => {
      worker.shutdown()
      await running
      await connection.close()
    }
  })
  after('stop the worker', async function () {
    this.timeout(30_000)
    await stop()
  })
}
