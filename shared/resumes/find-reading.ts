import type { EntityManager } from '@mikro-orm/postgresql'
import { Reading, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { describeReading } from './describe-reading.ts'

/** A version as it was read: its reading, its source, and the version that holds the document. */
export type VersionReading = {
  /** Null where the version was not read from a source (a document that was given), or is an application's. */
  reading: (Omit<Reading, 'id'> & { id: string | null }) | null
  source: ResumeVersion | null
  /** The version itself; for one that was only uploaded, the one that it was read as. */
  content: ResumeVersion
}

/** Finds how a version was read. What was parsed before readings were kept is looked at anew, and nothing is stored. */
export async function findReading(em: EntityManager, version: ResumeVersion): Promise<VersionReading> {
  if (!version.rawJson) return findReadingOfSource(em, version)
  if (version.applicationId) return { reading: null, source: null, content: version }
  const reading = await em.findOne(Reading, { versionId: version.id }, { orderBy: { createdAt: 'desc' } })
  if (reading)
    return { reading, source: await em.findOneOrFail(ResumeVersion, { id: reading.sourceVersionId }), content: version }
  const source = await em.findOne(
    ResumeVersion,
    { resumeId: version.resumeId, sourceType: 'upload', rawJson: null, number: { $lte: version.number } },
    { orderBy: { number: 'desc' } },
  )
  return { reading: source && (await lookAnew(em, version, source)), source, content: version }
}

async function findReadingOfSource(em: EntityManager, source: ResumeVersion): Promise<VersionReading> {
  const reading = await em.findOne(Reading, { sourceVersionId: source.id, state: { $ne: 'read' } }, LAST)
  const read = await em.findOne(Reading, { sourceVersionId: source.id, state: 'read' }, LAST)
  const newest = !read || (reading && reading.createdAt > read.createdAt) ? reading : read
  const content = read?.versionId ? await em.findOneOrFail(ResumeVersion, { id: read.versionId }) : source
  return { reading: newest, source, content }
}

const LAST = { orderBy: { createdAt: 'desc' as const, id: 'desc' as const } }

/** A reading that was never kept, as today's rules say it. */
async function lookAnew(
  em: EntityManager,
  version: ResumeVersion,
  source: ResumeVersion,
): Promise<VersionReading['reading']> {
  const { userId } = await em.findOneOrFail(Resume, { id: version.resumeId })
  const said = { leftOut: [], acceptedDoubts: [] }
  return {
    id: null,
    userId,
    resumeId: version.resumeId,
    sourceVersionId: source.id,
    versionId: version.id,
    state: 'read',
    readerVersion: null,
    provider: version.provider,
    fallbackModel: null,
    modelAwaitedUntil: null,
    conflicts: [],
    acceptedAt: null,
    acceptedBy: null,
    problem: null,
    createdAt: version.createdAt,
    startedAt: version.createdAt,
    finishedAt: version.createdAt,
    requestId: null,
    traceparent: null,
    ...said,
    ...(await describeReading(userId, version, source, said)),
  }
}
