import { type Config, chooseProvider } from '#shared/config.ts'
import { DEFAULT_BASE_URL } from './openai.ts'

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
        if (!last || Date.now() - last.atMs > KEPT_MS) last = { atMs: Date.now(), answer: askServer(config) }
        return last.answer
      }
  }
}

async function askServer({ OPENAI_BASE_URL: baseUrl = DEFAULT_BASE_URL, OPENAI_API_KEY: key }: Config): Promise<void> {
  const response = await fetch(`${baseUrl.replace(/\/$/, '')}/models`, {
    headers: key ? { authorization: `Bearer ${key}` } : {},
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.body?.cancel()
  if (response.status >= 500 || response.status === 401 || response.status === 403)
    throw new Error(`the language-model server answered ${response.status}`)
}
