import { beginStep } from '#shared/applications/begin-step.ts'
import { countBlocked } from '#shared/applications/count-blocked.ts'
import { readWake } from '#shared/applications/decisions/read-wake.ts'
import { settleDecision } from '#shared/applications/decisions/settle.ts'
import { assessmentOf } from '#shared/applications/drafts/load.ts'
import { beginRound } from '#shared/applications/rounds.ts'
import { isAt } from '#shared/applications/step-application.ts'
import { StaleState } from '#shared/applications/step-result.ts'
import {
  findTailoringInput,
  loadTailoringBasis,
  type TailoringBasis,
  type TailoringInput,
} from '#shared/applications/tailoring/input.ts'
import { countTailored, saveTailored } from '#shared/applications/tailoring/save.ts'
import type { DraftDecision } from '#shared/domain/application.ts'
import { listDecidedTargets } from '#shared/domain/changes/protection.ts'
import { findOwnWords } from '#shared/domain/resume/own-words.ts'
import { admitChanges } from '#shared/domain/review/admit-changes.ts'
import { explainTailoring } from '#shared/domain/tailoring/explain.ts'
import { type ModelInputs, withStatements } from '#shared/llm/model.ts'
import type { AnyWake, ApplicationActivities, Counts, IgnoredBecause } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone } from './failures.ts'
import { signalTimeOf } from './signal-time.ts'
import { withApplication } from './with-application.ts'

const NONE: Counts = { proposed: 0, blocked: 0 }

/** Proposes changes that fit the resume to the posting, checks each against the resume, and saves them as one change set. */
export function tailorResume(deps: Dependencies): ApplicationActivities['tailorResume'] {
  const { database } = deps
  return async ({ applicationId, round, wake }) => {
    const ready = wake ? null : await findTailoringInput(database, applicationId)
    if (ready && isAt(ready.application, 'tailorResume', round))
      return { followed: null, ...(await tailor(deps, ready, round)) }
    const beginning = await beginTailoring(deps, { applicationId, round, wake })
    switch (beginning.outcome) {
      case 'ignored':
        return { followed: null, ...NONE, because: beginning.because }
      case 'other_decision':
        return { followed: beginning.followed, ...NONE }
      case 'done_already':
        return { followed: beginning.followed, ...beginning.counts }
      case 'begun': {
        const input = await findTailoringInput(database, applicationId)
        if (!input) throw applicationGone()
        return { followed: beginning.followed, ...(await tailor(deps, input, round)) }
      }
    }
  }
}

async function tailor(deps: Dependencies, input: TailoringInput, round: number): Promise<Counts> {
  const { database } = deps
  const { application, job } = input
  const { id: applicationId } = application
  const basis = await loadTailoringBasis(database, input, round)
  const { earlier, pinned, sources } = basis
  const call = { payer: { applicationId }, scope: applicationId, round, task: 'tailor_resume' as const }
  const question = questionOf(input, basis)
  const { value, notes, provider, model } = await askModel(deps, { ...call, input: question })
  const admitted = admitChanges(value.changes, {
    ...assessmentOf(sources, job, application),
    ...earlier,
    statements: sources.statements,
  })
  const { changes } = admitted
  const isSaved = await saveTailored(database, input, {
    round,
    changes,
    requirements: value.requirements,
    provider,
    model,
    notes: [...notes, ...admitted.notes, ...(provider === 'rules' ? explainTailoring({ ...question, ...value }) : [])],
    pinned,
    sources,
  })
  if (isSaved) return countBlocked(changes)
  return withApplication(database, applicationId, async (unit, locked) => {
    if (isAt(locked, 'tailorResume', round)) throw new StaleState()
    return (await countTailored(unit, locked, round)) ?? NONE
  })
}

function questionOf(
  { application, job }: TailoringInput,
  { earlier, sources: { base, newest, statements } }: TailoringBasis,
): ModelInputs['tailor_resume'] {
  return {
    resume: withStatements(newest, statements),
    job: {
      title: job.metadata.title,
      company: job.metadata.company,
      text: job.textBlob,
      ...(job.requirements && { requirements: job.requirements }),
    },
    instructions: application.options.instructions,
    language: application.options.language,
    feedback: application.feedback ?? '',
    protected: [...new Set([...listDecidedTargets(earlier.kept), ...findOwnWords(base, newest)])],
  }
}

/** `followed`: the decision that asked for the round; null for the first one, which nobody asks for. */
type Beginning =
  | { outcome: 'ignored'; because: IgnoredBecause }
  | { outcome: 'other_decision'; followed: DraftDecision }
  | { outcome: 'done_already'; followed: DraftDecision | null; counts: Counts }
  | { outcome: 'begun'; followed: DraftDecision | null }

/** Settles which decision is followed, and begins the round that it asks for, unless that is done already. */
async function beginTailoring(
  { database, config }: Dependencies,
  { applicationId, round, wake: given }: { applicationId: string; round: number; wake: AnyWake | undefined },
): Promise<Beginning> {
  const before = round - 1
  const wake = given && readWake(given, before)
  const heard = wake && { wake, round: before, sentAtMs: await signalTimeOf(wake), maxRounds: config.MAX_ROUNDS }
  return withApplication(database, applicationId, async (unit, application) => {
    const settlement = heard && (await settleDecision(unit, application, heard))
    if (settlement?.outcome === 'ignore') return { outcome: 'ignored', because: settlement.because }
    if (settlement && settlement.decision !== 'requestChanges')
      return { outcome: 'other_decision', followed: settlement.decision }
    const followed = settlement?.decision ?? null
    if (application.round < round) await beginRound(unit, application, round)
    const counts = await countTailored(unit, application, round)
    if (counts) return { outcome: 'done_already', followed, counts }
    await beginStep(unit, application, 'tailorResume')
    return { outcome: 'begun', followed }
  })
}
