import { beginStep, settleRetries } from '#shared/applications/begin-step.ts'
import { countSentences } from '#shared/applications/count-blocked.ts'
import { draftFrom, today } from '#shared/applications/drafts/load.ts'
import { printingOf } from '#shared/applications/drafts/unprintable.ts'
import { findLetterInput, type LetterInput } from '#shared/applications/letters/input.ts'
import { saveLetter } from '#shared/applications/letters/save.ts'
import { isAt } from '#shared/applications/step-application.ts'
import { StaleState } from '#shared/applications/step-result.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { CoverLetterVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import type { DraftSources } from '#shared/domain/draft.ts'
import { prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { type CoverLetter, readParagraph } from '#shared/domain/letter.ts'
import { frameLetter } from '#shared/domain/letter-frame.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { evidenceOf } from '#shared/domain/review/evidence.ts'
import { keepSentences } from '#shared/domain/review/keep-sentences.ts'
import { withOpening } from '#shared/domain/review/opening.ts'
import { askQuestions } from '#shared/domain/review/questions.ts'
import { explainLetter } from '#shared/domain/tailoring/explain.ts'
import { letterLanguageOf } from '#shared/domain/tailoring/letter/sentences.ts'
import { type ModelInputs, type ResumeForModel, withStatements } from '#shared/llm/model.ts'
import type { ApplicationActivities, Counts, LetterCounts } from '#shared/temporal/activities.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone } from './failures.ts'
import { withApplication } from './with-application.ts'
import { writeGrounded } from './write-grounded.ts'

/**
 * Writes the letter and checks every sentence against the resume (`write-grounded.ts`), keeps what the person decided in the rounds
 * before, and puts an opening where the model's was left out. Then the draft is complete.
 */
export function writeCoverLetter(deps: Dependencies): ApplicationActivities['writeCoverLetter'] {
  const { database } = deps
  return async ({ applicationId, round }) => {
    const ready = await findLetterInput(database, applicationId, round)
    if (ready && isAt(ready.application, 'writeCoverLetter', round)) return write(deps, ready, round)
    const written = await beginUnlessWritten(database, { applicationId, round })
    if (written) return { ...written, questions: ready ? countQuestions(ready) : 0 }
    const input = await findLetterInput(database, applicationId, round)
    if (!input) throw applicationGone()
    return write(deps, input, round)
  }
}

async function write(deps: Dependencies, input: LetterInput, round: number): Promise<LetterCounts> {
  const { database } = deps
  const { application, changeSet, changes, earlier } = input
  if (!changeSet || !input.base) throw new Error('a letter was asked for before its resume was tailored')
  const base = withProfile(input.base, changeSet.profile)
  const newest = input.newest ? withProfile(input.newest, changeSet.profile) : base
  const sources = { base, newest, settled: changeSet.settled, statements: changeSet.statements }
  const { letter, notes, ...by } = await composeLetter(deps, input, sources, round)
  const draft = draftFrom(application, { sources, changes, letter, posting: input.job })
  const isSaved = await saveLetter(database, application, {
    round,
    number: (earlier?.number ?? 0) + 1,
    letter,
    ...by,
    notes: draft.hash === application.draftHash ? [...notes, NOTHING_CHANGED] : notes,
    changeSet,
    draft,
  })
  const counts = { ...countSentences(letter.paragraphs), questions: countQuestions(input) }
  if (isSaved) return counts
  return withApplication(database, application.id, async (_unit, locked) => {
    if (isAt(locked, 'writeCoverLetter', round)) throw new StaleState()
    return counts
  })
}

/** The model's letter as far as it stands, with what the person decided in the rounds before, between greeting and closing. */
async function composeLetter(
  deps: Dependencies,
  input: LetterInput,
  { newest, statements }: DraftSources,
  round: number,
): Promise<{ letter: CoverLetter; provider: string; model: string; notes: string[] }> {
  const { application, job, earlier } = input
  const question = questionOf(input, withStatements(newest, statements))
  const resume = evidenceOf(newest, statements)
  const findUnprintable = printingOf(application.options)
  const grounding = prepareGrounding({
    source: resume,
    posting: question.job,
    now: today(),
    language: question.language,
    findUnprintable,
  })
  const { id: applicationId } = application
  const call = { payer: { applicationId }, scope: applicationId, round, task: 'write_cover_letter' as const }
  const { paragraphs, notes, ...by } = await writeGrounded(deps, { ...call, input: question }, { resume, grounding })
  const { language: asked } = application.options
  const isOffline = by.provider === 'rules'
  const language = isOffline ? letterLanguageOf(asked) : asked
  const kept = keepSentences(paragraphs, (earlier?.paragraphs ?? []).map(readParagraph))
  const letter = frameLetter(withOpening(kept, { ...job.metadata, language }, grounding), {
    language,
    company: job.metadata.company,
    contact: job.metadata.contact,
    own: earlier?.own,
    name: newest.basics.name ?? '',
  })
  return { ...by, letter, notes: isOffline ? [...notes, ...explainLetter(asked)] : notes }
}

/** How much the person is asked about gaps. */
function countQuestions({ application, changeSet, base, answered }: LetterInput): number {
  if (!changeSet || !base) return 0
  const { match, dismissed } = changeSet
  return askQuestions({ match, language: application.options.language, answered, dismissed }).length
}

const NOTHING_CHANGED = 'This round came to the same draft as the one before: what you asked for changed nothing in it.'

/** Begins the step where it did not just follow the one before; what was written already, if it was. */
function beginUnlessWritten(
  database: Database,
  { applicationId, round }: { applicationId: string; round: number },
): Promise<Counts | null> {
  return withApplication(database, applicationId, async (unit, application) => {
    const letter = await unit.em.findOne(CoverLetterVersion, { applicationId, round }, { orderBy: { number: 'asc' } })
    if (!letter) await beginStep(unit, application, 'writeCoverLetter')
    else if (application.attention?.step === 'writeCoverLetter') {
      // Another attempt asked for a person although this one's letter was there.
      await settleRetries(unit, application)
      moveTo(unit, application, 'awaiting_approval')
    }
    return letter && countSentences(letter.paragraphs.map(readParagraph))
  })
}

function questionOf({ application, job }: LetterInput, resume: ResumeForModel): ModelInputs['write_cover_letter'] {
  return {
    resume,
    job: { title: job.metadata.title, company: job.metadata.company, text: job.textBlob },
    requirements: job.requirements ?? [],
    instructions: application.options.instructions,
    language: application.options.language,
    feedback: application.feedback ?? '',
  }
}
