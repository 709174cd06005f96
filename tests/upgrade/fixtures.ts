import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { History } from '@temporalio/common/lib/proto-utils.js'
import proto from '@temporalio/proto'

/** What earlier code left behind: a backup of its data, the histories of its workflows, its workflow code. See README.md. */
export const MADE = new URL('./made-2026-11-29/', import.meta.url)
export const BACKUP = new URL('backup/', MADE)
export const HISTORIES = new URL('histories/', MADE)
export const BUNDLE = new URL('workflow-bundle.js.gz', MADE)
export const CAST = new URL('cast.json', MADE)

/** The statuses of applications that are not over. */
export const OPEN = ['queued', 'awaiting_approval', 'exporting', 'needs_attention']

/** One application of the backup, in a state that lasts. */
export type Member = {
  name: string
  person: { email: string; password: string }
  applicationId: string
  workflowId: string
  resumeId: string
  /** As the earlier code showed them when the backup was made. */
  status: string
  round: number
  draftHash: string | null
  /** What the approved documents must say: what the person wrote or accepted, or refused to have taken out. */
  says: { resume: string[]; letter: string[] }
  /** What the documents may not say: what was blocked, what the person refused, and what gave way to it. */
  never: string[]
}

export function cast(): Member[] {
  return JSON.parse(readFileSync(CAST, 'utf8')).members
}

/** The history of a member's workflow, as it was when the backup was made; those that were not started have none. */
export function histories(): Map<string, History> {
  return new Map(
    readdirSync(HISTORIES)
      .sort()
      .map((file) => [
        file.replace('.json.gz', ''),
        proto.temporal.api.history.v1.History.fromObject(
          JSON.parse(gunzipSync(readFileSync(new URL(file, HISTORIES))).toString()),
        ),
      ]),
  )
}

/** The workflow code that the histories were made by. */
export function earlierBundle(): { code: string } {
  return { code: gunzipSync(readFileSync(BUNDLE)).toString() }
}
