import { setCurrentDetails, setHandler, upsertSearchAttributes } from '@temporalio/workflow'
import { CLOSING_STATUS } from '#shared/domain/application.ts'
import type {
  ApplicationActivities,
  Followed,
  IgnoredBecause,
  LetterCounts,
  Wake,
} from '#shared/temporal/activities.ts'
import { type ApplicationInput, type ApplicationResult, type Progress, progress } from '#shared/temporal/messages.ts'
import { APPLICATION_ROUND, APPLICATION_STATUS } from '#shared/temporal/search-attributes.ts'
import { activitiesFor } from './activities.ts'
import { toText } from './details.ts'
import { listenToPerson, type Person, readableByEarlierWorkers } from './person.ts'
import { isGone, type Step, showWait, stepRunner } from './steps.ts'
import { listenToWaits } from './waits.ts'

/**
 * The life of one application: read the resume, tailor it, write the letter, wait for the person, then do as they say:
 * export what they approved, begin another round, or close. Which of several decisions wins is settled in the database:
 * an activity that acts on a decision answers which one it really followed, and the workflow goes along.
 */
export async function application(input: ApplicationInput): Promise<ApplicationResult> {
  const life = setUp(input)
  return life.person.takeCancellationAsSignal(async () => {
    try {
      let next = await firstRound(life)
      for (;;) {
        if (next.phase === 'ended') return end(life, next.status)
        next = next.phase === 'decided' ? await actOn(life, next.wake) : await review(life, next)
      }
    } catch (error) {
      if (isGone(error)) return end(life, 'cancelled')
      throw error
    }
  })
}

type Life = Omit<ApplicationInput, 'round'> & {
  now: Progress
  person: Person
  activities: ApplicationActivities
  step: Step
}

/** What comes after a phase. */
type Next =
  | { phase: 'review' }
  /** What was said last counted for nothing, `because` of something that earlier activities do not tell. */
  | { phase: 'review again'; because?: IgnoredBecause }
  /** Somebody said something, or the time is over: it is to be acted on. */
  | { phase: 'decided'; wake: Wake }
  | { phase: 'ended'; status: ApplicationResult['status'] }

/** Everything that an application's life needs. Every handler is registered here, before the first await. */
function setUp({ applicationId, round = 1, settings }: ApplicationInput): Life {
  const now: Progress = { status: 'queued', round, step: null, attention: null }
  setHandler(progress, () => now)
  const person = listenToPerson(now)
  listenToWaits((wait) => showWait(now, wait))
  const activities = activitiesFor(settings)
  const { recordAttention } = activities
  return {
    applicationId,
    settings,
    now,
    person,
    activities,
    step: stepRunner({ applicationId, now, person, recordAttention }),
  }
}

/** Reads the resume, tailors it, and writes the letter. */
async function firstRound({ applicationId, now, person, activities, step }: Life): Promise<Next> {
  const { parseResume, tailorResume, writeCoverLetter } = activities
  return unlessCancelled(person, async () => {
    await step('parseResume', () => parseResume({ applicationId }))
    noteAsked(now, await step('tailorResume', () => tailorResume({ applicationId, round: now.round })))
    noteAsked(now, await step('writeCoverLetter', () => writeCoverLetter({ applicationId, round: now.round })))
    return { phase: 'review' }
  })
}

/** Waits for the person: a reminder in between, and when the time is over, that is the decision. */
async function review(
  { applicationId, settings, now, person, activities }: Life,
  next: Extract<Next, { phase: 'review' | 'review again' }>,
): Promise<Next> {
  const { reminderAfterMs, expiresAfterMs } = settings
  now.status = 'awaiting_approval'
  now.step = null
  const because = next.phase === 'review again' && next.because ? ` ${IGNORED[next.because]}` : ''
  const sinceMs = Date.now()
  const expires = toText(sinceMs + expiresAfterMs)
  const asks = describeAsked(now)
  setCurrentDetails(
    `Waiting for approval since ${toText(sinceMs)}, round ${now.round}, expires ${expires}.${asks}${because}`,
  )
  upsertSearchAttributes([
    { key: APPLICATION_STATUS, value: now.status },
    { key: APPLICATION_ROUND, value: now.round },
  ])
  const wait = async (): Promise<Next> => {
    const expiresAtMs = Date.now() + expiresAfterMs
    const reminderMs = Math.min(reminderAfterMs, expiresAfterMs)
    const isReminded = reminderMs < expiresAfterMs
    const soon = await person.decides(
      reminderMs,
      isReminded ? 'Until the person is reminded' : 'Until the draft expires',
    )
    if (soon) return { phase: 'decided', wake: soon }
    if (isReminded) await activities.sendReminder({ applicationId, round: now.round })
    const late = await person.decides(expiresAtMs - Date.now(), 'Until the draft expires')
    return { phase: 'decided', wake: late ?? { source: 'timer', kind: 'expire' } }
  }
  // A cancellation counts either way. Workflows that wait again have always gone on without a scope of their own, which would
  // cancel a reminder under way: another command than the one in their histories.
  return next.phase === 'review again' ? wait() : unlessCancelled(person, wait)
}

/**
 * Notes how much a step asks the person about. Changes come first in a round and letters after them, so what the letter's step has no
 * questions of begins the count anew; activities of before tell nothing.
 */
function noteAsked(now: Progress, { unconfirmed, questions }: LetterCounts): void {
  if (unconfirmed === undefined) return
  const before = questions === undefined ? 0 : (now.asks?.unconfirmed ?? 0)
  now.asks = { unconfirmed: before + unconfirmed, questions: questions ?? 0 }
}

/** The counts as the Web UI shows them: never a word of what is asked. */
function describeAsked({ asks }: Progress): string {
  if (!asks || asks.unconfirmed + asks.questions === 0) return ''
  return ` Asked of the person: ${asks.unconfirmed} to confirm, ${asks.questions} to answer.`
}

/** Acts on what was said. The activity answers which decision it really followed: that one, another, or none. */
async function actOn(life: Life, wake: Wake): Promise<Next> {
  const { person } = life
  return unlessCancelled(person, async () => {
    const { followed, because, round = life.now.round } = await follow(life, wake)
    if (followed === null) {
      // What was approved is to be looked at once more, so nobody has seen what waits now.
      if (because === 'reopened') person.unseeDraft()
      return { phase: 'review again', because }
    }
    if (followed !== wake.kind) return { phase: 'decided', wake: { source: 'settled', kind: followed } }
    switch (followed) {
      case 'approve':
        return { phase: 'ended', status: 'completed' }
      case 'requestChanges':
        return nextRound(life)
      case 'reject':
      case 'cancel':
      case 'expire':
        life.now.round = round
        return { phase: 'ended', status: CLOSING_STATUS[followed] }
    }
  })
}

/** What the Web UI says where a signal counted for nothing. */
const IGNORED: Record<IgnoredBecause, string> = {
  delivered_again: 'The last signal brought a decision that was settled before.',
  not_about_this_draft: 'The last signal was not about this draft, so it was left alone.',
  look_again: '`approve` was refused: the draft is not the one that could be seen. Look at it again, then approve it.',
  no_feedback:
    '`requestChanges` was refused: by hand it has no feedback to begin a round with. It is asked for over the API, with some.',
  open_conflicts:
    '`approve` was refused: the newer resume and the edits here differ. Settle each conflict of the review first.',
  unprintable:
    '`approve` was refused: the PDFs cannot show some of the letters. The review names them; change them, then approve.',
  reopened: 'The documents could not be made of what was approved. Mend it in the review, then approve it again.',
}

async function follow(
  { applicationId, now, activities, step }: Life,
  wake: Wake,
): Promise<Followed & { round?: number }> {
  const { round } = now
  const said = readableByEarlierWorkers(wake, round)
  switch (wake.kind) {
    case 'approve':
      return step('exportDocuments', () => activities.exportDocuments({ applicationId, round, wake: said }))
    case 'requestChanges': {
      const tailored = await step('tailorResume', () =>
        activities.tailorResume({ applicationId, round: round + 1, wake: said }),
      )
      if (tailored.followed === 'requestChanges') noteAsked(now, tailored)
      return tailored
    }
    case 'reject':
    case 'cancel':
    case 'expire':
      return activities.closeApplication({ applicationId, round, wake: said })
  }
}

/** The resume was tailored once more when the person's wish was followed; the letter is written to it. */
async function nextRound({ applicationId, now, activities, step }: Life): Promise<Next> {
  now.round += 1
  noteAsked(now, await step('writeCoverLetter', () => activities.writeCoverLetter({ applicationId, round: now.round })))
  return { phase: 'review' }
}

/** Does a phase's work unless, or until, the person cancels: then that is what is acted on next. */
function unlessCancelled(person: Person, work: () => Promise<Next>): Promise<Next> {
  return person.unlessCancelled(work, (wake) => ({ phase: 'decided', wake }))
}

function end({ now }: Life, status: ApplicationResult['status']): ApplicationResult {
  now.status = status
  now.step = null
  upsertSearchAttributes([{ key: APPLICATION_STATUS, value: status }])
  return { status, rounds: now.round }
}
