/** What a sandbox is given to do: a module of the program that exports `carryOut`, and what to call it with. */
export type TaskRequest = { id: number; module: string; input: unknown }

/** What comes back: what `carryOut` answered, or where it failed, without any word of what it was given. */
export type TaskReply<Output> =
  | { id: number; kind: 'done'; output: Output }
  | { id: number; kind: 'failed'; place: string }
