import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { type AssessedReading, assessReading, type Said } from '#shared/reading/assess-reading.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'

export type ReadingToAssess = { document: ResumeDocument; lines: readonly ReadLine[]; said: Said }

/** Assesses one reading, in a sandbox. */
export async function carryOut({ document, lines, said }: ReadingToAssess): Promise<AssessedReading> {
  return assessReading(document, lines, said)
}
