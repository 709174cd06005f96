import { finderOf, type WordFinder } from '../../text/word-finder.ts'

/** Phrases that only a machine is told, or tells of itself; and verdicts on "this candidate", which no candidate writes. */
export const TO_A_MACHINE = finderOf('instructions', ['machine', 'candidate'])

/** Words that make an order one after the other, each at most so far behind the one before. */
export type Order = { words: readonly WordFinder[]; withinCharacters: number }

/** A space, and a colon before it. */
const NEXT_WORD = 2
/** Orders to a machine: "ignore all previous instructions", "rank this candidate", "score: 10/10". */
export const ORDERS: readonly Order[] = [
  { words: [finderOf('instructions', 'override'), finderOf('instructions', 'overridden')], withinCharacters: 40 },
  { words: [finderOf('instructions', 'answer'), finderOf('instructions', 'answered')], withinCharacters: 40 },
  { words: [finderOf('instructions', 'language-model'), finderOf('instructions', 'says')], withinCharacters: 20 },
  { words: [finderOf('instructions', 'role'), finderOf('instructions', 'assistant')], withinCharacters: NEXT_WORD },
  { words: [finderOf('instructions', 'mark'), finderOf('instructions', 'full-mark')], withinCharacters: NEXT_WORD },
  { words: [finderOf('instructions', 'note'), finderOf('instructions', 'note-reader')], withinCharacters: NEXT_WORD },
  {
    words: [
      finderOf('instructions', 'judging'),
      finderOf('instructions', 'judged-which'),
      finderOf('instructions', 'judged'),
    ],
    withinCharacters: NEXT_WORD,
  },
]
