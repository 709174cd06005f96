import { fold } from '../../text/fold.ts'
import { instructionsIn } from '../reading/instructions.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** Text that talks to a machine or came out of one; folded. */
export type InstructionClaim = Span & { phrase: string }
/** An address of the web or of mail, folded and without what any address begins and ends with. */
export type AddressClaim = Span & { address: string }

/** Instructions, markup and machine notation in a text. */
export function findInstructions({ text, folded }: Reading): InstructionClaim[] {
  return instructionsIn(text, folded).map(({ start, end }) => ({ start, end, phrase: fold(text.slice(start, end)) }))
}

/** The addresses of a text. */
export function findAddresses({ text, addresses }: Reading): AddressClaim[] {
  return addresses.map(({ start, end }) => ({
    start,
    end,
    address: fold(text.slice(start, end)).replace(/^https?:\/\/(www\.)?|[/.,]+$/g, ''),
  }))
}
