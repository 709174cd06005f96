import type { JsonIssue, UnreadableCode } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import type { ReadResult } from './read-result.ts'

/** What goes to the reading process. */
export type ReadRequest = { id: number; bytes: Uint8Array; fileName: string | undefined; limits: ReadLimits }

/** What comes back: a result, a problem of the file, or a failure of the reader itself. */
export type ReadReply =
  | { id: number; kind: 'read'; result: ReadResult }
  | { id: number; kind: 'unreadable'; code: UnreadableCode; issues: readonly JsonIssue[] }
  | { id: number; kind: 'failed'; message: string }
