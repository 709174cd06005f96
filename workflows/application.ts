import { defineSearchAttributeKey } from '@temporalio/common'
import { setHandler, upsertSearchAttributes } from '@temporalio/workflow'
import { CLOSING_STATUS } from '#shared/domain/application.ts'
import type { Followed, Wake } from '#shared/temporal/activities.ts'
import { type ApplicationInput, type ApplicationResult, type Progress, progress } from '#shared/temporal/messages.ts'
import { activitiesFor } from './activities.ts'
import { listenToPerson } from './person.ts'
import { isGone, stepRunner } from './steps.ts'

const STATUS = defineSearchAttributeKey('ApplicationStatus', 'KEYWORD')
const ROUND = defineSearchAttributeKey('ApplicationRound', 'INT')

/**
 * The life of one application: read the resume, tailor it, write the letter, wait for the person, then do as they say:
 * export what they approved, begin another round, or close. Which of several decisions wins is settled in the database:
 * an activity that acts on a decision answers which one it really followed, and the workflow goes along.
 */
export async function application({
  applicationId,
  round: first = 1,
  settings,
}: ApplicationInput): Promise<ApplicationResult> {
  const now: Progress = { status: 'queued', round: first, step: null, attention: null }
  setHandler(progress, () => now)
  const person = listenToPerson(now)
  const {
    parseResume,
    tailorResume,
    writeCoverLetter,
    exportDocuments,
    closeApplication,
    recordAttention,
    sendReminder,
  } = activitiesFor(settings)
  const step = stepRunner({ applicationId, now, person, recordAttention })

  const end = (status: ApplicationResult['status']): ApplicationResult => {
    now.status = status
    now.step = null
    upsertSearchAttributes([{ key: STATUS, value: status }])
    return { status, rounds: now.round }
  }

  /** Waits for the person: a reminder in between, and when the time is over, that is the decision. */
  const decision = async (): Promise<Wake> => {
    now.status = 'awaiting_approval'
    now.step = null
    upsertSearchAttributes([
      { key: STATUS, value: now.status },
      { key: ROUND, value: now.round },
    ])
    const expiresAtMs = Date.now() + settings.expiresAfterMs
    const reminderMs = Math.min(settings.reminderAfterMs, settings.expiresAfterMs)
    const soon = await person.decides(reminderMs)
    if (soon) return soon
    if (reminderMs < settings.expiresAfterMs) await sendReminder({ applicationId, round: now.round })
    return (await person.decides(expiresAtMs - Date.now())) ?? { kind: 'expire', early: false }
  }

  /** Acts on a decision and answers which one was followed. */
  const follow = (wake: Wake): Promise<Followed> => {
    const { round } = now
    switch (wake.kind) {
      case 'approve':
        return step('exportDocuments', () => exportDocuments({ applicationId, round, wake }))
      case 'requestChanges':
        return step('tailorResume', () => tailorResume({ applicationId, round: round + 1, wake }))
      case 'reject':
      case 'cancel':
      case 'expire':
        return closeApplication({ applicationId, round, wake })
    }
  }

  return person.untilTheEnd(async () => {
    try {
      let wake = await person.unlessCancelled(async () => {
        await step('parseResume', () => parseResume({ applicationId }))
        await step('tailorResume', () => tailorResume({ applicationId, round: now.round }))
        await step('writeCoverLetter', () => writeCoverLetter({ applicationId, round: now.round }))
        return decision()
      })
      for (;;) {
        const acting = wake
        const answer = await person.unlessCancelled(() => follow(acting))
        if ('kind' in answer) {
          wake = answer
          continue
        }
        const { followed } = answer
        if (followed === null) {
          wake = await decision()
        } else if (followed !== wake.kind) {
          wake = { kind: followed, early: false }
        } else if (followed === 'requestChanges') {
          now.round += 1
          person.turnPage()
          wake = await person.unlessCancelled(async () => {
            await step('writeCoverLetter', () => writeCoverLetter({ applicationId, round: now.round }))
            return decision()
          })
        } else {
          return end(followed === 'approve' ? 'completed' : CLOSING_STATUS[followed])
        }
      }
    } catch (error) {
      if (isGone(error)) return end('cancelled')
      throw error
    }
  })
}
