/** What reading one file may cost. */
export type ReadLimits = {
  maxBytes: number
  timeoutMs: number
  /** Memory of the reading process, all told. */
  maxMemoryMb: number
  maxPages: number
  maxCharacters: number
  maxLines: number
  maxArchiveEntries: number
  maxUnpackedBytes: number
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 10 * 1024 * 1024,
  timeoutMs: 20_000,
  maxMemoryMb: 512,
  maxPages: 40,
  maxCharacters: 400_000,
  maxLines: 5_000,
  maxArchiveEntries: 2_000,
  maxUnpackedBytes: 50 * 1024 * 1024,
}
