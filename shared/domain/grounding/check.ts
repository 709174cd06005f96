import type { Finding } from '../changes/change.ts'
import { spanOf } from '../text/normalise.ts'
import type { Check, Claim } from './checks/check.ts'
import { credentialClaims } from './checks/credentials.ts'
import { dateClaims } from './checks/dates.ts'
import { helpClaims } from './checks/help.ts'
import { addressesIn, instructionClaims } from './checks/instructions.ts'
import { languageClaims } from './checks/languages.ts'
import { nameClaims } from './checks/names.ts'
import { numberClaims } from './checks/numbers.ts'
import { ownerClaims } from './checks/owners.ts'
import { proportionClaims } from './checks/proportions.ts'
import { roleClaims } from './checks/roles.ts'
import { scopeClaims } from './checks/scope.ts'
import { skillClaims } from './checks/skills.ts'
import { unfinishedClaims } from './checks/unfinished.ts'
import { isDenied } from './posting.ts'

/** Every claim of a text that its sources do not support, in order; of two about the same words the first counts. */
export function findingsOf(original: string, check: Check): Finding[] {
  const addresses = addressesIn(check.text.text)
  const inAddress = ({ start }: Claim): boolean =>
    addresses.some((address) => start >= address.start && start < address.end)
  const claims = [
    ...instructionClaims(check),
    ...[
      ...numberClaims(
        check,
        [...addresses, ...check.proportions].map(({ start, end }) => [start, end] as const),
      ),
      ...proportionClaims(check),
      ...dateClaims(check),
      ...ownerClaims(check),
      ...credentialClaims(check),
      ...unfinishedClaims(check),
      ...languageClaims(check),
      ...scopeClaims(check),
      ...roleClaims(check),
      ...helpClaims(check),
      ...(check.kind === 'label' || check.kind === 'skill' ? skillClaims(check) : []),
      ...nameClaims(check),
    ].filter((claim) => !inAddress(claim) && !(check.kind === 'letter' && isDenied(check.folded, claim.start))),
  ]
  const kept: Finding[] = []
  for (const claim of claims) {
    const span = spanOf(check.text, claim.start, claim.end)
    if (kept.some((other) => span[0] < other.span[1] && other.span[0] < span[1])) continue
    const quoted = original.slice(...span)
    kept.push({ code: claim.code, text: quoted, span, message: `“${quoted}” ${claim.why}.` })
  }
  return kept.sort((a, b) => a.span[0] - b.span[0])
}
