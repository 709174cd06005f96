import type { Context } from '../evidence/evidence.ts'
import type { Owner } from '../evidence/resume-evidence.ts'
import { hasPhrase } from '../reading/phrases.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** An employer, school or project of the resume, by its folded name. */
export type OwnerClaim = Span & { owner: Owner }

/** Which employers of the resume, other than the one that the text is about, it names. */
export function findOwners({ folded }: Reading, { otherOwners }: Context): OwnerClaim[] {
  return otherOwners.flatMap((owner): OwnerClaim[] => {
    if (!hasPhrase(folded, owner.name)) return []
    const start = folded.indexOf(owner.name)
    return [{ start, end: start + owner.name.length, owner }]
  })
}
