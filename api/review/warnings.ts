import { z } from 'zod'
import type { JobPosting, Reading } from '#shared/database/entities/index.ts'
import type { Draft } from '#shared/domain/draft.ts'
import { type LetterParagraph, readParagraph, type StoredLetter } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { findOutdatedNames } from '#shared/domain/review/corrected-names.ts'
import { findLetterGaps, LETTER_GAPS, type LetterGap } from '#shared/domain/review/letter-gaps.ts'
import { DOUBT_CODES } from '#shared/reading/reading.ts'

/** What a review says of how its resume was read. */
export type RoundReading = Pick<Reading, 'doubts' | 'acceptedDoubts' | 'unplaced'> & {
  /** Null until the person has said that all of it is right. */
  acceptedAt: Date | string | null
}

const OUTDATED_CODES = ['letter_names_earlier_title', 'letter_names_earlier_company'] as const

export const warningsSchema = z
  .array(
    z.object({
      code: z
        .enum([...DOUBT_CODES, 'text_unplaced', ...OUTDATED_CODES, ...LETTER_GAPS, 'fallback_model'])
        .meta({ id: 'WarningCode' }),
      node: z.string().nullable(),
      field: z.string().nullable(),
      message: z.string(),
    }),
  )
  .meta({
    description:
      'What of the resume may have been read wrong, or was placed nowhere: see the version’s `reading`, and correct it there. What the documents lack, or say of the posting as it was before you corrected it: `node` is the sentence of the letter then. And `fallback_model`: a second model was asked as well, whose server may be another company’s.',
  })

/**
 * The doubts that the person has not accepted, and how much of the source was placed nowhere. That no name was read counts only
 * where the profile has none either: see `documentWarningsOf`.
 */
export function warningsOf(reading: RoundReading | null): z.output<typeof warningsSchema> {
  if (!reading || reading.acceptedAt) return []
  const accepted = new Set(reading.acceptedDoubts)
  const doubts = reading.doubts
    .filter(({ id, code }) => !accepted.has(id) && code !== 'name_missing')
    .map(({ code, node, field, reason }) => ({ code, node, field, message: reason }))
  const { length } = reading.unplaced
  if (length === 0) return doubts
  const message = `${length === 1 ? 'One part' : `${length} parts`} of the source stand in no field of the resume.`
  return [...doubts, { code: 'text_unplaced' as const, node: null, field: null, message }]
}

/** Whoever else was sent the person's texts: a fallback model, since the first one failed. */
export function fallbackWarningsOf(model: string | null): z.output<typeof warningsSchema> {
  if (model === null) return []
  const message = `The language model failed, so the fallback model ${model} was asked as well. What it was asked about, your resume among it, went to its server, which may be another company’s.`
  return [{ code: 'fallback_model', node: null, field: null, message }]
}

/** Documents without a name. */
function nameWarningsOf({ basics }: ResumeDocument): z.output<typeof warningsSchema> {
  if (basics.name?.trim()) return []
  const message = 'There is no name on the documents. Enter it in the resume or in your profile.'
  return [{ code: 'name_missing', node: 'basics', field: 'name', message }]
}

type Documents = {
  letter: Pick<StoredLetter, 'paragraphs'>
  posting: Pick<JobPosting, 'metadata'>
  draft: Pick<Draft, 'resume'>
}

/** What the documents lack as they would be exported, and what of the posting they say as it was before it was corrected. */
export function documentWarningsOf({ letter, posting, draft }: Documents): z.output<typeof warningsSchema> {
  const paragraphs = letter.paragraphs.map(readParagraph)
  return [
    ...nameWarningsOf(draft.resume),
    ...outdatedWarningsOf(paragraphs, posting.metadata, draft.resume),
    ...letterWarningsOf(paragraphs),
  ]
}

function outdatedWarningsOf(...given: Parameters<typeof findOutdatedNames>): z.output<typeof warningsSchema> {
  const found = findOutdatedNames(...given)
  return found.map(({ sentence, name }) => ({
    code: name === 'title' ? 'letter_names_earlier_title' : 'letter_names_earlier_company',
    node: sentence,
    field: null,
    message: `A sentence of the letter has the ${name} as it was before you corrected the posting. Change it, or ask for changes.`,
  }))
}

const LACKS: Record<LetterGap, string> = {
  letter_without_opening: 'Nothing of the letter says what it is for.',
  letter_without_story: 'Nothing of the letter tells what you have done.',
  letter_without_closing: 'The letter has no last paragraph of its own.',
}

/** What a letter lacks as it would be exported. */
function letterWarningsOf(paragraphs: readonly LetterParagraph[]): z.output<typeof warningsSchema> {
  return findLetterGaps(paragraphs).map((code) => ({ code, node: null, field: null, message: LACKS[code] }))
}
