import { createHash } from 'node:crypto'
import type { Design, ExportFormat, PageSize } from './application.ts'
import { canonicalJson } from './canonical-json.ts'
import { applyChanges } from './changes/apply.ts'
import type { Change } from './changes/change.ts'
import type { FinalLetter, StoredLetter } from './letter.ts'
import { hasSkill, type ResumeDocument } from './resume/document.ts'
import { type Conflict, mergeResumes } from './resume/merge.ts'
import type { Statement } from './resume/statement.ts'

/** Exactly what would be exported: all that the documents are made of, and nothing else. */
export type DraftContent = {
  resume: ResumeDocument
  letter: FinalLetter
  /** Whom the letter is addressed to, and about which post. */
  recipient: Recipient
  /** Which date the letter bears: that of the day on which it was approved. */
  dateRule: 'day_of_approval'
  /** Absent in what was approved before it was decided with the draft: date and country are then printed as they were. */
  printing?: Printing
  settings: DraftSettings
}
/** How the documents write what each country writes in its own way. */
export type Printing = {
  /** A language tag whose conventions the letter's date follows: `en-GB`. */
  dateLocale: string
  /** What is printed for the country in the resume where the person gave only its code; null where that is printed as it is. */
  country: string | null
}
export type Recipient = { company: string; title: string }

/** A draft's content, its hash, which a decision names, and what the person has to settle before approving. */
export type Draft = DraftContent & { hash: string; conflicts: Conflict[] }

/** The documents that an application's draft is merged from. */
export type DraftSources = {
  /** The version that the application began with: its changes are made to that one. */
  base: ResumeDocument
  /** The newest version that the person gave; the same as `base` while there is no newer one. */
  newest: ResumeDocument
  /** Conflicts in which the person chose their words in this application over those of the newer version. */
  settled: readonly SettledConflict[]
  /** What the person stated beside the resume, as it was when the round began. */
  statements: readonly Statement[]
}

/** It holds for what the newer version said then: when that changes again, the person is asked again. */
export type SettledConflict = { target: string; theirs: string | null }

type DraftSettings = { language: string; exports: readonly ExportFormat[]; design?: Design; pageSize?: PageSize }

/** The draft: the changes made to the base, merged with what the person's newer version says, and the letter. */
export function buildDraft(
  sources: DraftSources,
  changes: readonly Change[],
  letter: StoredLetter,
  { recipient, printing, settings }: Pick<DraftContent, 'recipient' | 'settings'> & { printing: Printing },
): Draft {
  const { resume, conflicts } = mergeDraftResume(sources, changes)
  const { company, title } = recipient
  const content: DraftContent = {
    resume,
    letter: toFinalLetter(letter, company),
    recipient: { company, title },
    dateRule: 'day_of_approval',
    printing,
    settings,
  }
  return { ...content, hash: contentHash(content), conflicts }
}

/** A draft's content alone. */
export function toDraftContent({ resume, letter, recipient, dateRule, printing, settings }: Draft): DraftContent {
  return { resume, letter, recipient, dateRule, ...(printing && { printing }), settings }
}

/** The resume of a draft, with the conflicts that are still open. */
export function mergeDraftResume(
  { base, newest, settled }: Omit<DraftSources, 'statements'>,
  changes: readonly Change[],
): { resume: ResumeDocument; conflicts: Conflict[] } {
  // A skill that the newer version lists by itself is not listed twice.
  const wanted = changes.filter(
    ({ op, target, text }) => op !== 'add' || target === 'basics.summary' || !text || !hasSkill(newest, text),
  )
  const { resume, conflicts } = mergeResumes(base, applyChanges(base, wanted), newest)
  const isSettled = ({ target, theirs }: Conflict): boolean =>
    settled.some((choice) => choice.target === target && choice.theirs === theirs)
  return { resume, conflicts: conflicts.filter((conflict) => !isSettled(conflict)) }
}

/** The letter as it stands in the document: blocked paragraphs are left out. */
function toFinalLetter(letter: StoredLetter, company: string): FinalLetter {
  const { addressee, own } = letter
  return {
    greeting: letter.greeting,
    paragraphs: letter.paragraphs.filter(({ status }) => status !== 'blocked').map(({ text }) => text),
    closing: letter.closing,
    ...(addressee !== null && addressee !== company && { addressee }),
    ...(own.date !== undefined && { date: own.date }),
  }
}

/** SHA-256 of a value's canonical JSON (RFC 8785 key order), in hex: equal content, equal hash. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
