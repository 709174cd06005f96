import { isExported } from '#shared/domain/changes/status.ts'
import { type PreparedGrounding, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import type { LetterParagraph } from '#shared/domain/letter.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { admitChanges } from '#shared/domain/review/admit-changes.ts'
import { findLetterGaps, type LetterGap } from '#shared/domain/review/letter-gaps.ts'
import { assessReading } from '#shared/reading/assess-reading.ts'
import { checkParse } from '#shared/reading/document/check-parse.ts'
import { isUsable } from '#shared/reading/document/usable.ts'
import { linesFromText } from '#shared/reading/lines/text-lines.ts'
import type { ModelReplies } from '../model.ts'
import type { Sample } from './sample.ts'

/** What our check makes of replies: how true they are, and of how much use. */

export type ReadingFigures = {
  wordsRead: number
  wordsPlaced: number
  /** Values that do not stand in the text. */
  valuesNotInText: number
  doubts: number
  /** Nothing of it can be used, so the offline rules would read the resume. */
  isRefused: boolean
}

/** How many proposals, or sentences, stand, are put to the person as a question, or are kept out. */
type Verdicts = { supported: number; unconfirmed: number; blocked: number }

export type TailoringFigures = Verdicts & {
  proposed: number
  /** Those that name nothing that exists, or the same place twice. */
  leftOut: number
  requirements: number
  /** Requirements that a proposal that stands says it serves. */
  served: number
}

export type LetterFigures = Verdicts & {
  gaps: LetterGap[]
  words: number
}

/** A resume as a model read it, held against its text. */
export function judgeReading(reply: ModelReplies['parse_resume'], { text }: Sample): ReadingFigures {
  const { resume, dropped, unlike } = checkParse(reply, text)
  const { coverage, doubts } = assessReading(toResumeDocument(resume), linesFromText(text))
  return {
    ...coverage,
    valuesNotInText: dropped.filter(({ reason }) => reason === 'not_in_file').length,
    doubts: doubts.length,
    isRefused: unlike || !isUsable(resume),
  }
}

/** Proposals as a review would show them. */
export function judgeTailoring(
  { requirements, changes }: ModelReplies['tailor_resume'],
  sample: Sample,
  today: string,
): TailoringFigures {
  const { resume } = sample
  const grounding = groundingOf(sample, today)
  const nothing = { kept: [], refused: [], statements: [] }
  const admitted = admitChanges(changes, { base: resume, newest: resume, grounding, ...nothing }).changes
  const known = new Set(requirements.map(({ id }) => id))
  const standing = admitted.filter(({ status }) => isExported(status))
  const served = new Set(standing.flatMap((change) => change.requirements).filter((id) => known.has(id)))
  return {
    ...countVerdicts(admitted),
    proposed: changes.length,
    leftOut: changes.length - admitted.length,
    requirements: requirements.length,
    served: served.size,
  }
}

/** A letter that was checked by its sentences. */
export function judgeLetter(paragraphs: readonly LetterParagraph[]): LetterFigures {
  const exported = paragraphs.filter(({ status }) => status !== 'blocked').map(({ text }) => text)
  return {
    ...countVerdicts(paragraphs.flatMap(({ sentences }) => sentences)),
    gaps: findLetterGaps(paragraphs),
    words: exported.join(' ').split(/\s+/).filter(Boolean).length,
  }
}

/** What the texts of a sample are held against. */
export function groundingOf({ resume, job, language }: Sample, today: string): PreparedGrounding {
  return prepareGrounding({ source: resume, posting: job, now: today, language })
}

function countVerdicts(items: readonly { status: string }[]): Verdicts {
  const count = (status: string): number => items.filter((item) => item.status === status).length
  return { supported: count('proposed'), unconfirmed: count('unconfirmed'), blocked: count('blocked') }
}
