import { Worker } from 'node:worker_threads'
import { UnreadableDocument } from './errors.ts'
import { extract } from './extract.ts'
import type { ReadReply, ReadRequest } from './reader-messages.ts'

/**
 * The process in which files are read, so that no file can stall or bring down the one that asked. A thread beside the
 * reader watches the memory, because a busy reader could not.
 */

const WATCH_EVERY_MS = 50

const maxMemoryMb = Number(process.argv[2])
const watch = `
  const limitBytes = ${maxMemoryMb} * 1024 * 1024
  setInterval(() => { if (process.memoryUsage.rss() > limitBytes) process.kill(process.pid, 'SIGKILL') }, ${WATCH_EVERY_MS})
`
new Worker(watch, { eval: true }).unref()

process.on('disconnect', () => process.exit(0))
process.on('message', (request: ReadRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})

async function answer({ id, bytes, fileName, limits }: ReadRequest): Promise<ReadReply> {
  try {
    return { id, kind: 'read', result: await extract(bytes, limits, fileName) }
  } catch (error) {
    if (error instanceof UnreadableDocument) return { id, kind: 'unreadable', code: error.code, issues: error.issues }
    return {
      id,
      kind: 'failed',
      message: error instanceof Error ? `${error.name} at ${firstFrame(error)}` : 'unknown error',
    }
  }
}

/** Where it failed, without the message, which may quote the file. */
function firstFrame(error: Error): string {
  return (
    error.stack
      ?.split('\n')
      .find((line) => /^\s+at /.test(line))
      ?.trim()
      .slice(3) ?? 'an unknown place'
  )
}
