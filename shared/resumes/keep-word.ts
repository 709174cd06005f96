import { Reading, type Resume, type ResumeVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { MappedValue, SourceSpan } from '#shared/reading/reading.ts'
import { createReading } from './create-reading.ts'
import { describeReading } from './describe-reading.ts'
import type { VersionReading } from './find-reading.ts'
import { keepReadingOfOldParse } from './keep-old-parse.ts'

type Corrected = {
  resume: Pick<Resume, 'id' | 'userId'>
  source: ResumeVersion
  /** The reading that the person saw. */
  before: VersionReading['reading']
  /** The version that they saw, and the one that holds now: the same where only the reading was spoken of. */
  content: ResumeVersion
  saved: ResumeVersion
}

/**
 * What a person says of a reading: what is left out on purpose, which doubts are right as they are, and which fields and lines
 * they have written themselves.
 */
export type PersonsWord = {
  leaveOut: readonly SourceSpan[]
  accept: readonly string[]
  wrote: readonly Pick<MappedValue, 'node' | 'field'>[]
}

/** Keeps what a person said of a reading with the version that they said it of. The caller holds the resume's row lock. */
export async function keepWord(unit: UnitOfWork, corrected: Corrected, said: PersonsWord): Promise<void> {
  const { before, content, saved, source } = corrected
  const reading = saved === content ? await findKept(unit, content) : addCopy(unit, corrected)
  const was = { leftOut: before?.leftOut ?? [], acceptedDoubts: before?.acceptedDoubts ?? [] }
  reading.leftOut = [...was.leftOut, ...said.leaveOut]
  reading.acceptedDoubts = [...new Set([...was.acceptedDoubts, ...said.accept])]
  Object.assign(reading, await describeReading(reading.userId, saved, source, reading))
  acceptOwnWords(reading, said.wrote)
  if (said.leaveOut.length + said.accept.length === 0) return
  unit.audit({
    entityType: 'reading',
    entityId: reading.id,
    ownerId: reading.userId,
    action: 'reading.judged',
    before: was,
    after: { leftOut: reading.leftOut, acceptedDoubts: reading.acceptedDoubts },
  })
}

/** What a person has just written themselves is right as it is, whatever a rule thinks of it. */
function acceptOwnWords(reading: Reading, wrote: PersonsWord['wrote']): void {
  const isOwn = ({ node, field }: Reading['doubts'][number]) =>
    wrote.some((value) => value.node === node && value.field === field)
  const own = new Set(reading.doubts.filter(isOwn).map(({ id }) => id))
  reading.acceptedDoubts = [...new Set([...reading.acceptedDoubts, ...own])]
  reading.inDoubt = reading.inDoubt
    .map((reason) => ({ ...reason, ids: reason.ids.filter((id) => !own.has(id)) }))
    .filter(({ ids }) => ids.length > 0)
}

async function findKept(unit: UnitOfWork, { id: versionId }: ResumeVersion): Promise<Reading> {
  await keepReadingOfOldParse(unit, versionId)
  await unit.em.flush()
  return unit.em.findOneOrFail(Reading, { versionId }, { orderBy: { createdAt: 'desc' } })
}

/** The reading of the corrected version: of the same source, by the same reader. */
function addCopy(unit: UnitOfWork, { resume, source, before, saved }: Corrected): Reading {
  const now = new Date()
  return createReading(
    unit.em,
    { resume, source },
    {
      versionId: saved.id,
      state: 'read',
      readerVersion: before?.readerVersion ?? null,
      provider: before?.provider ?? null,
      conflicts: before?.conflicts ?? [],
      startedAt: now,
      finishedAt: now,
    },
  )
}
