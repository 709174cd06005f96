import { EXCLUSIVE, SCOPE } from '../lexicon/scope.ts'
import { type Check, type Claim, hasPhrase, isQuoted } from './check.ts'

/** Reach that the resume does not claim here: global, company-wide, every site; or having done it all alone. */
export function scopeClaims(check: Check): Claim[] {
  return [...check.folded.matchAll(SCOPE), ...check.folded.matchAll(EXCLUSIVE)].flatMap((match): Claim[] => {
    const phrase = match[0]
    const stem = phrase.length > 7 && !phrase.includes(' ') ? phrase.slice(0, -2) : phrase
    const isShown =
      hasPhrase(check.scope.text, phrase) ||
      (/\p{Script=Han}/u.test(phrase) && check.scope.text.includes(phrase)) ||
      (stem !== phrase && check.scope.text.includes(stem))
    return isShown || isQuoted(check, match.index, phrase)
      ? []
      : [
          {
            code: 'scope',
            start: match.index,
            end: match.index + phrase.length,
            why: 'claims more than your resume says',
          },
        ]
  })
}
