import { createHash } from 'node:crypto'
import type { Doubt, DoubtCode, SourceSpan } from '../reading.ts'
import { wordsOf } from './looks.ts'
import type { EntryView } from './reading-view.ts'

/** What a rule found; `words` are what it is about, for the doubt's id only. */
export type Finding = Omit<Doubt, 'id' | 'serious'> & { words: string; serious?: boolean }

/** What a person calls the two halves of an entry's head in each section. */
const NOUNS: Partial<Record<EntryView['section'], { organisation: string; title: string; entry: string }>> = {
  work: { organisation: 'employer', title: 'job title', entry: 'job' },
  volunteer: { organisation: 'organisation', title: 'role', entry: 'voluntary post' },
  education: { organisation: 'school', title: 'degree or subject', entry: 'course of study' },
  projects: { organisation: 'client', title: 'name of the project', entry: 'project' },
  certificates: { organisation: 'issuer', title: 'certificate', entry: 'certificate' },
  awards: { organisation: 'giver', title: 'award', entry: 'award' },
  publications: { organisation: 'publisher', title: 'publication', entry: 'publication' },
}
const OTHER_NOUNS = { organisation: 'organisation', title: 'name', entry: 'entry' }

export function nounsOf(entry: EntryView): { organisation: string; title: string; entry: string } {
  return NOUNS[entry.section] ?? OTHER_NOUNS
}

/** A finding about an entry as a whole. */
export function aboutEntry(entry: EntryView, code: DoubtCode, reason: string, extra: SourceSpan[] = []): Finding {
  const parts = [...entry.titles, entry.organisation, entry.start, entry.end].flatMap((part) => part ?? [])
  // An entry without a head is about its texts.
  const about = parts.length > 0 ? parts : [...entry.texts, ...entry.descriptions]
  const spans = [...about.flatMap((part) => part.spans), ...extra]
  return { code, node: entry.id, field: null, spans, reason, words: parts.map(({ text }) => text).join(' ') }
}

/** A finding about one value of an entry. */
export function aboutPart(
  entry: EntryView,
  part: { field: string | null; text: string; spans: SourceSpan[] },
  code: DoubtCode,
  reason: string,
): Finding {
  return { code, node: entry.id, field: part.field, spans: part.spans, reason, words: part.text }
}

const SERIOUS: ReadonlySet<DoubtCode> = new Set([
  'title_looks_wrong',
  'employer_looks_wrong',
  'employer_missing',
  'title_missing',
  'employer_changes_in_group',
  'jobs_missing',
])

/**
 * The finding as a doubt. The id is a digest of the rule and of the words that it is about, so it is the same in another
 * version in which the nodes have other ids; a doubt about the employer or the title of a job is serious.
 */
export function toDoubt({ words, serious, ...finding }: Finding, section: string | null): Doubt {
  const digest = createHash('sha256').update(`${finding.code}\n${finding.field ?? ''}\n${wordsOf(words)}`)
  return {
    id: digest.digest('hex').slice(0, 20),
    ...finding,
    serious: serious ?? (SERIOUS.has(finding.code) && section === 'work'),
  }
}
