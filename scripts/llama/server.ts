import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type LeashedProcess, startLeashed } from '../embedded/leashed-process.ts'
import { freePort } from '../embedded/ports.ts'
import { untilItListens } from '../embedded/until-it-listens.ts'
import { findLlamaServer } from './build.ts'

const run = promisify(execFile)
const WEIGHTS = fileURLToPath(new URL('./random-weights.py', import.meta.url))
const LOOPBACK = '127.0.0.1'
const LOADED_WITHIN_MS = 60_000

export type Llama = { baseUrl: string; process: LeashedProcess }

/** llama.cpp's server on one core, with weights of random numbers. `maxTokens` is the longest reply. */
export async function startLlama(options: {
  folder: string
  seed: number
  lean: number
  maxTokens: number
  say: (message: string) => void
}): Promise<Llama> {
  const { folder, seed, lean, maxTokens, say } = options
  const { server, python, vocabulary } = await findLlamaServer(say)
  const weights = join(folder, 'random.gguf')
  await run(python, [WEIGHTS, vocabulary, weights, String(seed), String(lean)])
  const port = await freePort()
  const process = startLeashed({
    name: 'llama-server',
    command: server,
    args: [
      ...['--model', weights, '--host', LOOPBACK, '--port', String(port)],
      ...['--ctx-size', '16384', '--parallel', '1', '--threads', '1', '--predict', String(maxTokens)],
    ],
  })
  await untilItListens(port, process)
  await untilItHasLoaded(`http://${LOOPBACK}:${port}/health`)
  return { baseUrl: `http://${LOOPBACK}:${port}/v1`, process }
}

/** It answers 503 while it loads. */
async function untilItHasLoaded(health: string): Promise<void> {
  const deadlineMs = Date.now() + LOADED_WITHIN_MS
  while (!(await fetch(health)).ok) {
    if (Date.now() > deadlineMs) throw new Error('llama-server did not load its weights')
    await sleep(100)
  }
}
