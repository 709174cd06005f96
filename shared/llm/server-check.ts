import { type Config, chooseProvider } from '#shared/config.ts'
import { type ConfiguredServer, fallbackServerOf, firstServerOf } from './configured-servers.ts'

/** One question serves everybody who wants to know within this time. */
const KEPT_MS = 15_000
const TIMEOUT_MS = 2_500

/**
 * Whether the language model can be asked at all: resolves when its server answers and takes the key, else throws. Costs no
 * tokens; a server that knows no list of models has answered too. The offline rules are always there; of workers in other
 * languages `isWorkerThere` knows.
 */
export function createModelCheck(config: Config, isWorkerThere: () => Promise<boolean>): () => Promise<void> {
  let last: { atMs: number; answer: Promise<void> } | undefined
  switch (chooseProvider(config)) {
    case 'rules':
      return async () => {}
    case 'activity':
      return async () => {
        if (!(await isWorkerThere())) throw new Error('no worker of the language model asks for work')
      }
    case 'openai':
      return () => {
        if (!last || Date.now() - last.atMs > KEPT_MS) last = { atMs: Date.now(), answer: askServers(config) }
        return last.answer
      }
  }
}

/** Work goes on where either of the servers can be asked. */
async function askServers(config: Config): Promise<void> {
  const servers = [firstServerOf(config), fallbackServerOf(config)].filter((server) => server !== null)
  await Promise.any(servers.map(askServer)).catch(({ errors: [first] }: AggregateError) => {
    throw first
  })
}

async function askServer({ baseUrl, apiKey }: ConfiguredServer): Promise<void> {
  const response = await fetch(`${baseUrl.replace(/\/$/, '')}/models`, {
    headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.body?.cancel()
  if (response.status >= 500 || response.status === 401 || response.status === 403)
    throw new Error(`the language-model server answered ${response.status}`)
}
