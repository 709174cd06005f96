import { Worker } from 'node:worker_threads'
import { describeError } from '#shared/describe-error.ts'
import type { TaskReply, TaskRequest } from './task.ts'

/**
 * The process in which work is done that what people bring could make endless, so that none of it can stall or bring down
 * the one that asked. A thread beside it watches the memory, because whoever is busy could not.
 */

const WATCH_EVERY_MS = 50

const [, , maxMemory, ...modules] = process.argv
const maxMemoryMb = Number(maxMemory)
const watch = `
  const limitBytes = ${maxMemoryMb} * 1024 * 1024
  setInterval(() => { if (process.memoryUsage.rss() > limitBytes) process.kill(process.pid, 'SIGKILL') }, ${WATCH_EVERY_MS})
`
new Worker(watch, { eval: true }).unref()

process.on('disconnect', () => process.exit(0))
process.on('message', (request: TaskRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})
// What was asked for before will be asked for again; whether it can be loaded is told by the task.
for (const module of modules) await import(module).catch(() => {})

async function answer({ id, module, input }: TaskRequest): Promise<TaskReply<unknown>> {
  try {
    const { carryOut } = await import(module)
    return { id, kind: 'done', output: await carryOut(input) }
  } catch (error) {
    // Without the message, which may quote what was read.
    const { error: name, stack } = describeError(error)
    return { id, kind: 'failed', place: `${name} ${stack[0] ?? 'at an unknown place'}` }
  }
}
