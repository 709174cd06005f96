import { z } from 'zod'

/**
 * JSON Resume 1.0.0 (https://jsonresume.org/schema), closed: an unknown field is refused with its path rather than
 * silently dropped. `$schema` and `meta` are accepted and kept out of the resume document, but for `meta.asWritten`
 * (as-written.ts).
 */

const text = z.string().max(10_000)
const short = z.string().max(1_000)
const iso8601 = z
  .string()
  .max(10)
  .regex(/^([12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
const texts = z.array(text).max(200)
const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(200)

const locationSchema = z
  .strictObject({ address: short, postalCode: short, city: short, countryCode: short, region: short })
  .partial()

const profileSchema = z.strictObject({ network: short, username: short, url: short }).partial()

const basicsSchema = z
  .strictObject({
    name: short,
    label: short,
    image: short,
    email: short,
    phone: short,
    url: short,
    summary: text,
    location: locationSchema,
    profiles: list(profileSchema),
  })
  .partial()

const dates = { startDate: iso8601, endDate: iso8601 }

const MAX_META_FIELDS = 50
const MAX_META_CHARACTERS = 10_000
/** Whatever a program that writes JSON Resume says of the file. */
const meta = z
  .record(z.string().max(100), z.unknown())
  .refine((given) => Object.keys(given).length <= MAX_META_FIELDS, `has more than ${MAX_META_FIELDS} fields`)
  .refine(
    (given) => JSON.stringify(given).length <= MAX_META_CHARACTERS,
    `has more than ${MAX_META_CHARACTERS} characters as JSON`,
  )
  .meta({ maxProperties: MAX_META_FIELDS })

export const jsonResumeSchema = z
  .strictObject({
    $schema: z.string().max(500),
    meta,
    basics: basicsSchema,
    work: list(
      z
        .strictObject({
          name: short,
          position: short,
          location: short,
          description: text,
          url: short,
          ...dates,
          summary: text,
          highlights: texts,
        })
        .partial(),
    ),
    volunteer: list(
      z
        .strictObject({ organization: short, position: short, url: short, ...dates, summary: text, highlights: texts })
        .partial(),
    ),
    education: list(
      z
        .strictObject({
          institution: short,
          url: short,
          area: short,
          studyType: short,
          ...dates,
          score: short,
          courses: texts,
        })
        .partial(),
    ),
    awards: list(z.strictObject({ title: short, date: iso8601, awarder: short, summary: text }).partial()),
    certificates: list(z.strictObject({ name: short, date: iso8601, issuer: short, url: short }).partial()),
    publications: list(
      z.strictObject({ name: short, publisher: short, releaseDate: iso8601, url: short, summary: text }).partial(),
    ),
    skills: list(z.strictObject({ name: short, level: short, keywords: texts }).partial()),
    languages: list(z.strictObject({ language: short, fluency: short }).partial()),
    interests: list(z.strictObject({ name: short, keywords: texts }).partial()),
    references: list(z.strictObject({ name: short, reference: text }).partial()),
    projects: list(
      z
        .strictObject({
          name: short,
          description: text,
          highlights: texts,
          keywords: texts,
          ...dates,
          url: short,
          roles: texts,
          entity: short,
          type: short,
        })
        .partial(),
    ),
  })
  .partial()

/** A resume as JSON Resume 1.0.0 writes it: no node ids. */
export type JsonResume = z.infer<typeof jsonResumeSchema>
