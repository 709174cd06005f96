import type { Reading, ResumeVersion } from '#shared/database/entities/index.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { type AssessedReading, assessReading, leaveUnplaced } from '#shared/reading/assess-reading.ts'
import { Sandbox } from '#shared/sandbox/sandbox.ts'
import { TaskEnded, taskOf } from '#shared/sandbox/task.ts'
import { gaugeQueue } from '#shared/telemetry/gauges.ts'
import type { carryOut, ReadingToAssess } from './describe-task.ts'

const ASSESS = taskOf<typeof carryOut>(new URL('./describe-task.ts', import.meta.url))
const LIMITS = { timeoutMs: 20_000, maxMemoryMb: 512 }
/** Whoever describes a reading holds its resume's lock, so few of a person's may wait, and none for a file to be read. */
const describers = new Sandbox({
  atOnce: 2,
  atOncePerName: 1,
  waiting: 50,
  waitingPerName: 5,
  budgetMsPerMinute: 30_000,
})
gaugeQueue('describing', describers)
/** A source up to this size is held against its document within 50 ms: a resume of some ten pages. */
const SMALL_CHARACTERS = 20_000

type Said = Pick<Reading, 'leftOut' | 'acceptedDoubts'>
type Described = Pick<Reading, 'map' | 'furniture' | 'unplaced' | 'doubts' | 'inDoubt' | 'wordsRead' | 'wordsPlaced'>

/**
 * What a version's reading says of the lines of its source, as a row keeps it: worked out here where the source is small, and in
 * another process where it would keep everybody waiting. One that takes too long has nothing placed, so that the person is asked.
 * Throws QueueFull where too many of the person's wait already.
 */
export async function describeReading(
  personId: string,
  version: Pick<ResumeVersion, 'rawJson'>,
  source: Pick<ResumeVersion, 'layout'>,
  said: Said,
): Promise<Described> {
  if (!version.rawJson) throw new Error('a version without a document was never read')
  const { described } = await describe(personId, version.rawJson, source, said)
  return described
}

/** The same of a document that was just read from its source, and what the source calls its sections. */
export function describeSource(
  reading: Pick<Reading, 'userId'> & Said,
  document: ResumeDocument,
  source: Pick<ResumeVersion, 'layout'>,
): Promise<{ described: Described; sectionTitles: AssessedReading['sectionTitles'] }> {
  return describe(reading.userId, document, source, reading)
}

async function describe(
  personId: string,
  document: ResumeDocument,
  { layout }: Pick<ResumeVersion, 'layout'>,
  { leftOut, acceptedDoubts }: Said,
): Promise<{ described: Described; sectionTitles: AssessedReading['sectionTitles'] }> {
  const assessed = await assess(personId, { document, lines: layout ?? [], said: { leftOut, acceptedDoubts } })
  const { coverage, sectionTitles, ...account } = assessed
  return { described: { ...account, ...coverage }, sectionTitles }
}

async function assess(personId: string, reading: ReadingToAssess): Promise<AssessedReading> {
  const { document, lines, said } = reading
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (characters <= SMALL_CHARACTERS) return assessReading(document, lines, said)
  return describers.run(personId, ASSESS, reading, LIMITS).catch((error: unknown) => {
    if (!(error instanceof TaskEnded)) throw error
    return leaveUnplaced(lines)
  })
}

/** Ends the processes for large readings. Describing one again starts new ones. */
export function closeDescribers(): void {
  describers.close()
}
