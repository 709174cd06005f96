import type { Reading } from '../reading/reading.ts'
import type { Evidence } from './evidence.ts'

/** A text under check: what it says, and all that it is held against. */
export type Examined = { reading: Reading; evidence: Evidence }
