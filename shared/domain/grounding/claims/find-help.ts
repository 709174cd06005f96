import type { FoundWord } from '../../text/word-finder.ts'
import { HELPING, OWN_WORK, TOOK_PART, WITH } from '../lexicon/help-words.ts'
import { LEAD } from '../lexicon/leading-words.ts'
import { activeIn } from '../reading/active.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** A text as one's own work: its verbs of making and leading, and what it says of others. */
export type OwnWorkClaim = Span & {
  verbs: readonly FoundWord[]
  tellsOfHelping: boolean
  tellsOfOthers: boolean
  namesWithWhom: boolean
}

/** What a text tells as the person's own work. */
export function findOwnWork({ text, folded }: Reading): OwnWorkClaim[] {
  return [
    {
      start: 0,
      end: text.length,
      verbs: [...OWN_WORK.all(folded), ...LEAD.all(folded)],
      tellsOfHelping: activeIn(folded, HELPING).length > 0,
      tellsOfOthers: activeIn(folded, TOOK_PART).length > 0,
      namesWithWhom: WITH.isIn(folded),
    },
  ]
}
