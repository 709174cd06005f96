import type { EntityManager } from '@mikro-orm/postgresql'
import { type Application, CoverLetterVersion } from '#shared/database/entities/index.ts'
import { contentHash } from '#shared/domain/draft.ts'
import type { CoverLetter, LetterParagraph } from '#shared/domain/letter.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import { assessFairly } from './assess-fairly.ts'
import { type LoadedDraft, toChange, today, withDraft } from './load.ts'

/**
 * Holds all of a draft against its sources again, by today's rules: changes, letter and match report. A letter that now says
 * anything else gets a new version; `edited` are its paragraphs as the person has just written them. Throws DraftTooComplex and
 * QueueFull.
 */
export async function assessDraft(
  em: EntityManager,
  application: Application,
  { changeSet, rows, sources, letter, posting }: LoadedDraft,
  edited?: readonly LetterParagraph[],
): Promise<LoadedDraft> {
  const { title, company } = posting.metadata
  const { language, exports } = application.options
  const assessed = await assessFairly(application.userId, {
    changes: rows.map(toChange),
    paragraphs: edited ?? letter.paragraphs,
    base: sources.base,
    newest: sources.newest,
    posting: { title, company, text: posting.textBlob },
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
  const { greeting, paragraphs, closing, applicationId, provider, model, notes, round } = current
  if (contentHash({ greeting, paragraphs, closing }) === contentHash({ ...next })) return current
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
