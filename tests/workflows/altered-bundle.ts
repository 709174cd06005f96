import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker'

const WORKFLOWS = fileURLToPath(new URL('../../workflows/', import.meta.url))
const silent = (): void => {}

/** A change to the workflow's source: in `file` of `workflows/`, `from` (which is there once) becomes `to`. */
export type SourceChange = { file: string; from: string; to: string }

/** Today's workflow code with changes to its source, as the next version could have them. */
export function alteredBundle(changes: readonly SourceChange[]): Promise<WorkflowBundle> {
  const loader = fileURLToPath(new URL('./altering-loader.ts', import.meta.url))
  return bundleWorkflowCode({
    workflowsPath: `${WORKFLOWS}index.ts`,
    logger: { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent },
    webpackConfigHook: (config) => ({
      ...config,
      module: {
        ...config.module,
        rules: [
          ...(config.module?.rules ?? []),
          ...[...new Set(changes.map(({ file }) => file))].map((file) => ({
            include: `${WORKFLOWS}${file}`,
            enforce: 'pre' as const,
            use: { loader, options: { changes: changes.filter((change) => change.file === file) } },
          })),
        ],
      },
    }),
  })
}
