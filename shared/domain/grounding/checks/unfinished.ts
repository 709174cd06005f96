import { LEARNING, UNFINISHED } from '../lexicon/completion.ts'
import { CERTIFIED, DEGREES } from '../lexicon/credentials.ts'
import { contentOf } from '../word-keys.ts'
import type { Check, Claim } from './check.ts'

/** A degree or certificate that the resume shows as not finished, told as if it were. */
export function unfinishedClaims(check: Check): Claim[] {
  const { folded, source } = check
  if (source.unfinished.length === 0 || UNFINISHED.test(folded) || LEARNING.test(folded)) return []
  const told = contentOf(folded)
  return source.unfinished.flatMap((credential): Claim[] => {
    const shared = [...told].filter((word) => credential.has(word))
    const isHeld = source.finished.some((words) => shared.every((word) => words.has(word)))
    const isNamed = shared.length * 2 > credential.size || (shared.length >= 2 && namesCredential(folded))
    if (shared.length < 2 || isHeld || !isNamed) return []
    const first = [...folded.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)].find(
      ([word]) => contentOf(word).size > 0 && [...contentOf(word)].every((key) => shared.includes(key)),
    )
    return first
      ? [
          {
            code: 'credential',
            start: first.index,
            end: first.index + first[0].length,
            why: 'belongs to something that your resume shows as not finished',
          },
        ]
      : []
  })
}

function namesCredential(folded: string): boolean {
  return (
    folded.match(CERTIFIED) !== null ||
    DEGREES.some(([, pattern]) => folded.match(pattern) !== null) ||
    /(?<!\p{L})(?:diplom\p{L}*|certificate|zertifikat|certificat|certificado|dyplom)(?!\p{L})/u.test(folded)
  )
}
