import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Reading, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { type Conflict, mergeResumes } from '#shared/domain/resume/merge.ts'
import { withCountryAsWritten } from '#shared/reading/document/country-as-written.ts'
import { READER_VERSION } from '#shared/reading/reader-version.ts'
import { createReading } from './create-reading.ts'
import { describeReading, describeSource } from './describe-reading.ts'
import { addVersion } from './versions.ts'

/** What a source was read as: by whom, and what the person should know. */
export type ReadResume = { resume: JsonResume; warnings: string[]; readBy: string }

type ReadingToSave = {
  reading: Reading
  resume: Resume
  source: ResumeVersion
  /** Which provider was asked. */
  provider: string
}

/**
 * Saves what a source was read as: the parsed version, and its reading. Where the person has corrected an earlier reading, the
 * corrections are merged into this one as a version of theirs, which becomes the latest. What the same reader has saved of it
 * meanwhile is taken instead. Answers the parsed version; null where the resume is gone.
 */
export async function saveReading(
  unit: UnitOfWork,
  { sourceVersionId, provider }: { sourceVersionId: string; provider: string },
  read: ReadResume,
): Promise<ResumeVersion | null> {
  const { em } = unit
  const source = await em.findOneOrFail(ResumeVersion, { id: sourceVersionId })
  const resume = await em.findOne(Resume, { id: source.resumeId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!resume || resume.deletedAt) return null
  const open = await em.findOne(Reading, { sourceVersionId, state: 'queued' })
  const done = open ? null : await findParsed(em, { sourceVersionId, provider })
  if (done) return done
  const target = {
    reading: open ?? createReading(em, { resume, source }, { startedAt: new Date() }),
    resume,
    source,
    provider,
  }
  return addReading(unit, target, read)
}

/** What this reader has read a source as. */
function findParsed(
  em: EntityManager,
  of: { sourceVersionId: string; provider: string },
): Promise<ResumeVersion | null> {
  const ids = em
    .createQueryBuilder(Reading)
    .select('versionId')
    .where({ ...of, state: 'read', readerVersion: READER_VERSION })
    .toRaw()
  return em.findOne(ResumeVersion, { id: { $in: ids }, sourceType: 'parsed' }, { orderBy: { number: 'desc' } })
}

async function addReading(unit: UnitOfWork, target: ReadingToSave, read: ReadResume): Promise<ResumeVersion> {
  const { em } = unit
  const { reading, resume, source, provider } = target
  const before = await em.findOne(
    ResumeVersion,
    { resumeId: resume.id, sourceType: { $in: ['upload', 'parsed'] }, rawJson: { $ne: null } },
    { orderBy: { number: 'desc' } },
  )
  const converted = toResumeDocument(read.resume, before?.rawJson ?? undefined)
  const document = withCountryAsWritten(converted, source.textBlob ?? '')
  const { sectionTitles, described } = await describeSource(reading, document, source)
  const titled = { ...document, ...(sectionTitles && { sectionTitles }) }
  const parsed = await addParsedVersion(em, source, titled, read)
  Object.assign(reading, described)
  finish(reading, { version: parsed, provider })
  tell(unit, reading, parsed, read)
  await makeLatest(unit, { ...target, before, parsed })
  return parsed
}

async function addParsedVersion(
  em: EntityManager,
  source: ResumeVersion,
  document: ResumeDocument,
  { warnings, readBy }: ReadResume,
): Promise<ResumeVersion> {
  const { version } = await addVersion(em, {
    resumeId: source.resumeId,
    applicationId: null,
    parentId: source.id,
    sourceType: 'parsed',
    rawJson: document,
    contentHash: source.contentHash,
    warnings: [...new Set([...source.warnings, ...warnings])],
    provider: readBy,
  })
  return version
}

type Finished = { version: ResumeVersion; provider: string | null; conflicts?: Conflict[] }

/** A reading that has come to a version. */
function finish(reading: Reading, { version, provider, conflicts = [] }: Finished): void {
  Object.assign(reading, {
    versionId: version.id,
    state: 'read',
    readerVersion: READER_VERSION,
    provider,
    conflicts,
    finishedAt: new Date(),
  })
}

function tell(unit: UnitOfWork, reading: Reading, version: ResumeVersion, { readBy }: ReadResume): void {
  const { resumeId, userId, doubts, unplaced, wordsRead, wordsPlaced } = reading
  unit.audit({
    entityType: 'resume_version',
    entityId: version.id,
    ownerId: userId,
    action: 'resume.parsed',
    after: { resumeId, provider: readBy, documentHash: contentHash(version.rawJson) },
  })
  unit.emitForUser(userId, 'ResumeRead', {
    resumeId,
    versionId: version.id,
    readingId: reading.id,
    provider: readBy,
    doubts: doubts.length,
    unplaced: unplaced.length,
    wordsRead,
    wordsPlaced,
  })
}

type Newer = Pick<ReadingToSave, 'resume' | 'source' | 'provider'> & {
  before: ResumeVersion | null
  parsed: ResumeVersion
}

/** The latest version is what was read, with the person's corrections of what was read before. */
async function makeLatest(unit: UnitOfWork, { resume, source, provider, before, parsed }: Newer): Promise<void> {
  const { em } = unit
  const latest = await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })
  if (latest?.sourceType !== 'user') {
    // What the person gave as a document stands unless the file came after it.
    if (latest?.sourceType === 'parsed' || !latest?.rawJson || latest.number < source.number)
      resume.latestVersionId = parsed.id
    return
  }
  if (!latest.rawJson || !parsed.rawJson || !before?.rawJson) return
  const { resume: merged, conflicts } = mergeResumes(before.rawJson, latest.rawJson, parsed.rawJson)
  const { version } = await addVersion(em, {
    resumeId: resume.id,
    applicationId: null,
    parentId: parsed.id,
    sourceType: 'user',
    rawJson: merged,
    contentHash: contentHash(merged),
  })
  const corrected = await em.findOne(Reading, { versionId: latest.id })
  const reading = createReading(em, { resume, source }, { startedAt: new Date() })
  reading.acceptedDoubts = corrected?.acceptedDoubts ?? []
  Object.assign(reading, await describeReading(reading.userId, version, source, reading))
  finish(reading, { version, provider, conflicts })
  resume.latestVersionId = version.id
  unit.audit({
    entityType: 'resume_version',
    entityId: version.id,
    ownerId: resume.userId,
    action: 'resume.merged',
    before: latest.rawJson,
    after: merged,
  })
}
