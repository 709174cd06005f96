import type { Activities } from '#shared/temporal/activities.ts'
import { closeApplication } from './close-application.ts'
import type { Dependencies } from './dependencies.ts'
import { exportDocuments } from './export-documents.ts'
import { parseResume } from './parse-resume.ts'
import { recordAttention } from './record-attention.ts'
import { recordReadingFailure } from './record-reading-failure.ts'
import { sendReminder } from './send-reminder.ts'
import { tailorResume } from './tailor-resume.ts'
import { writeCoverLetter } from './write-cover-letter.ts'

/** Everything a workflow may do to the world. */
export function createActivities(deps: Dependencies): Activities {
  return {
    parseResume: parseResume(deps),
    tailorResume: tailorResume(deps),
    writeCoverLetter: writeCoverLetter(deps),
    exportDocuments: exportDocuments(deps),
    closeApplication: closeApplication(deps),
    recordAttention: recordAttention(deps),
    recordReadingFailure: recordReadingFailure(deps),
    sendReminder: sendReminder(deps),
  }
}
