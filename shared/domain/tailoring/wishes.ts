import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { collectEvidenceKeys, extractTerms } from '../matching/terms.ts'
import { fold } from '../text/fold.ts'
import { alternatives, wholeWords } from '../text/word-list.ts'

/** What the offline rules understand of a person's instructions and feedback. */
export type Wishes = {
  shorter: boolean
  mention: string[]
  leaveOut: string[]
  /** Something was asked that the rules cannot do. */
  hasMore: boolean
}

type WishWords = { shorter: RegExp; mention: RegExp; leaveOut: RegExp; filler: RegExp; clauseEnd: RegExp; and: RegExp }

const wishWords = lazily((): WishWords => {
  const words = (part: Parameters<typeof wordsOf<'wishes'>>[1]): string => alternatives(wordsOf('wishes', part))
  const verb = (part: 'mention' | 'leave-out'): RegExp => new RegExp(`(?<!\\p{L})(?:${words(part)})\\s+`, 'u')
  return {
    shorter: wholeWords(wordsOf('wishes', 'shorter')),
    mention: verb('mention'),
    leaveOut: verb('leave-out'),
    filler: new RegExp(`^(?:${words('filler')})\\s+`, 'u'),
    clauseEnd: new RegExp(`[.;!\\n]+|,?\\s+(?:${words('but')})\\s+`, 'u'),
    and: new RegExp(`,\\s*|\\s+(?:${words('and')})\\s+`, 'u'),
  }
})

/**
 * Reads simple wishes in the languages that have words for them, clause by clause: shorter, mention something, leave
 * something out. Things are answered folded.
 */
export function readWishes(...texts: string[]): Wishes {
  const wishes: Wishes = { shorter: false, mention: [], leaveOut: [], hasMore: false }
  const words = wishWords()
  for (const clause of fold(texts.join('\n')).split(words.clauseEnd)) {
    if (clause.trim() === '') continue
    const leaveOut = readThingsBehind(clause, words.leaveOut)
    const mention = leaveOut ? null : readThingsBehind(clause, words.mention)
    if (leaveOut) wishes.leaveOut.push(...leaveOut)
    if (mention) wishes.mention.push(...mention)
    if (words.shorter.test(clause)) wishes.shorter = true
    else if (!leaveOut && !mention) wishes.hasMore = true
  }
  return wishes
}

function readThingsBehind(clause: string, verb: RegExp): string[] | null {
  const match = verb.exec(clause)
  if (!match) return null
  const { and, filler } = wishWords()
  const things = clause
    .slice(match.index + match[0].length)
    .split(and)
    .map((thing) =>
      thing
        .replace(/["“”„«»]/g, '')
        .trim()
        .replace(filler, ''),
    )
    .filter((thing) => extractTerms(thing).length > 0)
  return things.length > 0 ? things : null
}

/** Whether a text is about one of the things wished for: all of its words are there. */
export function isAbout(text: string, things: readonly string[]): boolean {
  if (things.length === 0) return false
  const keys = collectEvidenceKeys(text)
  return things.some((thing) => extractTerms(thing).every(({ key }) => keys.has(key)))
}
