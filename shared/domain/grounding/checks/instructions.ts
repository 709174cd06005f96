import { fold } from '../../text/fold.ts'
import { ADDRESS, INSTRUCTION, MACHINE_TEXT } from '../lexicon/instructions.ts'
import { keysOf } from '../word-keys.ts'
import { type Check, type Claim, claimAt } from './check.ts'

/** Text that talks to a machine or came out of one, and addresses, where the resume itself does not say so. */
export function instructionClaims(check: Check): Claim[] {
  const { text } = check.text
  const found = [...check.folded.matchAll(INSTRUCTION), ...text.matchAll(MACHINE_TEXT)]
    .filter((match) => !check.source.all.text.includes(fold(match[0])))
    .map((match) => claimAt(match, 'instruction', 'reads like an instruction to a machine'))
  for (const { start, end } of addressesIn(text)) {
    const address = fold(text.slice(start, end)).replace(/^https?:\/\/(www\.)?|[/.,]+$/g, '')
    const isKnown = check.source.all.text.replace(/\s/g, '').includes(address)
    const isName = !/[@/]/.test(address) && keysOf(address).some((key) => check.source.all.words.has(key))
    if (!isKnown && !isName)
      found.push({
        code: 'instruction',
        start,
        end,
        why: 'is an address that is in neither your resume nor your profile',
      })
  }
  return found
}

/** Where a normalised text has web or mail addresses. */
export function addressesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
