import { degreesIn } from '../../scales/degrees.ts'
import type { DoneClaim } from '../claims/find-completion.ts'
import { credentialWords } from '../evidence/credentials-held.ts'
import type { Examined } from '../evidence/examined.ts'
import { COMPLETED } from '../lexicon/completion-words.ts'
import { CERTIFIED, DIPLOMA } from '../lexicon/credentials-words.ts'
import type { Span } from '../reading/spans-of.ts'
import { contentOf, sameBeginning } from '../reading/word-keys.ts'
import { SUPPORTED, type Support } from './support.ts'

/** A degree or certificate that the resume shows as not finished must not be told as done. */
export function supportFinished(_claim: DoneClaim, { reading, evidence }: Examined): Support {
  const { unfinished, finished } = evidence.resume
  if (unfinished.length === 0) return SUPPORTED
  const { text, folded } = reading
  const told = credentialWords(text)
  const isCompleted = COMPLETED.isIn(folded)
  for (const { named, words: credential } of unfinished) {
    const shared = [...told].filter((word) => isAmong(word, credential))
    const isHeld = finished.some((words) => shared.every((word) => isAmong(word, words)))
    const isNamed =
      (shared.length > 0 && isCompleted) ||
      (shared.length >= 2 && (shared.length * 2 > credential.size || namesCredential(folded)))
    const fault = firstWord(folded, (key) => shared.includes(key))
    if (!isHeld && isNamed && fault) return { is: 'contradicted', reason: 'not finished', says: named, fault }
  }
  return SUPPORTED
}

function namesCredential(folded: string): boolean {
  return CERTIFIED.isIn(folded) || degreesIn(folded).length > 0 || DIPLOMA.isIn(folded)
}

/** "Received the Golden Chalk" where the resume tells of a nomination for it. */
export function supportWon(_claim: DoneClaim, { reading, evidence }: Examined): Support {
  const { notWon, all } = evidence.resume
  if (notWon.length === 0) return SUPPORTED
  const told = contentOf(reading.text)
  for (const { named: title, words: honour } of notWon) {
    const named = [...told].filter((key) => isAmong(key, honour))
    const isNamed = named.length >= 2 && named.length * 2 > honour.size
    const isElsewhere = all.statements.some(
      ({ entryId, content }) => !entryId.startsWith('a') && named.every((key) => isAmong(key, content)),
    )
    const fault = firstWord(reading.folded, (key) => named.includes(key))
    if (isNamed && !isElsewhere && fault) return { is: 'contradicted', reason: 'not won', says: title, fault }
  }
  return SUPPORTED
}

function isAmong(key: string, words: ReadonlySet<string>): boolean {
  return words.has(key) || (key.length > 4 && [...words].some((word) => sameBeginning(word, key)))
}

/** The first word of a text whose keys are all of a kind. */
function firstWord(folded: string, isMeant: (key: string) => boolean): Span | undefined {
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
    const keys = [...contentOf(word)]
    if (keys.length > 0 && keys.every(isMeant)) return { start: index, end: index + word.length }
  }
  return undefined
}
