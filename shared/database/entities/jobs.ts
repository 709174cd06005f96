import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Requirement } from '#shared/domain/changes/change.ts'
import { uuidv7 } from './id.ts'

export type PostingSource = 'text' | 'json' | 'url'

const JobPostingSchema = defineEntity({
  name: 'JobPosting',
  tableName: 'job_postings',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    sourceType: p.text().$type<PostingSource>(),
    url: p.text().strictNullable(),
    rawJson: p.json<Record<string, unknown>>().strictNullable(),
    /** The visible text: hidden and zero-width characters are already out, see `metadata.hiddenText`. */
    textBlob: p.text(),
    /** `country`: where the post is, an ISO 3166 code; absent in what was stored before it was asked for. */
    metadata: p.json<{ title: string; company: string; hiddenText: string[]; country?: string | null }>(),
    /** Drawn up once, at the first analysis. */
    requirements: p.json<Requirement[]>().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    deletedAt: p.datetime().strictNullable(),
  },
})
export class JobPosting extends JobPostingSchema.class {}
JobPostingSchema.setClass(JobPosting)
