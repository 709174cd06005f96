import { memoize } from '#shared/domain/memoize.ts'
import { closeLetterSpacing } from '#shared/domain/text/letter-spacing.ts'

/** Each line is asked for several times, by the sections, the entries and their labels. */
const REMEMBERED = 2_000
const COUNT = /\s*[([]\s*\d{1,3}\s*[)\]]\s*$/
const NUMBERING = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,4}[.)]|[A-H][.)])\s+(?=\p{L})/u
const FRAME = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N})\]+#]+$/gu

/** A heading without what designs set around it: a count ("(3)"), a number, a colon, signs, letter-spacing. */
export const bareHeading: (text: string) => string = memoize(REMEMBERED, (text) => {
  const plain = text.replace(COUNT, '').replace(NUMBERING, '').replace(FRAME, '').trim()
  return closeLetterSpacing(plain)
})
