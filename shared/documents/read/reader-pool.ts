import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { TemplateInvalid } from '../own-templates/problems.ts'
import { UnreadableDocument } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import type { Task, TaskReply, TaskRequest, TaskResult } from './reader-messages.ts'

/** What one task may cost. */
type TaskLimits = Pick<ReadLimits, 'timeoutMs' | 'maxMemoryMb'>
type QueuedTask = {
  id: number
  task: Task
  limits: TaskLimits
  resolve: (done: TaskResult) => void
  reject: (error: Error) => void
}
type ReaderProcess = {
  child: ChildProcess
  maxMemoryMb: number
  job: QueuedTask | null
  timer: NodeJS.Timeout | null
  timedOut: boolean
}

const ENTRY = fileURLToPath(new URL('./reader-process.ts', import.meta.url))
const MAX_READERS = 2
/** The heap may take this share of the memory; the rest is for buffers and the program itself. */
const HEAP_SHARE = 0.6

/**
 * Reading processes, started when first needed and kept warm. Each has one file at a time; one that takes too long or
 * too much memory is killed and replaced. Idle readers do not keep the program alive.
 */
class ReaderPool {
  private readonly readers = new Set<ReaderProcess>()
  private readonly waiting: QueuedTask[] = []
  private nextId = 1

  /** Throws UnreadableDocument and TemplateInvalid. */
  run(task: Task, limits: TaskLimits): Promise<TaskResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: this.nextId++, task, limits, resolve, reject })
      this.assign()
    })
  }

  /** Starts a reader ahead of the first file. */
  warmUp(maxMemoryMb: number): void {
    if (this.readers.size === 0) this.start(maxMemoryMb)
  }

  /** Ends all readers; files still being read are refused as timed out. */
  close(): void {
    for (const job of this.waiting.splice(0)) job.reject(new UnreadableDocument('timed_out'))
    for (const reader of this.readers) {
      reader.timedOut = true
      reader.child.kill('SIGKILL')
    }
  }

  private assign(): void {
    const job = this.waiting[0]
    if (!job) return
    const idle = [...this.readers].filter((reader) => reader.job === null && !reader.timedOut)
    const fitting = idle.find((reader) => reader.maxMemoryMb === job.limits.maxMemoryMb)
    if (!fitting && this.readers.size >= MAX_READERS) {
      idle[0]?.child.kill('SIGKILL') // its end starts one with the wanted memory
      return
    }
    this.waiting.shift()
    this.begin(fitting ?? this.start(job.limits.maxMemoryMb), job)
  }

  private begin(reader: ReaderProcess, job: QueuedTask): void {
    reader.job = job
    reader.child.ref()
    reader.child.channel?.ref()
    reader.timer = setTimeout(() => {
      reader.timedOut = true
      reader.child.kill('SIGKILL')
    }, job.limits.timeoutMs)
    const request: TaskRequest = { id: job.id, task: job.task }
    reader.child.send(request)
  }

  private start(maxMemoryMb: number): ReaderProcess {
    const child = fork(ENTRY, [String(maxMemoryMb)], {
      execArgv: [
        `--max-old-space-size=${Math.floor(maxMemoryMb * HEAP_SHARE)}`,
        '--disable-warning=ExperimentalWarning',
      ],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const reader: ReaderProcess = { child, maxMemoryMb, job: null, timer: null, timedOut: false }
    this.readers.add(reader)
    child.on('message', (reply: TaskReply) => this.settle(reader, reply))
    child.once('error', (error) => this.lose(reader, error))
    child.once('exit', () => this.lose(reader, null))
    child.unref()
    child.channel?.unref()
    return reader
  }

  private settle(reader: ReaderProcess, reply: TaskReply): void {
    const { job } = reader
    if (!job || job.id !== reply.id) return
    this.release(reader)
    switch (reply.kind) {
      case 'done':
        job.resolve(reply.done)
        break
      case 'template-invalid':
        job.reject(new TemplateInvalid(reply.issues))
        break
      case 'unreadable':
        job.reject(new UnreadableDocument(reply.code, { issues: reply.issues }))
        break
      case 'failed':
        job.reject(new Error(`The reader failed: ${reply.message}`))
        break
    }
    this.assign()
  }

  /** The process is gone: by our timeout, by its own memory limit, or because it could not be started. */
  private lose(reader: ReaderProcess, error: Error | null): void {
    if (!this.readers.delete(reader)) return
    const { job, timedOut } = reader
    this.release(reader)
    if (job) job.reject(error ?? new UnreadableDocument(timedOut ? 'timed_out' : 'too_complex'))
    this.assign()
  }

  private release(reader: ReaderProcess): void {
    if (reader.timer) clearTimeout(reader.timer)
    reader.timer = null
    reader.job = null
    reader.child.unref()
    reader.child.channel?.unref()
  }
}

/** The reading processes of this program. */
export const readers = new ReaderPool()
