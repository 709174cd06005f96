import { uuidv7 } from '#shared/database/entities/id.ts'
import { type ChangeSet, CoverLetterVersion } from '#shared/database/entities/index.ts'
import { CHANGES_OF_SET, draftFrom, today } from '#shared/database/load-draft.ts'
import type { Database } from '#shared/database/orm.ts'
import { query } from '#shared/database/query.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { groundParagraph, type PreparedGrounding, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import type { LetterParagraph, ProposedParagraph } from '#shared/domain/letter.ts'
import { frameLetter } from '#shared/domain/letter-frame.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import type { ModelInputs } from '#shared/llm/model.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone } from './failures.ts'
import { beginStep, setStatus, withApplication } from './locked.ts'
import { isAt, STEP_APPLICATION, STEP_POSTING, type StepApplication, type StepPosting } from './step-application.ts'
import { LookAgain, StepResult } from './step-result.ts'

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
    const written = await writeGrounded(deps, applicationId, round, {
      resume: newest,
      job: { title: job.metadata.title, company: job.metadata.company, text: job.textBlob },
      requirements: job.requirements ?? [],
      instructions: application.options.instructions,
      language: application.options.language,
      feedback: application.feedback ?? '',
    })
    const { provider, model, notes } = written
    const paragraphs = withOwnWords(written.paragraphs, earlier?.paragraphs ?? [])
    const letter = frameLetter(paragraphs, {
      language: application.options.language,
      company: job.metadata.company,
      name: newest.basics.name ?? '',
    })
    const draft = draftFrom(application, { base, newest, settled: changeSet.settled }, changes, letter)
    const counted = count(paragraphs)

    const result = new StepResult(application, { status: 'writing_letter', round })
    const letterId = uuidv7()
    const number = (earlier?.number ?? 0) + 1
    result.add('cover_letters', [
      { id: letterId, applicationId, round, number, source: 'model', ...letter, provider, model, notes },
    ])
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
    setStatus(result, result.application, 'awaiting_approval')
    if (await result.commit(database)) return counted
    return withApplication(database, applicationId, async (_unit, locked) => {
      if (isAt(locked, 'writeCoverLetter', round)) throw new LookAgain()
      return counted
    })
  }
}

type Found = {
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

const FIND = `select ${STEP_APPLICATION} as application,
    (${STEP_POSTING}) as job,
    case when s.id is null then null else json_build_object('newestVersionId', s.newest_version_id, 'settled', s.settled,
      'profile', s.profile, 'provider', s.provider) end as "changeSet",
    (${CHANGES_OF_SET}) as changes,
    (select raw_json from resume_versions where id = s.base_version_id) as base,
    (select raw_json from resume_versions where id = s.newest_version_id and id <> s.base_version_id) as newest,
    (select json_build_object('number', number, 'paragraphs', paragraphs) from cover_letters
      where application_id = a.id and round < $2 order by number desc limit 1) as earlier
  from applications a left join change_sets s on s.application_id = a.id and s.round = $2
  where a.id = $1 and a.deleted_at is null`

/** Everything that the step stands on; null where the application is gone. */
async function find(database: Database, applicationId: string, round: number): Promise<Found | null> {
  const [row] = await query<Found>(database, FIND, [applicationId, round])
  return row ?? null
}

/** Begins the step where it did not just follow the one before; what was written already, if it was. */
function begin(database: Database, { applicationId, round }: { applicationId: string; round: number }) {
  return withApplication(database, applicationId, async (unit, application) => {
    const letter = await unit.em.findOne(CoverLetterVersion, { applicationId, round }, { orderBy: { number: 'asc' } })
    if (!letter) await beginStep(unit, application, 'writeCoverLetter')
    return letter && count(letter.paragraphs)
  })
}

type Written = { paragraphs: LetterParagraph[]; provider: string; model: string; notes: string[] }

async function writeGrounded(
  deps: Dependencies,
  applicationId: string,
  round: number,
  input: ModelInputs['write_cover_letter'],
): Promise<Written> {
  const grounding = prepareGrounding({
    source: input.resume,
    posting: input.job,
    now: today(),
  })
  const call = { applicationId, scope: applicationId, round, task: 'write_cover_letter' as const }
  const first = await askModel(deps, { ...call, input })
  const checked = check(first.value.paragraphs, grounding)
  if (checked.some(({ status }) => status === 'proposed')) return { ...first, paragraphs: checked }

  if (deps.model.provider !== 'rules') {
    const findings = checked.flatMap((paragraph) => paragraph.findings.map(({ message }) => message))
    const feedback = [input.feedback, 'Your last letter was refused. Use only facts of the resume:', ...findings]
      .filter(Boolean)
      .join('\n')
    const second = await askModel(deps, { ...call, input: { ...input, feedback } })
    const again = check(second.value.paragraphs, grounding)
    if (again.some(({ status }) => status === 'proposed')) return { ...second, paragraphs: again }
  }
  const offline = await askModel(deps, { ...call, input }, deps.rules)
  const notes = [
    ...offline.notes,
    'Every paragraph the model wrote was blocked, so this letter was assembled by the offline rules.',
  ]
  return { ...offline, notes, paragraphs: check(offline.value.paragraphs, grounding) }
}

function check(paragraphs: readonly ProposedParagraph[], grounding: PreparedGrounding): LetterParagraph[] {
  return paragraphs.map((paragraph, index) => {
    const findings = groundParagraph(paragraph, grounding)
    return { ...paragraph, id: `p${index + 1}`, status: findings.length > 0 ? 'blocked' : 'proposed', findings }
  })
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

function count(paragraphs: readonly LetterParagraph[]) {
  return { proposed: paragraphs.length, blocked: paragraphs.filter(({ status }) => status === 'blocked').length }
}
