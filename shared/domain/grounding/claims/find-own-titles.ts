import type { Context } from '../evidence/evidence.ts'
import { PLAIN_PERSON } from '../lexicon/ranks-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { isAgent, titlesNamed } from '../reading/titles-named.ts'

/** What the person calls themself: the words of the title, and whether its noun is one for a person at work. */
export type OwnTitleClaim = Span & { title: string; words: readonly string[]; head: string; isRole: boolean }

/** "As a design engineer", and in a letter "I am a chartered surveyor". */
export function findOwnTitles({ folded }: Reading, { kind }: Context): OwnTitleClaim[] {
  return titlesNamed(folded, kind === 'letter').flatMap(({ title, start, mustBeRole }): OwnTitleClaim[] => {
    const words = title.split(/[\s/-]+/).filter((word) => word.length > 2)
    const head = words.at(-1)
    if (!head || PLAIN_PERSON.isIn(head)) return []
    const isRole = isAgent(head)
    return mustBeRole && !isRole ? [] : [{ start, end: start + title.length, title, words, head, isRole }]
  })
}
