import { memoizeByObject } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { OwnTitleClaim } from '../claims/find-own-titles.ts'
import { isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts } from '../evidence/statement.ts'
import { keysOf } from '../reading/word-keys.ts'
import { quotePosition } from './quote-resume.ts'
import { SUPPORTED, type Support, supportedIf } from './support.ts'

/** The words of a role that somebody claims must be among those of the roles held. */
export function supportOwnTitle(claim: OwnTitleClaim, { evidence }: Examined): Support {
  const { title, words, head, isRole, start } = claim
  const { resume, place } = evidence
  if (isQuoted(evidence, start, title)) return SUPPORTED
  const isHeld = (word: string): boolean =>
    keysOf(word).some((key) => resume.titles.words.has(key) || roleWords(place.words).has(key))
  const isSaid = (word: string): boolean => keysOf(word).some((key) => place.words.words.has(key))
  return supportedIf(
    isRole
      ? isHeld(head) && (words.length <= 2 || words.slice(0, -1).some(isHeld))
      : words.some(isHeld) || words.every(isSaid),
    'role',
    quotePosition(evidence),
  )
}

const AS_ROLE = /\b(?:as|als|como|comme|jako)\s+(?:an? |the )?((?:[\p{L}'-]+ ?){1,6})/gu
const OPENING = /^(?:[\p{L}'-]+ ?){1,6}/u

/** Words with which the person calls themself something: "Act as link nurse", "Deputy foreman since 2020". */
const roleWords = memoizeByObject(({ statements }: Facts): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { text } of statements) {
    const said = [...text.matchAll(AS_ROLE)].map((match) => match[1] ?? '')
    for (const phrase of [...said, OPENING.exec(text)?.[0] ?? ''])
      for (const word of phrase.split(/[\s-]+/)) for (const key of keysOf(fold(word))) words.add(key)
  }
  return words
})
