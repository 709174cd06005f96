import type { WorkflowBundle, WorkflowBundleWithSourceMap } from '@temporalio/worker'
import type { FileStore } from '#shared/files/file-store.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import type { LanguageModel } from '#shared/llm/model.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { bundleWorkflows } from '../../activities/bundle-workflows.ts'
import { createWorker } from '../../activities/worker.ts'
import { quietTemporal } from './quiet-temporal.ts'
import type { TestServices } from './services.ts'

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined

/** The workflow code, bundled once per run. */
export function workflowBundle(): Promise<WorkflowBundleWithSourceMap> {
  bundle ??= bundleWorkflows()
  return bundle
}

/** Runs a worker in this process, with the real activities; answers how to stop it. */
export async function startWorker(
  { config, database }: TestServices,
  model: LanguageModel = createRulesModel(),
  files: FileStore = openFileStore(config.FILES_URL),
  bundle: () => Promise<WorkflowBundle> = workflowBundle,
  fallback?: LanguageModel,
): Promise<() => Promise<void>> {
  quietTemporal()
  const deps = { config, database, files, model, rules: createRulesModel(), ...(fallback && { fallback }) }
  const worker = await createWorker(deps, await bundle())
  const running = worker.run()
  return async () => {
    worker.shutdown()
    await running
    await worker.close()
  }
}

/** A worker for all tests of this suite, with a model of their choice, and one for when that fails. */
export function testWorker(services: TestServices, model?: LanguageModel, fallback?: LanguageModel): void {
  let stop = async (): Promise<void> => {}
  before('start a worker', async function () {
    this.timeout(60_000)
    stop = await startWorker(services, model, undefined, undefined, fallback)
  })
  after('stop the worker', async function () {
    this.timeout(30_000)
    await stop()
  })
}
