import type { Finding, ProposedChange } from '../changes/change.ts'
import { lazily } from '../lazily.ts'
import type { ProposedParagraph } from '../letter.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { languageOf, type TextLanguage } from '../text/language-of.ts'
import { normalise } from '../text/normalise.ts'
import type { Context } from './evidence/evidence.ts'
import { kindOf, placeOfLabel, placeOfLine, placeOfSentence, type Standing, wholeResume } from './evidence/places.ts'
import { type PostingEvidence, readPosting } from './evidence/posting-evidence.ts'
import { quotable } from './evidence/quoting.ts'
import { type ResumeEvidence, readResume } from './evidence/resume-evidence.ts'
import { statementOf } from './evidence/statement.ts'
import { findUnsupported } from './findings/find.ts'
import { type FindUnprintable, findUnprintableWords } from './findings/unprintable.ts'
import { piecesOf } from './reading/pieces.ts'
import { read } from './reading/reading.ts'
import { sentencesOf } from './reading/sentences.ts'

type GroundingContext = {
  /** What the person gave: an uploaded, parsed or user version with the profile folded in; never a tailored one. */
  source: ResumeDocument
  posting: { title: string; company: string; text: string } | null
  /** Today, as YYYY-MM-DD. */
  now: string
  /** The language that the application is to be in, as a tag; left out where nobody said so. */
  language?: string | null | undefined
  /** What of a text could not be printed; left out where it need not be. */
  findUnprintable?: FindUnprintable
}

/** The resume and posting, indexed once for a whole change set. */
export type PreparedGrounding = {
  resume: ResumeEvidence
  posting: PostingEvidence | null
  wished: string | null
  findUnprintable: FindUnprintable
}

/** Reads the resume and the posting as evidence. */
export function prepareGrounding({
  source,
  posting,
  now,
  language,
  findUnprintable = () => [],
}: GroundingContext): PreparedGrounding {
  const resume = readResume(source, now)
  return {
    resume,
    posting: posting && readPosting(posting, resume.all.words),
    wished: language?.split('-')[0] ?? null,
    findUnprintable,
  }
}

/**
 * What a change claims that the resume does not support, at the place where it claims it: a line of one job may use the
 * facts of that job and what belongs to no job. Empty means that it may be put to the person as it is.
 */
export function groundChange(
  change: ProposedChange & { before: string | null },
  prepared: PreparedGrounding,
): Finding[] {
  const { text } = change
  if (text === null) return []
  return [...groundText(text, change, prepared), ...findUnprintableWords(text, prepared.findUnprintable)]
}

function groundText(
  text: string,
  change: ProposedChange & { before: string | null },
  prepared: PreparedGrounding,
): Finding[] {
  const { resume } = prepared
  const entryId = change.target.split('.')[0] ?? ''
  const kind = kindOf(change)
  const before = change.before === null ? null : statementOf(entryId, change.before, resume.language)
  const ofLine = placeOfLine(entryId, resume)
  if (ofLine) return groundPieces(text, ofLine, { kind, before }, prepared, resume.language)
  if (kind === 'label') return groundPieces(text, placeOfLabel(resume), { kind, before }, prepared, resume.language)
  return kind === 'skill'
    ? groundPieces(text, wholeResume(resume), { kind, before }, prepared, resume.language)
    : groundSentences(text, { kind, before }, prepared)
}

/** The same for a letter: sentence by sentence, and a sentence that names an employer may use only what was done there. */
export function groundParagraph({ text }: ProposedParagraph, prepared: PreparedGrounding): Finding[] {
  return [
    ...groundSentences(text, { kind: 'letter', before: null }, prepared),
    ...findUnprintableWords(text, prepared.findUnprintable),
  ]
}

/**
 * Whether a sentence of a letter says any of its unsupported words of the person: not of the employer, and not as a wish. What it says of
 * the person they can confirm; the rest is no fact of theirs.
 */
export function speaksOfPerson(
  sentence: string,
  findings: readonly Finding[],
  { posting }: PreparedGrounding,
): boolean {
  const mayQuote = quotable(normalise(sentence).text, posting)
  return findings.some(({ span: [start] }) => !mayQuote(start))
}

type As = Pick<Context, 'kind' | 'before'>

function groundSentences(text: string, as: As, prepared: PreparedGrounding): Finding[] {
  const language = languageOf(normalise(text).text, prepared.resume.language) ?? prepared.resume.language
  return sentencesOf(text).flatMap(({ text: sentence, start }) =>
    groundPieces(sentence, placeOfSentence(sentence, prepared.resume), as, prepared, language).map((finding) =>
      moved(finding, start),
    ),
  )
}

function groundPieces(
  text: string,
  { place, otherOwners }: Standing,
  as: As,
  { resume, posting, wished }: PreparedGrounding,
  language: TextLanguage,
): Finding[] {
  return piecesOf(text).flatMap(({ text: piece, start }) => {
    const reading = read(piece, language, [resume.language, ...(wished ? [wished] : [])])
    const mayQuote = lazily(() => (as.kind === 'letter' ? quotable(reading.text, posting) : () => false))
    const evidence = {
      ...as,
      posting,
      wished,
      otherOwners,
      resume,
      place,
      mayQuote: (offset: number) => mayQuote()(offset),
    }
    return findUnsupported(piece, { reading, evidence }).map((finding) => moved(finding, start))
  })
}

function moved(finding: Finding, by: number): Finding {
  return { ...finding, span: [finding.span[0] + by, finding.span[1] + by] }
}
