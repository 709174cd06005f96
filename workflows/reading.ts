import { CancellationScope, isCancellation, setCurrentDetails } from '@temporalio/workflow'
import { ATTENTION_REASONS } from '#shared/domain/application.ts'
import { RESUME_GONE } from '#shared/temporal/activities.ts'
import type { ReadingInput } from '#shared/temporal/messages.ts'
import { readingActivitiesFor } from './activities.ts'
import { toText } from './details.ts'
import { failureType, reasonOf } from './steps.ts'
import { listenToWaits } from './waits.ts'

/** Reads a resume that has come; where it cannot be read, its person is told why. */
export async function reading({ readingId, settings }: ReadingInput): Promise<void> {
  const { parseResume, recordReadingFailure } = readingActivitiesFor(settings)
  let isReading = true
  listenToWaits(({ untilMs }) => {
    if (isReading) setCurrentDetails(`The resume waits for the model, which is asked again at ${toText(untilMs)}.`)
  })
  setCurrentDetails('The resume is being read.')
  try {
    await parseResume({ readingId })
    isReading = false
    setCurrentDetails('The resume was read.')
  } catch (error) {
    isReading = false
    if (failureType(error) === RESUME_GONE) {
      setCurrentDetails('The resume was deleted.')
      return
    }
    const reason = isCancellation(error) ? 'reading_cancelled' : reasonOf(error)
    await CancellationScope.nonCancellable(() => recordReadingFailure({ readingId, reason }))
    setCurrentDetails(`The resume was not read: ${ATTENTION_REASONS[reason]}`)
  }
}
