import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Statement } from '../evidence/statement.ts'

/** A statement of the resume that has a number, and the number as it has it. */
export type NumberMatch = { statement: Statement; quantity: Quantity }
