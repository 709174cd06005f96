import { credentialWords } from '../credentials-held.ts'
import { admitsLearning, COMPLETED } from '../lexicon/completion.ts'
import { CERTIFIED, DEGREES, NEARLY } from '../lexicon/credentials.ts'
import { contentOf, sameBeginning } from '../word-keys.ts'
import { type Check, type Claim, claimAt } from './check.ts'

/** A degree or certificate that the resume shows as not finished, or an honour that it shows as not won, told as if it were. */
export function unfinishedClaims(check: Check): Claim[] {
  return [...unfinished(check), ...notWon(check)]
}

/** "Received the Golden Chalk" where the resume tells of a nomination for it. */
function notWon({ folded, source }: Check): Claim[] {
  if (source.notWon.length === 0 || NEARLY.test(folded)) return []
  const told = [...folded.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)]
  return source.notWon.flatMap((honour): Claim[] => {
    const named = told.filter(([word]) => [...contentOf(word)].some((key) => isIn(key, honour)))
    const [first] = named
    const distinct = new Set(named.flatMap(([word]) => [...contentOf(word)]))
    const isNamed = distinct.size >= 2 && distinct.size * 2 > honour.size
    const isElsewhere = source.all.nodes.some(
      ({ entryId, content }) => !entryId.startsWith('a') && [...distinct].every((key) => isIn(key, content)),
    )
    return first && isNamed && !isElsewhere
      ? [claimAt(first, 'credential', 'is told as won, and your resume says less')]
      : []
  })
}

function isIn(key: string, words: ReadonlySet<string>): boolean {
  return words.has(key) || (key.length > 4 && [...words].some((word) => sameBeginning(word, key)))
}

function unfinished(check: Check): Claim[] {
  const { folded, source } = check
  if (source.unfinished.length === 0 || admitsLearning(folded)) return []
  const told = credentialWords(check.text.text)
  return source.unfinished.flatMap((credential): Claim[] => {
    const shared = [...told].filter((word) => isIn(word, credential))
    const isHeld = source.finished.some((words) => shared.every((word) => isIn(word, words)))
    const isCompleted = shared.length > 0 && COMPLETED.test(folded)
    const isNamed =
      isCompleted || (shared.length >= 2 && (shared.length * 2 > credential.size || namesCredential(folded)))
    if (isHeld || !isNamed) return []
    const first = [...folded.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)].find(
      ([word]) => contentOf(word).size > 0 && [...contentOf(word)].every((key) => shared.includes(key)),
    )
    return first ? [claimAt(first, 'credential', 'belongs to something that your resume shows as not finished')] : []
  })
}

function namesCredential(folded: string): boolean {
  return (
    folded.match(CERTIFIED) !== null ||
    DEGREES.some(([, pattern]) => folded.match(pattern) !== null) ||
    /(?<!\p{L})(?:diplom\p{L}*|certificate|zertifikat|certificat|certificado|dyplom)(?!\p{L})/u.test(folded)
  )
}
