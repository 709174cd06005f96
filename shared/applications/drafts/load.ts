import type { EntityManager } from '@mikro-orm/postgresql'
import { expressionBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import {
  type Application,
  ChangeRow,
  ChangeSet,
  CoverLetterVersion,
  JobPosting,
  ResumeVersion,
} from '#shared/database/entities/index.ts'
import type { Tables } from '#shared/database/tables.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { buildDraft, type Draft, type DraftSources } from '#shared/domain/draft.ts'
import { prepareGrounding } from '#shared/domain/grounding/ground.ts'
import type { StoredLetter } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import type { Assessment } from '#shared/domain/review/assess-changes.ts'
import { evidenceOf } from '#shared/domain/review/evidence.ts'
import { choosePrinting } from '#shared/domain/review/printing.ts'
import { printingOf } from './unprintable.ts'

/** Everything a review or an export stands on, as it is now. */
export type LoadedDraft = {
  changeSet: ChangeSet
  /** The rows behind `changes`, in order, for those who edit them. */
  rows: ChangeRow[]
  changes: Change[]
  letter: CoverLetterVersion
  posting: Pick<JobPosting, 'metadata' | 'textBlob' | 'requirements' | 'revision'>
  /** The versions that the draft is merged from, with the profile folded in. */
  sources: DraftSources
  draft: Draft
}

/** The changes of a set as the domain knows them, in order: of the set that a statement calls `s`. */
export function selectChanges() {
  const { selectFrom, fn } = expressionBuilder<Tables & { s: Tables['change_sets'] }, 's'>()
  const changes = selectFrom('changes as c')
    .whereRef('c.change_set_id', '=', 's.id')
    .select((eb) =>
      eb.fn
        .agg<Change[]>('json_agg', [
          jsonBuildObject({
            id: eb.ref('c.id'),
            op: eb.ref('c.op'),
            target: eb.ref('c.target'),
            text: eb.ref('c.text'),
            position: eb.ref('c.position'),
            evidence: eb.ref('c.evidence'),
            requirements: eb.ref('c.requirements'),
            reason: eb.ref('c.reason'),
            before: eb.ref('c.before'),
            status: eb.ref('c.status'),
            editedText: eb.ref('c.edited_text'),
            findings: eb.ref('c.findings'),
            editedFindings: eb.ref('c.edited_findings'),
            statementId: eb.ref('c.statement_id'),
          }),
        ])
        .orderBy('c.ordinal')
        .as('changes'),
    )
  return fn.coalesce(changes, sql<Change[]>`'[]'::json`)
}

/** A change as the domain knows it. */
export function toChange(row: ChangeRow): Change {
  const { id, op, target, evidence, requirements, reason, status, findings, editedFindings } = row
  return {
    id,
    op,
    target,
    text: row.text ?? null,
    position: row.position ?? null,
    evidence,
    requirements,
    reason,
    before: row.before ?? null,
    status,
    editedText: row.editedText ?? null,
    findings,
    editedFindings,
    statementId: row.statementId ?? null,
  }
}

/**
 * The draft of an application: of its current round, or of an earlier one as it stood when that round ended.
 * Null while the round has no change set or no letter yet.
 */
export async function loadDraft(
  em: EntityManager,
  application: Application,
  round: number = application.round,
): Promise<LoadedDraft | null> {
  const changeSet = await em.findOne(ChangeSet, { applicationId: application.id, round })
  const letter = await em.findOne(
    CoverLetterVersion,
    { applicationId: application.id, round },
    { orderBy: { number: 'desc' } },
  )
  if (!changeSet || !letter) return null
  const rows = await em.find(ChangeRow, { changeSetId: changeSet.id }, { orderBy: { ordinal: 'asc' } })
  const posting = await em.findOneOrFail(JobPosting, { id: application.jobId })
  return withDraft(application, { changeSet, rows, letter, posting, sources: await loadSources(em, changeSet) })
}

/** The same parts with the changes and the draft that they make now. */
export function withDraft(
  application: Application,
  parts: Pick<LoadedDraft, 'changeSet' | 'rows' | 'letter' | 'posting' | 'sources'>,
): LoadedDraft {
  const changes = parts.rows.map(toChange)
  return { ...parts, changes, draft: draftFrom(application, { ...parts, changes }) }
}

/** The two versions of a change set; one and the same document while there is no newer one. */
export async function loadSources(
  em: EntityManager,
  set: Pick<ChangeSet, 'baseVersionId' | 'newestVersionId' | 'profile' | 'settled' | 'statements'>,
): Promise<DraftSources> {
  const load = async (id: string): Promise<ResumeDocument> => {
    const version = await em.findOneOrFail(ResumeVersion, { id })
    if (!version.rawJson) throw new Error(`resume version ${id} was tailored before it was parsed`)
    return withProfile(version.rawJson, set.profile)
  }
  const base = await load(set.baseVersionId)
  const newest = set.newestVersionId === set.baseVersionId ? base : await load(set.newestVersionId)
  return { base, newest, settled: set.settled, statements: set.statements }
}

/** What changes are held against: the newest version is the evidence, with what was stated beside it. */
export function assessmentOf(
  { base, newest, statements }: DraftSources,
  job: Pick<JobPosting, 'metadata' | 'textBlob'>,
  { options }: Pick<Application, 'options'>,
): Assessment {
  const posting = { ...job.metadata, text: job.textBlob }
  const findUnprintable = printingOf(options)
  const source = evidenceOf(newest, statements)
  const { language } = options
  return {
    base,
    newest,
    grounding: prepareGrounding({ source, posting, now: today(), language, findUnprintable }),
  }
}

/** Today, as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** The draft that these parts make with the application's own options. */
export function draftFrom(
  application: Pick<Application, 'options'>,
  {
    sources,
    changes,
    letter,
    posting,
  }: {
    sources: DraftSources
    changes: readonly Change[]
    letter: StoredLetter
    posting: Pick<JobPosting, 'metadata'>
  },
): Draft {
  const { language, exports, design, pageSize } = application.options
  const settings = { language, exports, design, pageSize }
  const printing = choosePrinting(sources.newest, language, posting.metadata.country ?? null)
  return buildDraft(sources, changes, letter, { recipient: posting.metadata, printing, settings })
}
