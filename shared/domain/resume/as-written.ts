import { z } from 'zod'
import type { ResumeDocument } from './document.ts'
import { SECTION_WORDS } from './heading-words.ts'
import type { JsonResume } from './json-resume.ts'

/**
 * What a person wrote that JSON Resume has no field for: the country in their own spelling, and the titles of their sections.
 * In a resume document they stand in `basics.location.country` and `sectionTitles`; in JSON Resume, which is closed, in
 * `meta.asWritten`, so that what goes out and comes in again has lost nothing.
 */

const short = z.string().max(1_000)
const asWrittenSchema = z
  .strictObject({ country: short, sectionTitles: z.partialRecord(z.enum(SECTION_WORDS), short) })
  .partial()
export type AsWritten = z.infer<typeof asWrittenSchema>

type Fields = Record<string, unknown>

/** What a JSON Resume says of it in its `meta`; nothing where that is another program's. */
export function readAsWritten({ meta }: JsonResume): AsWritten {
  return asWrittenSchema.safeParse(meta?.asWritten).data ?? {}
}

/** The `meta` with which a document's own spellings go out as JSON Resume; undefined where it has none. */
export function toMeta({ basics, sectionTitles }: ResumeDocument): JsonResume['meta'] {
  const country = basics.location?.country
  const asWritten: AsWritten = { ...(country && { country }), ...(sectionTitles && { sectionTitles }) }
  return Object.keys(asWritten).length > 0 ? { asWritten } : undefined
}

/**
 * The fields of a document as it was edited, with its own spellings moved to where JSON Resume has them. What is not well-formed
 * stays in its place, where whoever validates the resume names it.
 */
export function moveAsWrittenToMeta(resume: Fields): Fields {
  const { basics, sectionTitles } = resume
  const { country, ...location } = isRecord(basics) && isRecord(basics.location) ? basics.location : {}
  const found = asWrittenSchema.safeParse({
    ...(country !== undefined && { country }),
    ...(sectionTitles !== undefined && { sectionTitles }),
  })
  const { meta = {} } = resume
  if (!found.success || Object.keys(found.data).length === 0 || !isRecord(meta)) return resume
  const { sectionTitles: _moved, ...rest } = resume
  return {
    ...rest,
    ...(country !== undefined && isRecord(basics) && { basics: { ...basics, location } }),
    meta: { ...meta, asWritten: found.data },
  }
}

/**
 * What a new version has of it: what is said now, else what the version before had. A country's spelling stands for its code, so it
 * goes when that changes; `{}` and an empty text take back what was there.
 */
export function keepAsWritten(resume: JsonResume, previous: ResumeDocument | undefined): AsWritten {
  const said = readAsWritten(resume)
  const before = previous?.basics.location
  const isSameCountry = before !== undefined && before.countryCode === resume.basics?.location?.countryCode
  const country = said.country ?? (isSameCountry ? before.country : undefined)
  const sectionTitles = said.sectionTitles ?? previous?.sectionTitles ?? {}
  return { ...(country && { country }), ...(Object.keys(sectionTitles).length > 0 && { sectionTitles }) }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
