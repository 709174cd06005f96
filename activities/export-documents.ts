import { Context } from '@temporalio/activity'
import { beginStep } from '#shared/applications/begin-step.ts'
import { readWake } from '#shared/applications/decisions/read-wake.ts'
import { settleDecision, settleOvertaking } from '#shared/applications/decisions/settle.ts'
import { freezeApproved, type PendingExport } from '#shared/applications/exports/freeze.ts'
import { isMendedInReview, reopenReview } from '#shared/applications/exports/reopen.ts'
import { type MadeDocument, saveDocument } from '#shared/applications/exports/save-document.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { DocumentExport } from '#shared/database/entities/index.ts'
import { IncompleteDocument, makeDocument } from '#shared/documents/make-document.ts'
import { UnprintableText } from '#shared/documents/render/fonts.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import type { DraftDecision } from '#shared/domain/application.ts'
import type { AnyWake, ApplicationActivities, IgnoredBecause } from '#shared/temporal/activities.ts'
import type { Dependencies } from './dependencies.ts'
import { needsPerson } from './failures.ts'
import { heartbeating } from './heartbeat.ts'
import { signalTimeOf } from './signal-time.ts'
import { withApplication } from './with-application.ts'

/**
 * Renders exactly the approved draft, reads every file back, and keeps them only if each approved line is there. Rows are
 * `pending` before a file is written; the last transaction, under the application's lock, decides against a late cancel.
 */
export function exportDocuments(deps: Dependencies): ApplicationActivities['exportDocuments'] {
  return async (input) => {
    const begun = await begin(deps, input)
    if (begun.followed !== 'approve') return { ...begun, files: 0 }
    const made = new Map<string, MadeDocument>()
    for (const { exportId, request } of begun.pending) made.set(exportId, await makeExport(exportId, request))
    return finish(deps, input, made)
  }
}

type ExportInput = { applicationId: string; round: number; wake: AnyWake }
type BegunExport =
  | { followed: 'approve'; pending: PendingExport[] }
  | { followed: Exclude<DraftDecision, 'approve'> }
  | { followed: null; because: IgnoredBecause }

/** Settles which decision is followed, and freezes the draft where that is its approval. */
async function begin({ database, config }: Dependencies, input: ExportInput): Promise<BegunExport> {
  const { applicationId, round } = input
  const wake = readWake(input.wake, round)
  const heard = { wake, round, sentAtMs: await signalTimeOf(wake), maxRounds: config.MAX_ROUNDS }
  return withApplication(database, applicationId, async (unit, application) => {
    const settlement = await settleDecision(unit, application, heard)
    if (settlement.outcome === 'ignore') return { followed: null, because: settlement.because }
    if (settlement.decision !== 'approve') return { followed: settlement.decision }
    if (application.status === 'completed') return { followed: 'approve', pending: [] }
    if (isMendedInReview(application)) {
      await reopenReview(unit, application)
      return { followed: null, because: 'reopened' }
    }
    await beginStep(unit, application, 'exportDocuments')
    return { followed: 'approve', pending: await freezeApproved(unit, application) }
  })
}

async function makeExport(exportId: string, request: RenderRequest): Promise<MadeDocument> {
  const context = Context.current()
  context.heartbeat()
  return heartbeating(() => makeDocument(request)).catch((error: unknown) => {
    if (error instanceof UnprintableText) throw needsPerson('text_not_printable')
    if (!(error instanceof IncompleteDocument)) throw error
    context.log.error('an exported file lacks approved lines', { exportId, missing: error.missing })
    throw needsPerson('export_incomplete')
  })
}

/** Keeps the documents and completes the application, unless the person cancelled meanwhile. */
function finish(
  { database, files }: Dependencies,
  { applicationId, round }: ExportInput,
  made: Map<string, MadeDocument>,
) {
  return withApplication(database, applicationId, async (unit, application) => {
    if (application.status === 'completed') return { followed: 'approve' as const, files: made.size }
    const overtaking = await settleOvertaking(unit, application, round)
    if (overtaking || application.status !== 'exporting') return { followed: overtaking ?? 'cancel', files: 0 }
    for (const [id, document] of made) {
      const row = await unit.em.findOneOrFail(DocumentExport, { id })
      await saveDocument(unit, application, files, row, document)
    }
    moveTo(unit, application, 'completed')
    return { followed: 'approve' as const, files: made.size }
  })
}
