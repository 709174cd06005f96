import type { Finding } from '../../changes/change.ts'
import { spanOf } from '../../text/normalise.ts'
import type { Unsupported } from '../checks/check.ts'
import { CHECKS } from '../checks/registry.ts'
import type { Examined } from '../evidence/examined.ts'
import { isDenied } from '../reading/denials.ts'
import type { Span } from '../reading/spans-of.ts'
import { type Told, wordFinding } from './wording.ts'

const IN_ORDER = CHECKS.toSorted((a, b) => a.precedence - b.precedence)

/**
 * Every claim of a text that its evidence does not bear out, in the order of the text, with spans of the text as it was
 * written; of two about the same words the one of the check that comes first.
 */
export function findUnsupported(original: string, examined: Examined): Finding[] {
  const { reading, evidence } = examined
  const kept: Finding[] = []
  const accounted: Span[] = []
  for (const check of IN_ORDER) {
    if (!check.appliesTo.includes(evidence.kind)) continue
    const judged = check.judge(examined)
    for (const claim of judged.unsupported) {
      if (claim.code !== 'instruction' && isExempt(claim, examined)) continue
      if (claim.code === 'unconfirmed' && accounted.some((other) => overlap(claim, other))) continue
      const span = spanOf(reading.normalised, claim.start, claim.end)
      if (kept.some((other) => span[0] < other.span[1] && other.span[0] < span[1])) continue
      const quoted = original.slice(...span)
      const message = wordFinding(tellFinding(claim, original, quoted, examined))
      kept.push({ code: claim.code, text: quoted, span, message })
    }
    accounted.push(...judged.accounted)
  }
  return kept.sort((a, b) => a.span[0] - b.span[0])
}

/** What a finding is told by. */
function tellFinding(
  { support }: Unsupported,
  original: string,
  quoted: string,
  { reading, evidence }: Examined,
): Told {
  const { labels } = evidence.resume
  const { reason, at, says, told } = support
  const [here, another] = new Set(evidence.place.about.map((id) => labels.get(id)))
  return {
    quoted: told ? original.slice(...spanOf(reading.normalised, told.start, told.end)) : quoted,
    reason,
    says,
    there: at === undefined ? undefined : labels.get(at),
    here: another === undefined ? here : undefined,
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** What is a part of an address is checked as that; what a letter says is not so, claims nothing. */
function isExempt({ start }: Unsupported, { reading, evidence }: Examined): boolean {
  return (
    reading.addresses.some((address) => start >= address.start && start < address.end) ||
    (evidence.kind === 'letter' && isDenied(reading.folded, start))
  )
}
