import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker'

/**
 * The code of the workflows in one piece, as workers run it. What the bundler says of its work goes nowhere; where it fails, it
 * throws.
 */
export function bundleWorkflows(): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath: fileURLToPath(import.meta.resolve('#workflows/index.ts')),
    workflowInterceptorModules: ['#workflows/carry-origin.ts', '#workflows/unknown-signals.ts'].map((module) =>
      fileURLToPath(import.meta.resolve(module)),
    ),
    logger: new DefaultLogger('ERROR', () => {}),
  })
}
