import { setTimeout as sleep } from 'node:timers/promises'
import { approve, progress } from '#shared/temporal/messages.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import type { Applicant } from './people.ts'
import type { RestClient } from './rest-client.ts'
import type { World } from './world.ts'

/** What a person does with their application once the draft is there. */
export const PLANS = [
  'approve',
  'edit_then_approve',
  'another_round',
  'reject',
  'operator_approves',
  'cancel_while_exporting',
  'mend_what_cannot_be_printed',
  'operator_terminates',
] as const
export type Plan = (typeof PLANS)[number]

/** Everything that the system acknowledged to one person: what it may not lose. */
export type Acknowledged = {
  plan: Plan
  applicationId: string
  userId: string
  /** The person's own words that a PATCH answered with 200. */
  edit?: { changeId: string; text: string }
  rounds: number
  /** Whether a cancellation that came after the approval was accepted. */
  isCancelled?: boolean
  /** The hash that an approval over REST named. */
  approvedHash?: string
  finalStatus: string
}

type Application = { status: string; round: number; draftHash: string; attention: { number: number } | null }
type Review = { draft: { hash: string }; changes: { id: string; op: string; status: string; before: string | null }[] }

const POLL_MS = 150
/** Documents are made within this time. */
const CANCEL_WITHIN_MS = 400
/** No font of ours has these. */
const UNPRINTABLE = 'मेरे शब्दों में'
const FINAL = ['completed', 'rejected', 'cancelled', 'expired', 'failed']

/** One person with one posting: applies, waits, decides as planned, and waits for the end. */
export async function applyForJob(
  world: World,
  { client, userId, resumeId, jobId }: Applicant,
  plan: Plan,
): Promise<Acknowledged> {
  const created = await client.send('POST', '/applications', { resumeId, jobId })
  if (created.status !== 201) throw new Error(`POST /applications answered ${created.status}`)
  const applicationId = String(created.body.id)
  const path = `/applications/${applicationId}`
  const mine: Acknowledged = { plan, applicationId, userId, rounds: 1, finalStatus: 'unknown' }

  /** Waits for one of the statuses, answering every call for help with a retry. */
  const reaches = async (wanted: readonly string[], round = 1): Promise<Application> => {
    for (;;) {
      const now = (await client.send('GET', path)).body as unknown as Application
      if (wanted.includes(now.status) && now.round >= round) return now
      if (FINAL.includes(now.status)) throw new Error(`the application ended as ${now.status}`)
      if (now.status === 'needs_attention' && now.attention)
        await client.send('POST', `${path}/retry`, { attention: now.attention.number })
      await sleep(POLL_MS)
    }
  }
  const decide = async (action: 'approve' | 'reject' | 'request-changes', body: object): Promise<void> => {
    const { status } = await client.send('POST', `${path}/${action}`, body)
    if (status !== 202) throw new Error(`${action} answered ${status}`)
  }
  const approveOverRest = async ({ draftHash }: Application): Promise<void> => {
    await decide('approve', { draftHash })
    mine.approvedHash = draftHash
  }

  const waiting = await reaches(['awaiting_approval'])
  switch (plan) {
    case 'approve':
      await approveOverRest(waiting)
      break
    case 'edit_then_approve':
      mine.edit = await editOneChange(client, path, applicationId)
      await approveOverRest(await reaches(['awaiting_approval']))
      break
    case 'another_round':
      await decide('request-changes', { draftHash: waiting.draftHash, feedback: 'Please say it more plainly.' })
      mine.rounds = 2
      await approveOverRest(await reaches(['awaiting_approval'], 2))
      break
    case 'reject':
      await decide('reject', { draftHash: waiting.draftHash })
      break
    case 'operator_approves':
      await signalOnceWaiting(world, applicationId)
      break
    case 'cancel_while_exporting': {
      await approveOverRest(waiting)
      await sleep(CANCEL_WITHIN_MS * Math.random())
      mine.isCancelled = (await client.send('POST', `${path}/cancel`, {})).status === 202
      break
    }
    case 'mend_what_cannot_be_printed': {
      await editOneChange(client, path, applicationId, UNPRINTABLE)
      const { draftHash } = await reaches(['awaiting_approval'])
      const { status } = await client.send('POST', `${path}/approve`, { draftHash })
      if (status !== 409) throw new Error(`approving what cannot be printed answered ${status}`)
      mine.edit = await editOneChange(client, path, applicationId)
      await approveOverRest(await reaches(['awaiting_approval']))
      break
    }
    case 'operator_terminates':
      await terminateOnceWaiting(world, applicationId)
      break
  }
  mine.finalStatus = (await reaches(FINAL)).status
  return mine
}

/** Writes the person's own words over one proposed change. */
async function editOneChange(
  client: RestClient,
  path: string,
  applicationId: string,
  words = 'in my own words',
): Promise<Acknowledged['edit']> {
  for (;;) {
    const review = await client.send('GET', `${path}/review`)
    const { changes } = review.body as unknown as Review
    const change = changes.find(({ op, before }) => op === 'rewrite' && before !== null)
    if (!change?.before || !review.etag) throw new Error('the review has nothing to edit')
    const text = `${change.before} (${words}, ${applicationId.slice(-12)})`
    const decisions = [{ changeId: change.id, decision: 'edit', text }]
    const { status } = await client.send('PATCH', `${path}/review`, { decisions }, { 'if-match': review.etag })
    if (status === 200) return { changeId: change.id, text }
    // 412: an earlier attempt got through and its answer did not. The next look at the review tells.
    if (status !== 412) throw new Error(`PATCH review answered ${status}`)
  }
}

/** An operator at the Temporal server who ends the workflow while it waits. */
async function terminateOnceWaiting(world: World, applicationId: string): Promise<void> {
  const workflow = world.temporal.workflow.getHandle(workflowIdOf(applicationId))
  for (;;) {
    try {
      await workflow.terminate('by hand')
      return
    } catch {
      // The server is away; it comes back. One that is ended already needs no more.
      const isOpen = await workflow.describe().then(
        ({ status }) => status.name === 'RUNNING',
        () => true,
      )
      if (!isOpen) return
    }
    await sleep(300)
  }
}

/** An operator at the Temporal server, who looks whether it waits, and sends the signal again when the server was away. */
async function signalOnceWaiting(world: World, applicationId: string): Promise<void> {
  const workflow = world.temporal.workflow.getHandle(workflowIdOf(applicationId))
  for (;;) {
    try {
      if ((await workflow.query(progress)).status === 'awaiting_approval') return await workflow.signal(approve)
    } catch {
      // The server or the worker is away; both come back.
    }
    await sleep(300)
  }
}
