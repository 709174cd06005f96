import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import { recordDecision } from '#shared/applications/decisions/record.ts'
import type { DecisionRequest, Refusal } from '#shared/applications/decisions/refuse.ts'
import { Application } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { sayDecision, sayStatus } from '../applications/in-words.ts'
import { presentApplication } from '../applications/present.ts'
import { owned } from '../auth/owned.ts'
import { accepted, type Caller, type Reply } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { documentWarningsOf } from '../review/warnings.ts'
import type { Services } from '../services.ts'

/**
 * Records a person's decision about an application of theirs. Whoever approves is told what the documents lack. Throws a problem that
 * says why it was refused.
 */
export async function decide(
  id: string,
  caller: Caller,
  { database, config }: Services,
  request: DecisionRequest,
): Promise<Reply> {
  const { application, refusal, loaded } = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const application = await owned(unit.em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
    const recorded = await recordDecision(unit, application, request, {
      actorId: caller.id,
      maxRounds: config.MAX_ROUNDS,
    })
    // Answered, not thrown: what was merged just now stays.
    return { application, ...recorded }
  }).catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException
      ? new Problem('conflict', 'This was decided already.')
      : error
  })
  if (refusal) throw problemOf(refusal)
  const shown = presentApplication(application)
  if (request.kind !== 'approve' || !loaded) return accepted(shown)
  return accepted({ ...shown, warnings: documentWarningsOf(loaded) })
}

/** What a person is told about a decision that does not fit. */
function problemOf(refusal: Refusal): Problem {
  switch (refusal.reason) {
    case 'decided_already':
      return new Problem('conflict', `Another decision was made first: ${sayDecision(refusal.by)}.`, {
        extension: { decision: refusal.by },
      })
    case 'over_already':
      return new Problem('conflict', `It is ${sayStatus(refusal.status)} already.`)
    case 'nothing_to_retry':
      return new Problem('conflict', `Nothing needs a retry: it is ${sayStatus(refusal.status)}.`)
    case 'other_attention':
      return new Problem('conflict', `The attention to answer is ${refusal.attention}.`, {
        extension: { attention: refusal.attention },
      })
    case 'not_awaiting_approval':
      return new Problem('conflict', `It is ${sayStatus(refusal.status)}, not waiting for approval.`)
    case 'stale_draft':
      return new Problem('stale-draft', 'This is not the draft as it is now. Look at the review again, then decide.', {
        extension: { draftHash: refusal.draftHash },
      })
    case 'open_conflicts':
      return new Problem(
        'open-conflicts',
        'Your newer resume and your edits here differ. Settle each conflict of the review, then approve.',
        { extension: { conflicts: refusal.targets } },
      )
    case 'unprintable':
      return new Problem(
        'not-printable',
        'The PDFs could not show some characters; the review names them. Write these words otherwise, there or in your resume, then approve. Or start an application for DOCX alone.',
        { extension: { unprintable: refusal.places } },
      )
    case 'no_rounds_left':
      return new Problem(
        'conflict',
        `${refusal.maxRounds} rounds are the most. Edit the draft yourself, approve or reject it.`,
      )
  }
}
