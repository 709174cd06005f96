import type { DateReader } from '../lexicon/date-reader.ts'

/** What is known of a document before its sections are read. */
export type Context = {
  dates: DateReader
  /** The person's own city, which often stands after an employer. */
  home: string | undefined
}
