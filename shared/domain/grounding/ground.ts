import type { Finding, ProposedChange } from '../changes/change.ts'
import type { ProposedParagraph } from '../letter.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { fold } from '../text/fold.ts'
import { languageOf, type TextLanguage } from '../text/language-of.ts'
import { normalise } from '../text/normalise.ts'
import { findingsOf } from './check.ts'
import type { Check, Posting } from './checks/check.ts'
import { proportionsIn } from './lexicon/proportions.ts'
import { hasPhrase } from './phrases.ts'
import { piecesOf } from './pieces.ts'
import { postingOf, quotable, sentencesOf } from './posting.ts'
import { quantitiesIn } from './quantities.ts'
import { type Facts, mergeFacts, nodeOf, type Source, sourceOf } from './source.ts'

type GroundingContext = {
  /** What the person gave: an uploaded, parsed or user version with the profile folded in; never a tailored one. */
  source: ResumeDocument
  posting: { title: string; company: string; text: string } | null
  /** Today, as YYYY-MM-DD. */
  now: string
  /** What of a text could not be printed; left out where it need not be. */
  findUnprintable?: FindUnprintable
}
export type FindUnprintable = (text: string) => readonly string[]

/** The resume and posting, indexed once for a whole change set. */
export type PreparedGrounding = {
  source: Source
  posting: Posting | null
  language: TextLanguage
  findUnprintable: FindUnprintable
}

export function prepareGrounding({
  source: resume,
  posting,
  now,
  findUnprintable = () => [],
}: GroundingContext): PreparedGrounding {
  const source = sourceOf(resume, now)
  return {
    source,
    posting: posting && postingOf(posting, source.all.words),
    language: source.language,
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
  if (change.text === null) return []
  return [...findClaims({ ...change, text: change.text }, prepared), ...findUnprintableWords(change.text, prepared)]
}

function findClaims(
  change: ProposedChange & { text: string; before: string | null },
  prepared: PreparedGrounding,
): Finding[] {
  const { source } = prepared
  const entryId = change.target.split('.')[0] ?? ''
  const own = source.entries.get(entryId)
  const before = change.before === null ? null : nodeOf(entryId, change.before, source.language)
  const kind = kindOf(change)
  if (own !== undefined && /^[wvpe]\d/.test(entryId)) {
    // A number says something about its own job.
    const place = { scope: source.scopeOf(own), figures: own, elsewhere: source.all }
    const foreignOwners = source.owners.filter(({ entryIds }) => !entryIds.includes(entryId))
    return inPieces(change.text, prepared, { ...place, foreignOwners, kind, before })
  }
  if (kind === 'label') {
    const scope = mergeFacts([source.titles, source.general])
    const place = { scope, figures: source.all, elsewhere: null, foreignOwners: [] }
    return inPieces(change.text, prepared, { ...place, kind, before })
  }
  return kind === 'skill'
    ? inPieces(change.text, prepared, { ...anywhere(source), kind, before })
    : bySentence(change.text, prepared, { kind, before })
}

function kindOf({ target, op }: ProposedChange): 'line' | 'summary' | 'label' | 'skill' {
  if (target === 'basics.label') return 'label'
  if (target === 'basics.summary') return 'summary'
  return op === 'add' || /^s\d/.test(target) ? 'skill' : 'line'
}

/** The same for a letter: sentence by sentence, and a sentence that names an employer may use only what was done there. */
export function groundParagraph(paragraph: ProposedParagraph, prepared: PreparedGrounding): Finding[] {
  return [
    ...bySentence(paragraph.text, prepared, { kind: 'letter', before: null }),
    ...findUnprintableWords(paragraph.text, prepared),
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

/** Each word that could not be printed. */
function findUnprintableWords(text: string, { findUnprintable }: PreparedGrounding): Finding[] {
  const characters = findUnprintable(text)
  if (characters.length === 0) return []
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => characters.some((character) => word.normalize('NFC').includes(character)))
    .map(({ 0: word, index }): Finding => {
      const message = `“${word}” has characters that no PDF of ours can show.`
      return { code: 'unprintable', text: word, span: [index, index + word.length], message }
    })
}

function bySentence(text: string, prepared: PreparedGrounding, as: Pick<Check, 'kind' | 'before'>): Finding[] {
  const language = languageOf(normalise(text).text, prepared.language) ?? prepared.language
  const here = { ...prepared, language }
  return sentencesOf(text).flatMap(({ text: sentence, start }) =>
    inPieces(sentence, here, { ...placeNamedIn(sentence, prepared.source), ...as }).map((finding) =>
      moved(finding, start),
    ),
  )
}

type CheckedPlace = Pick<Check, 'scope' | 'figures' | 'elsewhere' | 'foreignOwners'>

function inPieces(
  text: string,
  prepared: PreparedGrounding,
  part: CheckedPlace & Pick<Check, 'kind' | 'before'>,
): Finding[] {
  return piecesOf(text).flatMap(({ text: piece, start }) =>
    findingsOf(piece, checkOf(piece, prepared, part)).map((finding) => moved(finding, start)),
  )
}

function moved(finding: Finding, by: number): Finding {
  return { ...finding, span: [finding.span[0] + by, finding.span[1] + by] }
}

function anywhere(source: Source): CheckedPlace {
  return { scope: source.all, figures: source.all, elsewhere: null, foreignOwners: [] }
}

function placeNamedIn(sentence: string, source: Source): CheckedPlace {
  const folded = fold(normalise(sentence).text)
  const named = source.owners.filter(({ name }) => hasPhrase(folded, name))
  const facts = named.flatMap(({ entryIds }) =>
    entryIds.map((id) => source.entries.get(id)).filter((found): found is Facts => found !== undefined),
  )
  return facts.length > 0
    ? { scope: source.all, figures: mergeFacts(facts), elsewhere: source.all, foreignOwners: [] }
    : anywhere(source)
}

function checkOf(
  original: string,
  { source, posting, language }: PreparedGrounding,
  part: CheckedPlace & Pick<Check, 'kind' | 'before'>,
): Check {
  const text = normalise(original)
  const folded = fold(text.text)
  return {
    ...part,
    text,
    folded,
    quantities: quantitiesIn(text.text, language),
    proportions: proportionsIn(folded),
    language:
      part.kind === 'letter' || part.kind === 'summary' ? language : (languageOf(text.text, language) ?? language),
    source,
    posting,
    mayQuotePosting: part.kind === 'letter' ? quotable(text.text, posting) : () => false,
  }
}
