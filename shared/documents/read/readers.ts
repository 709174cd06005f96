import { ReaderPool } from './reader-pool.ts'

/** The reading processes of this program. */
export const readers = new ReaderPool()
