import { UnreadableDocument } from './errors.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import type { ReadResult } from './read-result.ts'
import { readers } from './reader-pool.ts'

/** `fileName` only tells that a text was meant as JSON; the kind of a file is found from its content. */
export type ReadOptions = { fileName?: string } & Partial<ReadLimits>

/**
 * Reads a resume as text with layout hints, or as JSON Resume. The work is done in a process of its own with limits on
 * time and memory. Throws UnreadableDocument with a code and a sentence that says what the person can do.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const { fileName, ...given } = options
  const limits = { ...DEFAULT_LIMITS, ...given }
  if (bytes.length === 0) throw new UnreadableDocument('empty')
  if (bytes.length > limits.maxBytes) throw new UnreadableDocument('too_large')
  const done = await readers.run({ kind: 'read', bytes, fileName, limits }, limits)
  if (done.kind !== 'read') throw new Error('the reader did something else')
  return done.result
}

/** Starts the reading process ahead of the first file, so that the first person does not wait for it. */
export function warmUpReader(limits: Pick<ReadLimits, 'maxMemoryMb'> = DEFAULT_LIMITS): void {
  readers.warmUp(limits.maxMemoryMb)
}

/** Ends the reading processes. Reading again starts new ones. */
export function closeReaders(): void {
  readers.close()
}
