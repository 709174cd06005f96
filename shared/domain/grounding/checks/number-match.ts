import type { Quantity } from '../../text/numbers/quantity.ts'
import type { SourceNode } from '../source.ts'

/** A statement of the resume that has a number, and the number as it has it. */
export type NumberMatch = { node: SourceNode; quantity: Quantity }
