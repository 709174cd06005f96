import { deniesIn } from '../grounding/reading/denials.ts'
import { type AnyEntry, cloneResume, type ResumeDocument, SECTIONS, type TextNode } from '../resume/document.ts'
import type { Statement } from '../resume/statement.ts'
import { fold } from '../text/fold.ts'
import { normalise } from '../text/normalise.ts'

/** The entry that holds what is about none: an interest is about no employer. */
const BESIDE = 'statements'

/**
 * All that a person gave, as one document to hold texts against: the resume, with each statement a line of the entry that it is about.
 * Nothing of this is ever shown or exported. What a statement says one has not done shows nothing, and one about an entry that is gone
 * belongs nowhere.
 */
export function evidenceOf(resume: ResumeDocument, statements: readonly Statement[]): ResumeDocument {
  const shown = shownBy(statements)
  if (shown.length === 0) return resume
  const evidence = cloneResume(resume)
  const entries = new Map(
    SECTIONS.flatMap((section) => evidence[section] as AnyEntry[]).map((entry) => [entry.id, entry]),
  )
  const beside: TextNode[] = []
  for (const { id, text, about } of shown) {
    if (about === null) beside.push({ id, text })
    else addLine(entries.get(about), { id, text })
  }
  if (beside.length > 0) evidence.interests.push({ id: BESIDE, keywords: beside })
  return evidence
}

/** Statements as far as they show anything: without what they deny. */
export function shownBy<S extends { text: string }>(statements: readonly S[]): S[] {
  return statements
    .map((statement) => ({ ...statement, text: withoutDenials(statement.text) }))
    .filter(({ text }) => text !== '')
}

/** Every kind of entry has one list of lines; one without has its lines in a description. */
function addLine(entry: AnyEntry | undefined, node: TextNode): void {
  if (!entry) return
  const list = 'institution' in entry ? 'courses' : 'highlights'
  Object.assign(entry, { [list]: [...(Reflect.get(entry, list) ?? []), node] })
}

/** A statement without the clauses that say what is not so: "I have used Docker, but never Kubernetes" shows no Kubernetes. */
function withoutDenials(text: string): string {
  return text
    .split(/(?<=[.;:!?,。！？、])\s*/u)
    .filter((clause) => !deniesIn(fold(normalise(clause).text)))
    .join(' ')
    .trim()
}
