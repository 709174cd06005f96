/** What one task may cost: it is ended where it takes more. */
export type TaskLimits = { timeoutMs: number; maxMemoryMb: number }

/** A module that exports `carryOut`, by its address. What goes in and comes out is cloned. */
export type Task<Input, Output> = { module: string; answers?: (input: Input) => Output }

/** `carryOut` as the module at an address exports it: its type is given, the module itself is loaded where it runs. */
export function taskOf<CarryOut extends (input: never) => unknown>(
  module: URL,
): Task<Parameters<CarryOut>[0], Awaited<ReturnType<CarryOut>>> {
  return { module: module.href }
}

/** Work that was ended because it took too long or too much memory. */
export class TaskEnded extends Error {
  override name = 'TaskEnded'
  readonly reason: 'timed_out' | 'out_of_memory'

  constructor(reason: 'timed_out' | 'out_of_memory') {
    super(reason === 'timed_out' ? 'it took too long' : 'it took too much memory')
    this.reason = reason
  }
}

/** What a sandbox is given to do: a module of the program that exports `carryOut`, and what to call it with. */
export type TaskRequest = { id: number; module: string; input: unknown }

/** What comes back: what `carryOut` answered, or where it failed, without any word of what it was given. */
export type TaskReply<Output> =
  | { id: number; kind: 'done'; output: Output }
  | { id: number; kind: 'failed'; place: string }
