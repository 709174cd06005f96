import { CancellationScope, isCancellation, setCurrentDetails } from '@temporalio/workflow'
import { ATTENTION_REASONS } from '#shared/domain/application.ts'
import { RESUME_GONE } from '#shared/temporal/activities.ts'
import type { ReadingInput } from '#shared/temporal/messages.ts'
import { readingActivitiesFor } from './activities.ts'
import { failureType, reasonOf } from './steps.ts'

/** Reads a resume that has come; where it cannot be read, its person is told why. */
export async function reading({ readingId, settings }: ReadingInput): Promise<void> {
  const { parseResume, recordReadingFailure } = readingActivitiesFor(settings)
  setCurrentDetails('The resume is being read.')
  try {
    await parseResume({ readingId })
    setCurrentDetails('The resume was read.')
  } catch (error) {
    if (failureType(error) === RESUME_GONE) {
      setCurrentDetails('The resume was deleted.')
      return
    }
    const reason = isCancellation(error) ? 'reading_cancelled' : reasonOf(error)
    await CancellationScope.nonCancellable(() => recordReadingFailure({ readingId, reason }))
    setCurrentDetails(`The resume was not read: ${ATTENTION_REASONS[reason]}`)
  }
}
