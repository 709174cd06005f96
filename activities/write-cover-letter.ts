import { jsonBuildObject } from 'kysely/helpers/postgres'
import { beginStep, settleRetries } from '#shared/applications/begin-step.ts'
import { draftFrom, selectChanges, today } from '#shared/applications/drafts/load.ts'
import { printingOf } from '#shared/applications/drafts/unprintable.ts'
import {
  isAt,
  type StepApplication,
  type StepPosting,
  selectStepApplication,
  selectStepPosting,
} from '#shared/applications/step-application.ts'
import { StaleState, StepResult } from '#shared/applications/step-result.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { type ChangeSet, CoverLetterVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { type PreparedGrounding, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import type { LetterParagraph, ProposedParagraph } from '#shared/domain/letter.ts'
import { frameLetter } from '#shared/domain/letter-frame.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { assessLetter } from '#shared/domain/review/assess-draft.ts'
import type { ModelInputs } from '#shared/llm/model.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone } from './failures.ts'
import { withApplication } from './with-application.ts'

/**
 * Writes the letter and checks every paragraph against the resume. When all are blocked the model gets one more attempt
 * with the findings; after that the offline provider writes it, and the letter says so. Then the draft is complete.
 */
export function writeCoverLetter(deps: Dependencies): ApplicationActivities['writeCoverLetter'] {
  const { database } = deps
  return async ({ applicationId, round }) => {
    let found = await find(database, applicationId, round)
    if (!found || !isAt(found.application, 'writeCoverLetter', round)) {
      const done = await begin(database, { applicationId, round })
      if (done) return done
      found = await find(database, applicationId, round)
    }
    if (!found) throw applicationGone()
    const { application, job, changeSet, changes, earlier } = found
    if (!changeSet || !found.base) throw new Error('a letter was asked for before its resume was tailored')

    const base = withProfile(found.base, changeSet.profile)
    const newest = found.newest ? withProfile(found.newest, changeSet.profile) : base
    const written = await writeGrounded(
      deps,
      { applicationId, round, options: application.options },
      {
        resume: newest,
        job: { title: job.metadata.title, company: job.metadata.company, text: job.textBlob },
        requirements: job.requirements ?? [],
        instructions: application.options.instructions,
        language: application.options.language,
        feedback: application.feedback ?? '',
      },
    )
    const { provider, model, notes } = written
    const paragraphs = withOwnWords(written.paragraphs, earlier?.paragraphs ?? [])
    const letter = frameLetter(paragraphs, {
      language: application.options.language,
      company: job.metadata.company,
      name: newest.basics.name ?? '',
    })
    const sources = { base, newest, settled: changeSet.settled }
    const draft = draftFrom(application, { sources, changes, letter, posting: job })
    const counted = countBlocked(paragraphs)

    const result = new StepResult(database, application, { status: 'writing_letter', round })
    const letterId = uuidv7()
    const number = (earlier?.number ?? 0) + 1
    result.addLetter({ id: letterId, applicationId, round, number, source: 'model', ...letter, provider, model, notes })
    result.addVersion({
      id: uuidv7(),
      resumeId: application.resumeId,
      applicationId,
      parentId: changeSet.newestVersionId,
      sourceType: 'tailored',
      rawJson: draft.resume,
      textBlob: null,
      layout: null,
      files: [],
      contentHash: contentHash(draft.resume),
      warnings: [],
      provider: changeSet.provider,
    })
    result.application.coverLetterId = letterId
    result.application.draftHash = draft.hash
    result.application.reviewVersion += 1
    result.audit({
      entityType: 'cover_letter',
      entityId: letterId,
      ownerId: application.userId,
      applicationId,
      action: 'letter.written',
      after: { round, provider, model, draftHash: draft.hash, ...counted },
    })
    result.emit(result.application, 'AIOutputReady', { step: 'writeCoverLetter', round, ...counted })
    result.emit(result.application, 'ApprovalRequested', { round, draftHash: draft.hash })
    moveTo(result, result.application, 'awaiting_approval')
    if (await result.commit()) return counted
    return withApplication(database, applicationId, async (_unit, locked) => {
      if (isAt(locked, 'writeCoverLetter', round)) throw new StaleState()
      return counted
    })
  }
}

type LetterInput = {
  application: StepApplication
  job: StepPosting
  changeSet: Pick<ChangeSet, 'newestVersionId' | 'settled' | 'profile' | 'provider'> | null
  changes: Change[]
  base: ResumeDocument | null
  /** Null where it is the base. */
  newest: ResumeDocument | null
  /** The latest letter of the rounds before. */
  earlier: Pick<CoverLetterVersion, 'number' | 'paragraphs'> | null
}

/** Everything that the step stands on; null where the application is gone. */
async function find(database: Database, applicationId: string, round: number): Promise<LetterInput | null> {
  const found = await tablesOf(database.em)
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .leftJoin('change_sets as s', (join) => join.onRef('s.application_id', '=', 'a.id').on('s.round', '=', round))
    .where('a.id', '=', applicationId)
    .where('a.deleted_at', 'is', null)
    .select(({ selectFrom, ref, eb }) => [
      selectStepApplication().as('application'),
      selectStepPosting().as('job'),
      eb
        .case()
        .when('s.id', 'is not', null)
        .then(
          jsonBuildObject({
            newestVersionId: ref('s.newest_version_id').$notNull(),
            settled: ref('s.settled').$notNull(),
            profile: ref('s.profile').$notNull(),
            provider: ref('s.provider').$notNull(),
          }),
        )
        .end()
        .as('changeSet'),
      selectChanges().as('changes'),
      selectFrom('resume_versions as b').whereRef('b.id', '=', 's.base_version_id').select('b.raw_json').as('base'),
      selectFrom('resume_versions as n')
        .whereRef('n.id', '=', 's.newest_version_id')
        .whereRef('n.id', '<>', 's.base_version_id')
        .select('n.raw_json')
        .as('newest'),
      selectFrom('cover_letters as l')
        .whereRef('l.application_id', '=', 'a.id')
        .where('l.round', '<', round)
        .orderBy('l.number', 'desc')
        .limit(1)
        .select((letter) =>
          jsonBuildObject({ number: letter.ref('l.number'), paragraphs: letter.ref('l.paragraphs') }).as('letter'),
        )
        .as('earlier'),
    ])
    .executeTakeFirst()
  return found ?? null
}

/** Begins the step where it did not just follow the one before; what was written already, if it was. */
function begin(database: Database, { applicationId, round }: { applicationId: string; round: number }) {
  return withApplication(database, applicationId, async (unit, application) => {
    const letter = await unit.em.findOne(CoverLetterVersion, { applicationId, round }, { orderBy: { number: 'asc' } })
    if (!letter) await beginStep(unit, application, 'writeCoverLetter')
    else if (application.attention?.step === 'writeCoverLetter') {
      // Another attempt asked for a person although this one's letter was there.
      await settleRetries(unit, application)
      moveTo(unit, application, 'awaiting_approval')
    }
    return letter && countBlocked(letter.paragraphs)
  })
}

type Written = { paragraphs: LetterParagraph[]; provider: string; model: string; notes: string[] }

async function writeGrounded(
  deps: Dependencies,
  { applicationId, round, options }: { applicationId: string; round: number; options: StepApplication['options'] },
  input: ModelInputs['write_cover_letter'],
): Promise<Written> {
  const grounding = prepareGrounding({
    source: input.resume,
    posting: input.job,
    now: today(),
    findUnprintable: printingOf(options),
  })
  const call = { applicationId, scope: applicationId, round, task: 'write_cover_letter' as const }
  const first = await askModel(deps, { ...call, input })
  const checked = checkParagraphs(first.value.paragraphs, grounding)
  if (checked.some(({ status }) => status === 'proposed')) return { ...first, paragraphs: checked }

  if (deps.model.provider !== 'rules') {
    const findings = checked.flatMap((paragraph) => paragraph.findings.map(({ message }) => message))
    const feedback = [input.feedback, 'Your last letter was refused. Use only facts of the resume:', ...findings]
      .filter(Boolean)
      .join('\n')
    const second = await askModel(deps, { ...call, input: { ...input, feedback } })
    const again = checkParagraphs(second.value.paragraphs, grounding)
    if (again.some(({ status }) => status === 'proposed')) return { ...second, paragraphs: again }
  }
  const offline = await askModel(deps, { ...call, input }, deps.rules)
  const notes = [
    ...offline.notes,
    'Every paragraph the model wrote was blocked, so this letter was assembled by the offline rules.',
  ]
  return { ...offline, notes, paragraphs: checkParagraphs(offline.value.paragraphs, grounding) }
}

/** What a model wrote, held against the resume: what it does not support is blocked. */
function checkParagraphs(paragraphs: readonly ProposedParagraph[], grounding: PreparedGrounding): LetterParagraph[] {
  const proposed = paragraphs.map((paragraph, index) => ({
    ...paragraph,
    id: `p${index + 1}`,
    status: 'proposed' as const,
    findings: [],
  }))
  return assessLetter(proposed, grounding)
}

/** Paragraphs that the person wrote stay, word for word, in their place; the model's fill the rest. */
function withOwnWords(written: LetterParagraph[], earlier: LetterParagraph[]): LetterParagraph[] {
  const result = [...written]
  for (const [index, paragraph] of earlier.entries()) {
    if (paragraph.status !== 'edited') continue
    result.splice(Math.min(index, result.length), index < result.length ? 1 : 0, paragraph)
  }
  return result.map((paragraph, index) => ({ ...paragraph, id: `p${index + 1}` }))
}

function countBlocked(paragraphs: readonly LetterParagraph[]) {
  return { proposed: paragraphs.length, blocked: paragraphs.filter(({ status }) => status === 'blocked').length }
}
