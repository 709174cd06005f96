import type { ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { correctResume } from '#shared/domain/resume/corrections/correct-resume.ts'
import { type Correction, CorrectionRefused } from '#shared/domain/resume/corrections/correction.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import type { SourceSpan } from '#shared/reading/reading.ts'
import { findReading, type VersionReading } from '#shared/resumes/find-reading.ts'
import { keepWord } from '#shared/resumes/keep-word.ts'
import type { Caller } from '../http/operation.ts'
import { invalidFields, Problem } from '../http/problem.ts'
import { readInput } from '../http/read-input.ts'
import type { CorrectionBody } from './correction-schema.ts'
import { givenDocument } from './document-schema.ts'
import { lockOwnedVersion } from './owned-version.ts'
import { textOf } from './present-reading.ts'
import { addUserVersion } from './save-version.ts'

/** What a correction came to: the version that holds now, and how it was read. */
export type Corrected = VersionReading & { version: ResumeVersion }

/**
 * Corrects what was read: as a new version of the person's where the document changes, and as their word on the reading where it
 * does not. `check` may refuse, seeing the version as it is under the lock. Throws a 404, a 409 where there is a newer version or
 * nothing was read yet, and a 422 for a correction that does not fit.
 */
export function correctVersion(
  database: Database,
  caller: Caller,
  ids: { id: string; version_id: string },
  body: CorrectionBody,
  check: (current: Corrected) => void,
): Promise<Corrected> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const { em } = unit
    const { resume, version } = await lockOwnedVersion(em, ids, caller)
    const found = await findReading(em, version)
    check({ ...found, version })
    const { content, source } = found
    if (!content.rawJson) throw new Problem('conflict', 'Nothing was read of it yet.')
    if (resume.latestVersionId !== content.id)
      throw new Problem('conflict', 'There is a newer version of the resume: correct that one.')
    checkPlaces(body, found)
    const edited = body.edits.length > 0 ? correct(content.rawJson, body, source) : null
    const saved = edited ? await addUserVersion(unit, { resume, before: content }, edited) : content
    const { leaveOut, accept, edits } = body
    const said = { leaveOut, accept, wrote: edits.flatMap(writtenValue) }
    if (source) await keepWord(unit, { resume, source, before: found.reading, content, saved }, said)
    await em.flush()
    return { ...(await findReading(em, saved)), version: edited ? saved : version }
  })
}

/** The field or line that an edit writes in the person's own words. */
function writtenValue(edit: CorrectionBody['edits'][number]): { node: string; field: string | null }[] {
  if (edit.op === 'set' && edit.value !== null) return [{ node: edit.node, field: edit.field ?? null }]
  return edit.op === 'add' && 'node' in edit.to && 'field' in edit.to ? [edit.to] : []
}

/** What the request names of the source and of the doubts has to be there. */
function checkPlaces({ edits, leaveOut, accept }: CorrectionBody, { source, reading }: VersionReading): void {
  const isThere = ({ line, start, end }: SourceSpan): boolean =>
    start < end && end <= (source?.layout?.[line]?.text.length ?? 0)
  for (const [index, edit] of edits.entries())
    if (edit.op === 'place' && !isThere(edit.from))
      throw invalidFields([{ pointer: `/edits/${index}/from`, detail: 'is no part of the source' }])
  for (const [index, span] of leaveOut.entries())
    if (!isThere(span)) throw invalidFields([{ pointer: `/leaveOut/${index}`, detail: 'is no part of the source' }])
  const known = new Set([
    ...(reading?.doubts ?? []).map(({ id }) => id),
    ...(reading?.inDoubt ?? []).flatMap(({ ids }) => ids),
  ])
  for (const [index, id] of accept.entries())
    if (!known.has(id)) throw invalidFields([{ pointer: `/accept/${index}`, detail: 'is no doubt of this reading' }])
}

function correct(document: ResumeDocument, { edits }: CorrectionBody, source: ResumeVersion | null) {
  const corrections = edits.map((edit): Correction => {
    if (edit.op === 'place') return { op: 'place', text: source ? textOf(source, edit.from) : '', to: edit.to }
    return edit.op === 'add' ? { ...edit, op: 'place' } : edit
  })
  try {
    const sent = correctResume(document, corrections)
    return { document: readInput(givenDocument, splitIds(sent).resume, '/document'), sent }
  } catch (error) {
    if (!(error instanceof CorrectionRefused)) throw error
    throw invalidFields([{ pointer: `/edits/${error.index}`, detail: error.message }])
  }
}
