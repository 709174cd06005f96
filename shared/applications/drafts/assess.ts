import type { EntityManager } from '@mikro-orm/postgresql'
import { type Application, CoverLetterVersion } from '#shared/database/entities/index.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { type CoverLetter, type LetterParagraph, type OwnParts, readParagraph } from '#shared/domain/letter.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import { assessFairly } from './assess-fairly.ts'
import { type LoadedDraft, toChange, today, withDraft } from './load.ts'

/** What a person has just written of a letter: its paragraphs as they are now, and what stands around them. */
export type EditedLetter = { paragraphs?: readonly LetterParagraph[]; own?: OwnParts }

/** A draft as it is; `paragraphs` where its letter stands on something else than when it was saved. */
type DraftToCheck = LoadedDraft & { paragraphs?: readonly LetterParagraph[] }

/**
 * Holds all of a draft against its sources again, by today's rules: changes, letter and match report. A letter that now says
 * anything else gets a new version; `edited` is what the person has just written of it. Throws DraftTooComplex and
 * QueueFull.
 */
export async function assessDraft(
  em: EntityManager,
  application: Application,
  { changeSet, rows, sources, letter, posting, paragraphs }: DraftToCheck,
  edited?: EditedLetter,
): Promise<LoadedDraft> {
  const { title, company, contact, was } = posting.metadata
  const { language, exports } = application.options
  const assessed = await assessFairly(application.userId, {
    changes: rows.map(toChange),
    paragraphs: edited?.paragraphs ?? paragraphs ?? letter.paragraphs.map(readParagraph),
    own: edited?.own ?? letter.own,
    base: sources.base,
    newest: sources.newest,
    statements: sources.statements,
    posting: { title, company, contact, was, text: posting.textBlob },
    requirements: posting.requirements ?? [],
    language,
    exports,
    now: today(),
  })
  for (const [index, row] of rows.entries()) {
    const { before, status, findings, editedFindings } = assessed.changes[index] ?? row
    Object.assign(row, { before, status, findings, editedFindings })
  }
  changeSet.checkedBy = RULES_VERSION
  changeSet.postingRevision = posting.revision
  changeSet.match = assessed.match
  const saved = await saveLetter(em, letter, assessed.letter, edited ? 'user' : letter.source)
  application.coverLetterId = saved.id
  return withDraft(application, { changeSet, rows, letter: saved, posting, sources })
}

async function saveLetter(
  em: EntityManager,
  current: CoverLetterVersion,
  next: CoverLetter,
  source: CoverLetterVersion['source'],
): Promise<CoverLetterVersion> {
  const { greeting, paragraphs, closing, own, applicationId, provider, model, notes, round } = current
  const addressee = current.addressee ?? next.addressee
  if (contentHash({ greeting, addressee, paragraphs, closing, own }) === contentHash({ ...next })) return current
  const saved = em.create(CoverLetterVersion, {
    ...next,
    applicationId,
    round,
    number: current.number + 1,
    source,
    provider,
    model,
    notes,
  })
  await em.flush()
  return saved
}
