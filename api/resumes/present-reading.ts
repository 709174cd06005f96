import type { Reading, ResumeVersion } from '#shared/database/entities/index.ts'
import { ATTENTION_REASONS } from '#shared/domain/application.ts'
import type { SourceSpan } from '#shared/reading/reading.ts'
import type { VersionReading } from '#shared/resumes/find-reading.ts'
import { toWaiting } from '../applications/waiting.ts'
import type { READING_STATUSES } from './reading-schema.ts'

/** A reading as the API answers it, with the words of what was placed nowhere. */
export function presentReading({ reading, source }: Pick<VersionReading, 'reading' | 'source'>) {
  if (!reading || !source) return null
  const { wordsRead, wordsPlaced, acceptedDoubts, problem } = reading
  const accepted = new Set(acceptedDoubts)
  return {
    status: statusOf(reading),
    versionId: reading.versionId,
    sourceVersionId: reading.sourceVersionId,
    readerVersion: reading.readerVersion,
    provider: reading.provider,
    coverage: { wordsRead, wordsPlaced, share: wordsRead === 0 ? 1 : wordsPlaced / wordsRead },
    map: reading.map,
    furniture: reading.furniture,
    unplaced: reading.unplaced.map((span) => ({ ...span, text: textOf(source, span) })),
    leftOut: reading.leftOut,
    doubts: reading.doubts.map((doubt) => ({
      ...doubt,
      accepted: reading.acceptedAt !== null || accepted.has(doubt.id),
    })),
    conflicts: reading.conflicts,
    inDoubt: reading.acceptedAt ? [] : reading.inDoubt,
    acceptedAt: reading.acceptedAt,
    problem: problem && { reason: problem, message: ATTENTION_REASONS[problem] },
    waiting: toWaiting(findAwaited(reading)),
    createdAt: reading.createdAt,
    finishedAt: reading.finishedAt,
  }
}

/** When the model is asked again about a reading; null where that is not waited for. */
function findAwaited({ state, modelAwaitedUntil: until }: Pick<Reading, 'state' | 'modelAwaitedUntil'>): Date | null {
  return state === 'queued' && until && until.getTime() > Date.now() ? until : null
}

function statusOf({ state, startedAt }: Pick<Reading, 'state' | 'startedAt'>): (typeof READING_STATUSES)[number] {
  return state === 'queued' && startedAt ? 'reading' : state
}

/** The words of a part of the source. */
export function textOf(source: Pick<ResumeVersion, 'layout'>, { line, start, end }: SourceSpan): string {
  return source.layout?.[line]?.text.slice(start, end) ?? ''
}

/** The source as lines, as they were read. */
export function presentSource({ id, layout }: Pick<ResumeVersion, 'id' | 'layout'>) {
  return {
    versionId: id,
    lines: (layout ?? []).map(({ text, page, bullet }, line) => ({
      line,
      text,
      page: page ?? null,
      bullet: bullet ?? false,
    })),
  }
}
