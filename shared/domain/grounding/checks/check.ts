import type { FindingCode } from '../../changes/change.ts'
import type { Context, TextKind } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import type { Support } from '../support/support.ts'

/** A kind of claim: how it is found in a text, and what bears it out. */
export type CheckEntry<Claim extends Span> = {
  /** The finding's code where nothing bears the claim out; what is true elsewhere is a `misattribution`. */
  code: FindingCode | ((claim: Claim, examined: Examined) => FindingCode)
  /** Of two findings about the same words the lower one counts. No two checks have the same. */
  precedence: number
  appliesTo: readonly TextKind[]
  /** The claims of a text, as data: nothing is judged here. */
  find(reading: Reading, context: Context): readonly Claim[]
  support(claim: Claim, examined: Examined): Support
  /** Whether the words of a claim are told by it, so that they need no further support. */
  accountsForWords?: boolean
}

/** A claim that nothing bears out: the words at fault and why. */
export type Unsupported = Span & { code: FindingCode; support: Exclude<Support, { is: 'supported' }> }

export type Check = {
  precedence: number
  appliesTo: readonly TextKind[]
  /** The claims of a text that are not borne out, and the words that claims account for, borne out or not. */
  judge(examined: Examined): { unsupported: Unsupported[]; accounted: Span[] }
}

/** An entry as a check that can be run, whatever its claims are like. */
export function checkOf<Claim extends Span>(entry: CheckEntry<Claim>): Check {
  return {
    precedence: entry.precedence,
    appliesTo: entry.appliesTo,
    judge: (examined) => {
      const claims = entry.find(examined.reading, examined.evidence)
      const unsupported = claims.flatMap((claim): Unsupported[] => {
        const support = entry.support(claim, examined)
        if (support.is === 'supported') return []
        const { start, end } = support.fault ?? claim
        const own = typeof entry.code === 'string' ? entry.code : entry.code(claim, examined)
        return [{ start, end, code: support.is === 'elsewhere' ? 'misattribution' : own, support }]
      })
      return { unsupported, accounted: entry.accountsForWords ? [...claims] : [] }
    },
  }
}
