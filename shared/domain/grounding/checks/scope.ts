import { EXCLUSIVE, NO_REACH, SCOPE, UNIVERSAL } from '../lexicon/scope.ts'
import { hasPhrase } from '../phrases.ts'
import { sameBeginning } from '../word-keys.ts'
import { type Check, type Claim, claimAt, isQuoted } from './check.ts'

const MORE = 'claims more than your resume says'

/** Reach that the resume does not claim here: global, company-wide, every site; or having done it all alone. */
export function scopeClaims(check: Check): Claim[] {
  return [...phrases(check), ...universals(check)]
}

function phrases(check: Check): Claim[] {
  return [...check.folded.matchAll(SCOPE), ...check.folded.matchAll(EXCLUSIVE)].flatMap((match): Claim[] => {
    const phrase = match[0]
    const stem = phrase.length > 7 && !phrase.includes(' ') ? phrase.slice(0, -2) : phrase
    const isShown =
      hasPhrase(check.scope.text, phrase) ||
      (/\p{Script=Han}/u.test(phrase) && check.scope.text.includes(phrase)) ||
      (stem !== phrase && new RegExp(`(?<!\\p{L})${stem}`, 'u').test(check.scope.text))
    return isShown || isQuoted(check, match.index, phrase) ? [] : [claimAt(match, 'scope', MORE)]
  })
}

/** "Every bank": all of what the resume does not take all of. A letter may be warmer than that. */
function universals(check: Check): Claim[] {
  if (check.kind !== 'line' && check.kind !== 'summary') return []
  return [...check.folded.matchAll(UNIVERSAL)].flatMap((match): Claim[] => {
    const noun = match[1] ?? ''
    if (NO_REACH.test(noun) || noun.length < 3) return []
    const isShown = check.scope.nodes.some(({ text }) =>
      [...text.matchAll(UNIVERSAL)].some(([, known = '']) => known === noun || sameBeginning(known, noun)),
    )
    return isShown ? [] : [claimAt(match, 'scope', MORE)]
  })
}
