import { existsSync } from 'node:fs'
import { chooseProvider } from '#shared/config.ts'
import { workerDatabaseUrl } from '#shared/exchanges/worker-role.ts'
import { buildPage } from './embedded/build-page.ts'
import { describeProvider } from './embedded/describe-provider.ts'
import { stopOnSignal } from './embedded/signals.ts'
import { type Stack, startStack } from './embedded/stack.ts'

/**
 * `npm start`: everything up, with data kept in `.data/` (DATA_DIR), until Ctrl-C. A variable in the environment or in
 * `.env` that names a server replaces the embedded one.
 */
if (existsSync('.env')) process.loadEnvFile()
const startedMs = Date.now()
const signals = stopOnSignal()

let stack: Stack
try {
  await buildPage((message) => console.log(message))
  stack = await startStack({
    dataFolder: process.env.DATA_DIR || '.data',
    environment: process.env,
    ports: 'fixed',
    say: (message) => console.log(message),
    onLine: (name, line) => console.log(`${name.padEnd(6)} | ${line}`),
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

const { config, apiUrl } = stack
console.log(`
Up in ${((Date.now() - startedMs) / 1000).toFixed(1)} s. Ctrl-C stops everything; the next start goes on where this one was.
  The page         ${apiUrl}/
  API              ${apiUrl}
  API reference    ${apiUrl}/docs
  Temporal Web UI  ${config.TEMPORAL_UI_URL}
  Temporal         ${config.TEMPORAL_ADDRESS} (for its command line: export TEMPORAL_ADDRESS=${config.TEMPORAL_ADDRESS})
  Language model   ${describeProvider(config)}
`)
if (chooseProvider(config) === 'activity')
  console.log(`  For that worker's shell:
export TEMPORAL_ADDRESS=${config.TEMPORAL_ADDRESS} TEMPORAL_NAMESPACE=${config.TEMPORAL_NAMESPACE} LLM_TASK_QUEUE=${config.LLM_TASK_QUEUE}
export LLM_DATABASE_URL='${workerDatabaseUrl(config)}'
`)

await signals.received
console.log('Stopping (once more Ctrl-C: at once)')
await stack.stop()
process.exit(0)
