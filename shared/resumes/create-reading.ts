import type { EntityManager } from '@mikro-orm/postgresql'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Reading, type Resume, type ResumeVersion } from '#shared/database/entities/index.ts'

/** What is known of a reading when its row is made; left out, it waits to be begun. */
type Known = Partial<
  Pick<
    Reading,
    | 'state'
    | 'versionId'
    | 'readerVersion'
    | 'provider'
    | 'conflicts'
    | 'startedAt'
    | 'finishedAt'
    | 'requestId'
    | 'traceparent'
  >
>

/** Makes the row of a reading of a source. */
export function createReading(
  em: EntityManager,
  { resume, source }: { resume: Pick<Resume, 'id' | 'userId'>; source: Pick<ResumeVersion, 'id'> },
  known: Known = {},
): Reading {
  const { id: resumeId, userId } = resume
  return em.create(Reading, { id: uuidv7(), userId, resumeId, sourceVersionId: source.id, state: 'queued', ...known })
}
