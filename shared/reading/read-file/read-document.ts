import { NOBODY, readers } from '#shared/sandbox/readers.ts'
import { TaskEnded, taskOf } from '#shared/sandbox/task.ts'
import { UnreadableDocument } from '../files/errors.ts'
import { DEFAULT_LIMITS, type ReadLimits } from '../files/limits.ts'
import type { ReadResult } from './read-result.ts'
import type { carryOut } from './read-task.ts'

const READ = taskOf<typeof carryOut>(new URL('./read-task.ts', import.meta.url))

/**
 * `fileName` only tells that a text was meant as JSON; the kind of a file is found from its content. `personId` is whose turn
 * it takes.
 */
export type ReadOptions = { fileName?: string; personId?: string } & Partial<ReadLimits>

/**
 * Reads a resume as text with layout hints, or as JSON Resume. The work is done in a process of its own with limits on
 * time and memory. Throws UnreadableDocument with a code and a sentence that says what the person can do, and QueueFull.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const { fileName, personId = NOBODY, ...given } = options
  const limits = { ...DEFAULT_LIMITS, ...given }
  if (bytes.length === 0) throw new UnreadableDocument('empty')
  if (bytes.length > limits.maxBytes) throw new UnreadableDocument('too_large')
  const read = await readers.run(personId, READ, { bytes, fileName, limits }, limits).catch((error: unknown) => {
    if (!(error instanceof TaskEnded)) throw error
    throw new UnreadableDocument(error.reason === 'timed_out' ? 'timed_out' : 'too_complex', { cause: error })
  })
  if (read.kind === 'unreadable') {
    const { code, issues, about } = read
    throw new UnreadableDocument(code, { issues, ...(about && { kind: about }) })
  }
  return read.result
}

/** Starts the reading process ahead of the first file, so that the first person does not wait for it. */
export function warmUpReader(limits: Pick<ReadLimits, 'maxMemoryMb'> = DEFAULT_LIMITS): void {
  readers.warmUp(limits.maxMemoryMb, READ)
}

/** Ends the reading processes. Reading again starts new ones. */
export function closeReaders(): void {
  readers.close()
}
