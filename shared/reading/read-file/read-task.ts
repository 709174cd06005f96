import { type JsonIssue, type OtherKind, type UnreadableCode, UnreadableDocument } from '../files/errors.ts'
import type { ReadLimits } from '../files/limits.ts'
import { extract } from './extract.ts'
import type { ReadResult } from './read-result.ts'

type ReadInput = { bytes: Uint8Array; fileName: string | undefined; limits: ReadLimits }
type ReadOutput =
  | { kind: 'read'; result: ReadResult }
  | { kind: 'unreadable'; code: UnreadableCode; issues: readonly JsonIssue[]; about: OtherKind | undefined }

/** Reads one file, in a sandbox. */
export async function carryOut({ bytes, fileName, limits }: ReadInput): Promise<ReadOutput> {
  try {
    return { kind: 'read', result: await extract(bytes, limits, fileName) }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    return { kind: 'unreadable', code: error.code, issues: error.issues, about: error.kind }
  }
}
