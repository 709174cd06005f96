import type { Readable } from 'node:stream'

/** Where files are kept. A key is made from the content's hash, so that the same content is one file. */
export interface FileStore {
  /**
   * Writes the file whole or not at all; writing the same content again changes nothing. Answers with its key. Throws
   * FileStoreUnavailable.
   */
  put(bytes: Uint8Array, extension: string): Promise<{ key: string; contentHash: string }>
  /** The whole file. Throws FileMissing. */
  get(key: string): Promise<Buffer>
  /** The file as a stream, optionally a part of it (both ends inclusive). Throws FileMissing. */
  stream(key: string, range?: { start: number; end: number }): Promise<Readable>
  /**
   * An address from which the file can be fetched for a minute, by whoever has it, without us; null where the store has none. The
   * answer there has these headers. Nothing is looked up: it also leads to where no file is.
   */
  linkTo(key: string, headers: { contentType: string; contentDisposition: string }): Promise<string | null>
  /** Removes a file; one that is gone is no error. */
  remove(key: string): Promise<void>
  /** Every file that is there, in no order, with the time of its last writing. Names that are not ours are passed over. */
  list(): AsyncIterable<ListedFile>
  /** Removes what writes that never ended have left behind and nobody touched since `before`. */
  removeUnfinished(before: Date): Promise<void>
  /** Throws when the store cannot be written to, or is as good as full. */
  check(): Promise<void>
}

export type ListedFile = { key: string; writtenAt: Date }

/** The store cannot be reached, or has no room left: nothing is wrong with the file. */
export class FileStoreUnavailable extends Error {
  override name = 'FileStoreUnavailable'
  /** What the system or the server said, such as ENOSPC. */
  readonly code: string

  constructor(code: string, options: { cause?: unknown } = {}) {
    super(code, options)
    this.code = code
  }
}

/** A row names a file that the store does not have. */
export class FileMissing extends Error {
  override name = 'FileMissing'
}
