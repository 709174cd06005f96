import { Worker } from 'node:worker_threads'
import { TemplateInvalid } from '../own-templates/problems.ts'
import { UnreadableDocument } from './errors.ts'
import { extract } from './extract.ts'
import type { Task, TaskReply, TaskRequest, TaskResult } from './reader-messages.ts'

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
process.on('message', (request: TaskRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})

async function answer({ id, task }: TaskRequest): Promise<TaskReply> {
  try {
    return { id, kind: 'done', done: await carryOut(task) }
  } catch (error) {
    if (error instanceof TemplateInvalid) return { id, kind: 'template-invalid', issues: error.issues }
    if (error instanceof UnreadableDocument) return { id, kind: 'unreadable', code: error.code, issues: error.issues }
    return {
      id,
      kind: 'failed',
      message: error instanceof Error ? `${error.name} at ${findFirstFrame(error)}` : 'unknown error',
    }
  }
}

/** What only templates need is loaded with the first one. */
async function carryOut(task: Task): Promise<TaskResult> {
  switch (task.kind) {
    case 'read':
      return { kind: task.kind, result: await extract(task.bytes, task.limits, task.fileName) }
    case 'check-template': {
      const { checkTemplate } = await import('../own-templates/check.ts')
      return { kind: task.kind, result: await checkTemplate(task.bytes, task.meant) }
    }
    case 'fill-template': {
      const { renderOwnTemplate } = await import('../own-templates/render.ts')
      return { kind: task.kind, result: await renderOwnTemplate(task.bytes, task.request) }
    }
  }
}

/** Where it failed, without the message, which may quote the file. */
function findFirstFrame(error: Error): string {
  return (
    error.stack
      ?.split('\n')
      .find((line) => /^\s+at /.test(line))
      ?.trim()
      .slice(3) ?? 'an unknown place'
  )
}
