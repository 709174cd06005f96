import type { EntityManager } from '@mikro-orm/postgresql'
import { assessDraft } from '#shared/applications/drafts/assess.ts'
import type { LoadedDraft } from '#shared/applications/drafts/load.ts'
import { keepConfirmedChanges, keepConfirmedSentences } from '#shared/applications/statements/keep-confirmed.ts'
import { type Application, CoverLetterVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { LETTER_PARTS, type LetterParagraph, type OwnParts, readParagraph } from '#shared/domain/letter.ts'
import { decideChanges } from './decide-changes.ts'
import { editLetter } from './edit-letter.ts'
import { resolveConflicts, resolveEdited } from './resolve-conflicts.ts'
import type { ReviewEdit } from './schema.ts'

/**
 * Applies a person's edit to the draft, all or none, and looks at all of it again. What they write themselves is theirs: it
 * gets the same findings, as advice, and is exported as they wrote it. The letter gets a new version. The caller holds the
 * application's row lock. Throws a `validation` problem that names each mistake.
 */
export async function editReview(
  unit: UnitOfWork,
  application: Application,
  loaded: LoadedDraft,
  edit: ReviewEdit,
): Promise<LoadedDraft> {
  const { em } = unit
  resolveConflicts(loaded, edit.conflicts)
  decideChanges(loaded.rows, edit.decisions)
  const confirming = { unit, application, resume: loaded.sources.newest }
  await keepConfirmedChanges(confirming, loaded.rows)
  const rewritten = edit.decisions
    .filter(({ decision }) => decision === 'edit' || decision === 'confirm')
    .map(({ changeId }) => changeId)
  resolveEdited(loaded, new Set(rewritten))
  const sources = { ...loaded.sources, settled: loaded.changeSet.settled }
  const edited = await editedParagraphs(em, loaded, edit)
  const paragraphs =
    edited && (await keepConfirmedSentences(confirming, loaded.letter.paragraphs.map(readParagraph), edited))
  const own = editOwnParts(loaded.letter.own, edit)
  const isOfLetter = paragraphs !== undefined || own !== loaded.letter.own
  return assessDraft(em, application, { ...loaded, sources }, isOfLetter ? { paragraphs, own } : undefined)
}

/** What the person wrote around the letter, with what this edit says of it; the same object where it says nothing. */
function editOwnParts(own: OwnParts, edit: ReviewEdit): OwnParts {
  if (LETTER_PARTS.every((part) => edit[part] === undefined)) return own
  const next = LETTER_PARTS.map((part) => [part, edit[part] === undefined ? own[part] : edit[part]] as const)
  return Object.fromEntries(next.filter(([, text]) => text !== undefined && text !== null))
}

/** The letter's paragraphs with what this edit says of them; undefined where it says nothing. */
async function editedParagraphs(
  em: EntityManager,
  { letter }: LoadedDraft,
  { coverLetter, sentences }: ReviewEdit,
): Promise<LetterParagraph[] | undefined> {
  if (!coverLetter && sentences.length === 0) return undefined
  const first = await em.findOneOrFail(
    CoverLetterVersion,
    { applicationId: letter.applicationId, round: letter.round },
    { orderBy: { number: 'asc' } },
  )
  const states = { current: letter.paragraphs.map(readParagraph), proposed: first.paragraphs.map(readParagraph) }
  return editLetter(states, { paragraphs: coverLetter?.paragraphs ?? [], sentences })
}

/** What an edit may change, for the audit log. */
export function editableState({ changeSet, rows, letter }: LoadedDraft) {
  return {
    changes: rows.map(({ id, status, editedText }) => ({ id, status, editedText })),
    letter: letter.paragraphs
      .flatMap((paragraph) => readParagraph(paragraph).sentences)
      .map(({ id, text, status }) => ({ id, text, status })),
    aroundLetter: letter.own,
    settled: changeSet.settled,
  }
}
