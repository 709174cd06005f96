import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { FairQueue, type FairQueueLimits } from '#shared/fair-queue.ts'
import type { TaskReply, TaskRequest } from './task.ts'
import { type Task, TaskEnded, type TaskLimits } from './task.ts'

type RunningTask = {
  id: number
  personId: string
  answer: (reply: TaskReply<never>) => void
  fail: (error: Error) => void
}
type Process = {
  child: ChildProcess
  maxMemoryMb: number
  task: RunningTask | null
  timer: NodeJS.Timeout | null
  /** Killed by us: because of its time, or to make room. */
  isKilled: boolean
}

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url))
/** The heap may take this share of the memory; the rest is for buffers and the program itself. */
const HEAP_SHARE = 0.6

/**
 * Processes for work that what people bring could make endless, started when first needed and kept warm. Each does one task
 * at a time; one that takes too long or too much memory is killed and replaced. Tasks are begun fairly by person. Idle
 * processes do not keep the program alive.
 */
export class Sandbox {
  readonly #atOnce: number
  readonly #queue: FairQueue
  readonly #processes = new Set<Process>()
  /** What was asked for so far: a new process loads it before it is needed. */
  readonly #modules = new Set<string>()
  #nextId = 1
  /** Whose task was ended last. */
  #lastEnded: string | null = null

  constructor(limits: FairQueueLimits) {
    this.#atOnce = limits.atOnce
    this.#queue = new FairQueue(limits)
  }

  /** Does a task for a person. Rejects with TaskEnded where it took too much, and with QueueFull where too much waits. */
  run<Input, Output>(
    personId: string,
    { module }: Task<Input, Output>,
    input: Input,
    limits: TaskLimits,
  ): Promise<Output> {
    return this.#queue.run([personId], () => {
      this.#modules.add(module)
      return this.#begin({ personId, module, input }, limits)
    })
  }

  /** How much is being done, and how much waits for its turn. */
  get load(): { running: number; waiting: number } {
    return this.#queue.load
  }

  /** Starts a process ahead of the first task. */
  warmUp(maxMemoryMb: number, { module }: { module: string }): void {
    this.#modules.add(module)
    if (this.#processes.size === 0) this.#start(maxMemoryMb)
  }

  /** Ends all processes; what they do is ended as if it had taken too long. */
  close(): void {
    for (const process of this.#processes) this.#kill(process)
  }

  #begin<Output>(
    { personId, module, input }: { personId: string; module: string; input: unknown },
    limits: TaskLimits,
  ): Promise<Output> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId++
      const answer = (reply: TaskReply<Output>): void => {
        if (reply.kind === 'done') resolve(reply.output)
        else reject(new Error(`A task failed: ${reply.place}`))
      }
      const process = this.#findIdle(personId, limits.maxMemoryMb) ?? this.#start(limits.maxMemoryMb)
      process.task = { id, personId, answer, fail: reject }
      process.child.ref()
      process.child.channel?.ref()
      process.timer = setTimeout(() => this.#kill(process), limits.timeoutMs)
      const request: TaskRequest = { id, module, input }
      process.child.send(request)
      this.#keepSpare(limits.maxMemoryMb)
    })
  }

  /**
   * An idle process with the wanted memory. Whose task was ended last waits for the one that takes its place to start; those that
   * have started are left to the others. An idle one with other memory goes where there is no room.
   */
  #findIdle(personId: string, maxMemoryMb: number): Process | undefined {
    const idle = [...this.#processes].filter(({ task, isKilled }) => task === null && !isKilled)
    const fits = (process: Process): boolean => process.maxMemoryMb === maxMemoryMb
    const fitting = personId === this.#lastEnded ? idle.findLast(fits) : idle.find(fits)
    if (!fitting && idle[0] && this.#processes.size >= this.#atOnce) this.#kill(idle[0])
    return fitting
  }

  /** Whoever comes next finds a process that has started already, also right after one was killed. */
  #keepSpare(maxMemoryMb: number): void {
    const usable = [...this.#processes].filter(({ isKilled }) => !isKilled)
    if (usable.length < this.#atOnce && usable.every(({ task }) => task !== null)) this.#start(maxMemoryMb)
  }

  #start(maxMemoryMb: number): Process {
    const child = fork(ENTRY, [String(maxMemoryMb), ...this.#modules], {
      execArgv: [
        `--max-old-space-size=${Math.floor(maxMemoryMb * HEAP_SHARE)}`,
        '--disable-warning=ExperimentalWarning',
      ],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const process: Process = { child, maxMemoryMb, task: null, timer: null, isKilled: false }
    this.#processes.add(process)
    child.on('message', (reply: TaskReply<never>) => {
      if (process.task?.id !== reply.id) return
      this.#release(process)?.answer(reply)
    })
    child.once('error', (error) => this.#lose(process, error))
    child.once('exit', () => this.#lose(process, null))
    child.unref()
    child.channel?.unref()
    return process
  }

  #kill(process: Process): void {
    process.isKilled = true
    process.child.kill('SIGKILL')
  }

  /** The process is gone: killed by us, by its own memory limit, or it could not be started. */
  #lose(process: Process, error: Error | null): void {
    if (!this.#processes.delete(process)) return
    const task = this.#release(process)
    if (!task) return
    this.#lastEnded = task.personId
    this.#keepSpare(process.maxMemoryMb)
    task.fail(error ?? new TaskEnded(process.isKilled ? 'timed_out' : 'out_of_memory'))
  }

  #release(process: Process): RunningTask | null {
    const { task } = process
    if (process.timer) clearTimeout(process.timer)
    process.timer = null
    process.task = null
    process.child.unref()
    process.child.channel?.unref()
    return task
  }
}
