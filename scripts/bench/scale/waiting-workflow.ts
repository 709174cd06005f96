import { condition, defineSignal, setHandler, upsertSearchAttributes } from '@temporalio/workflow'
import { APPLICATION_ROUND, APPLICATION_STATUS } from '#shared/temporal/search-attributes.ts'

const wake = defineSignal('approve')

/**
 * Stands in Temporal as an application that waits for its person does: open, found by its search attributes, with a timer of days. It
 * came there without the steps before, so that ten thousand can be set up in minutes.
 */
export async function application({ settings }: { settings: { reminderAfterMs: number } }): Promise<void> {
  let woken = false
  setHandler(wake, () => {
    woken = true
  })
  upsertSearchAttributes([
    { key: APPLICATION_STATUS, value: 'awaiting_approval' },
    { key: APPLICATION_ROUND, value: 1 },
  ])
  await condition(() => woken, settings.reminderAfterMs)
}
