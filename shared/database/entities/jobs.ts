import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Requirement } from '#shared/domain/changes/change.ts'
import type { PostingRequirements } from '#shared/domain/posting/requirements.ts'
import type { PostingNames } from '#shared/domain/tailoring/letter/posting-sentences.ts'
import { uuidv7 } from './id.ts'

export type PostingSource = 'text' | 'json' | 'url' | 'file'

/** A page that a posting was read from: all that it showed when it was fetched (ISO 8601), and what of it was taken. */
export type KeptPage = { fetchedAt: string; block: string; text: string }

/** What a posting says of itself. `contact`, `location` and `country` (ISO 3166) are absent in what was stored before they were asked for. */
export type PostingFacts = {
  title: string
  company: string
  hiddenText: string[]
  country?: string | null
  contact?: string
  location?: string
  /** Title and company before the person corrected them, the latest first. */
  was?: PostingNames[]
}

const JobPostingSchema = defineEntity({
  name: 'JobPosting',
  tableName: 'job_postings',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    sourceType: p.text().$type<PostingSource>(),
    url: p.text().strictNullable(),
    /** The page that it was read from; pages disappear. */
    rawJson: p.json<{ page: KeptPage }>().strictNullable(),
    /** The visible text: hidden and zero-width characters are already out, see `metadata.hiddenText`. */
    textBlob: p.text(),
    metadata: p.json<PostingFacts>(),
    /** Drawn up once, at the first analysis, or as the person corrected them. */
    requirements: p.json<Requirement[]>().strictNullable(),
    /** What the offline rules read when it came, which is shown until that; null in what was stored before. */
    firstReading: p.json<PostingRequirements>().strictNullable(),
    /** Counts the person's corrections, from 1. */
    revision: p.integer().default(1),
    createdAt: p.datetime().onCreate(() => new Date()),
    deletedAt: p.datetime().strictNullable(),
  },
})
export class JobPosting extends JobPostingSchema.class {}
JobPostingSchema.setClass(JobPosting)
