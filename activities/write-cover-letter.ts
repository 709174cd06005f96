import {
  type Application,
  ChangeRow,
  ChangeSet,
  CoverLetterVersion,
  JobPosting,
} from '#shared/database/entities/index.ts'
import { draftFrom, loadSources, toChange, today } from '#shared/database/load-draft.ts'
import type { Database } from '#shared/database/orm.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { groundParagraph, type PreparedGrounding, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import type { LetterParagraph, ProposedParagraph } from '#shared/domain/letter.ts'
import { frameLetter } from '#shared/domain/letter-frame.ts'
import type { ModelInputs } from '#shared/llm/model.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { beginStep, expecting, setStatus, withApplication } from './locked.ts'
import { addVersion } from './versions.ts'

/**
 * Writes the letter and checks every paragraph against the resume. When all are blocked the model gets one more attempt
 * with the findings; after that the offline provider writes it, and the letter says so. Then the draft is complete.
 */
export function writeCoverLetter(deps: Dependencies): ApplicationActivities['writeCoverLetter'] {
  const { database } = deps
  return async ({ applicationId, round }) => {
    const expected = await expecting(database, 'writeCoverLetter', { applicationId, round })
    const { application, done } = expected
      ? { application: expected, done: null }
      : await begin(database, { applicationId, round })
    if (done) return done

    const em = database.em.fork()
    const [job, changeSet] = await Promise.all([
      em.findOneOrFail(JobPosting, { id: application.jobId }),
      em.findOneOrFail(ChangeSet, { applicationId, round }),
    ])
    const sources = await loadSources(em, changeSet)
    const written = await writeGrounded(deps, application, round, {
      resume: sources.newest,
      job: { title: job.metadata.title, company: job.metadata.company, text: job.textBlob },
      requirements: job.requirements ?? [],
      instructions: application.options.instructions,
      language: application.options.language,
      feedback: application.feedback ?? '',
    })
    const earlier =
      round === 1
        ? null
        : await em.findOne(
            CoverLetterVersion,
            { applicationId, round: { $lt: round } },
            { orderBy: { number: 'desc' } },
          )
    const paragraphs = withOwnWords(written.paragraphs, earlier?.paragraphs ?? [])
    const letter = frameLetter(paragraphs, {
      language: application.options.language,
      company: job.metadata.company,
      name: sources.newest.basics.name ?? '',
    })

    return withApplication(database, applicationId, async (unit, locked) => {
      const result = count(paragraphs)
      if (locked.status !== 'writing_letter' || locked.round !== round) return result
      const saved = unit.em.create(CoverLetterVersion, {
        applicationId,
        round,
        number: (earlier?.number ?? 0) + 1,
        source: 'model',
        ...letter,
        provider: written.provider,
        model: written.model,
        notes: written.notes,
      })
      const rows = await unit.em.find(ChangeRow, { changeSetId: changeSet.id }, { orderBy: { ordinal: 'asc' } })
      const draft = draftFrom(locked, sources, rows.map(toChange), letter)
      await addVersion(unit.em, {
        resumeId: locked.resumeId,
        applicationId,
        parentId: changeSet.newestVersionId,
        sourceType: 'tailored',
        rawJson: draft.resume,
        contentHash: contentHash(draft.resume),
        provider: changeSet.provider,
      })
      locked.coverLetterId = saved.id
      locked.draftHash = draft.hash
      locked.reviewVersion += 1
      locked.waitingSince = new Date()
      unit.audit({
        entityType: 'cover_letter',
        entityId: saved.id,
        ownerId: locked.userId,
        applicationId,
        action: 'letter.written',
        after: { round, provider: written.provider, model: written.model, draftHash: draft.hash, ...result },
      })
      unit.emit(locked, 'AIOutputReady', { step: 'writeCoverLetter', round, ...result })
      unit.emit(locked, 'ApprovalRequested', { round, draftHash: draft.hash })
      setStatus(unit, locked, 'awaiting_approval')
      return result
    })
  }
}

function begin(database: Database, { applicationId, round }: { applicationId: string; round: number }) {
  return withApplication(database, applicationId, async (unit, application) => {
    const letter = await unit.em.findOne(CoverLetterVersion, { applicationId, round }, { orderBy: { number: 'asc' } })
    if (!letter) await beginStep(unit, application, 'writeCoverLetter')
    return { application, done: letter && count(letter.paragraphs) }
  })
}

type Written = { paragraphs: LetterParagraph[]; provider: string; model: string; notes: string[] }

async function writeGrounded(
  deps: Dependencies,
  application: Application,
  round: number,
  input: ModelInputs['write_cover_letter'],
): Promise<Written> {
  const grounding = prepareGrounding({
    source: input.resume,
    posting: input.job,
    now: today(),
  })
  const call = { application, scope: application.id, round, task: 'write_cover_letter' as const }
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
