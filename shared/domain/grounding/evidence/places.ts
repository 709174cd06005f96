import { memoizeByObject } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import { normalise } from '../../text/normalise.ts'
import { hasPhrase } from '../reading/phrases.ts'
import type { Place, TextKind } from './evidence.ts'
import type { Owner, ResumeEvidence } from './resume-evidence.ts'
import { type Facts, mergeFacts } from './statement.ts'

/** What a text at some place of the resume or letter may draw on, and the employers that it is not about. */
export type Standing = { place: Place; otherOwners: readonly Owner[] }

/** A line of an entry: the entry for its numbers, and what belongs to no employer for its words; null for no such entry. */
export function placeOfLine(entryId: string, resume: ResumeEvidence): Standing | null {
  const entry = resume.entries.get(entryId)
  if (entry === undefined || !/^[wvpe]\d/.test(entryId)) return null
  return {
    place: { words: resume.scopeOf(entry), figures: entry, elsewhere: resume.all, about: [entryId] },
    otherOwners: resume.owners.filter(({ entryIds }) => !entryIds.includes(entryId)),
  }
}

/** The headline: what the person is, and what belongs to no employer. */
export function placeOfLabel({ titles, general, all }: ResumeEvidence): Standing {
  return anywhere({ words: mergeFacts([titles, general]), figures: all, elsewhere: null, about: [] })
}

/** The whole resume. */
export function wholeResume({ all }: ResumeEvidence): Standing {
  return anywhere({ words: all, figures: all, elsewhere: null, about: [] })
}

function anywhere(place: Place): Standing {
  return { place, otherOwners: [] }
}

/** A sentence: where it names an employer, only the numbers from there. */
export function placeOfSentence(sentence: string, resume: ResumeEvidence): Standing {
  const folded = fold(normalise(sentence).text)
  const named = resume.owners.filter(({ name }) => hasPhrase(folded, name))
  const facts = named.flatMap(({ entryIds }) =>
    entryIds.map((id) => resume.entries.get(id)).filter((found): found is Facts => found !== undefined),
  )
  return facts.length > 0
    ? anywhere({
        words: resume.all,
        figures: mergeOnce(resume, named, facts),
        elsewhere: resume.all,
        about: named.flatMap(({ entryIds }) => entryIds),
      })
    : wholeResume(resume)
}

const mergedOf = memoizeByObject((_: ResumeEvidence) => new Map<string, Facts>())

/** The facts of some employers as one, which every sentence that names them shares. */
function mergeOnce(resume: ResumeEvidence, owners: readonly Owner[], facts: readonly Facts[]): Facts {
  const merged = mergedOf(resume)
  const key = owners.flatMap(({ entryIds }) => entryIds).join()
  const known = merged.get(key) ?? mergeFacts(facts)
  merged.set(key, known)
  return known
}

/** What kind of text a change of the resume proposes. */
export function kindOf({ target, op }: { target: string; op: string }): TextKind {
  if (target === 'basics.label') return 'label'
  if (target === 'basics.summary') return 'summary'
  return op === 'add' || /^s\d/.test(target) ? 'skill' : 'line'
}
