import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { Account, Furniture, MappedValue, SourceSpan } from '../reading.ts'
import { furnitureLines } from './furniture-lines.ts'
import { findHomes } from './homes.ts'
import { placeCountries } from './place-country.ts'
import { dateMentionsByYear, placeDates, placeUniqueDates } from './place-dates.ts'
import { placeLabels } from './place-labels.ts'
import { placeFromAddresses, placeLinkTargets } from './place-links.ts'
import { placeRepeats } from './place-repeats.ts'
import { placeBrokenTexts, placeRepeatedTexts, placeUniqueTexts, shareTexts } from './place-texts.ts'
import { beginPlacing, FREE, FURNITURE, HEADING, LEFT_OUT, type Placing } from './placing.ts'
import { placeHeadings } from './section-headings.ts'
import { prepareSource } from './source.ts'
import { type ByLine, byLine, overlaps, signFurniture, toSpans } from './spans.ts'
import { territoriesOf } from './territories.ts'
import { listValues } from './values.ts'

type AccountOptions = {
  /** What the person left out on purpose: no value is placed there, and it counts nowhere. */
  leftOut?: readonly SourceSpan[]
}

/**
 * Accounts for every word of a resume's source, whoever read the document from it: each word stands in a value of the document,
 * belongs to the page, was left out by the person, or is placed nowhere. Takes time in proportion to the length of both.
 */
export function accountFor(
  document: ResumeDocument,
  lines: readonly ReadLine[],
  { leftOut = [] }: AccountOptions = {},
): Account {
  const source = prepareSource(lines)
  const values = listValues(document)
  const territories = territoriesOf(lines)
  const { name, email, phone, url } = document.basics
  const known = [name, email, phone, url].filter((text) => text !== undefined)
  const kinds = furnitureLines(source, territories, known)
  const left = byLine(leftOut)
  const owner = new Int32Array(source.words.length).fill(FREE)
  source.words.forEach((word, index) => {
    if (overlaps(word, left)) owner[index] = LEFT_OUT
    else if (kinds.has(word.line)) owner[index] = FURNITURE
  })
  const placing = beginPlacing(source, values, territories, owner)
  placeAll(placing)

  const signs = signFurniture(source).filter((span) => !overlaps(span, left))
  const breaks = byLine([...signs, ...leftOut])
  const ofOwner = (wanted: number) => [...source.words.keys()].filter((word) => owner[word] === wanted)
  const furniture = toSpans(source, ofOwner(FURNITURE), breaks).map(
    (span): Furniture => ({ ...span, kind: kinds.get(span.line) ?? 'running_head' }),
  )
  return {
    map: toMap(placing, breaks),
    furniture: [...furniture, ...signs].sort((a, b) => a.line - b.line || a.start - b.start),
    unplaced: toSpans(source, ofOwner(FREE), breaks),
    coverage: {
      wordsRead: owner.filter((one) => one !== FURNITURE && one !== LEFT_OUT).length,
      wordsPlaced: owner.filter((one) => one >= 0 || one === HEADING).length,
    },
  }
}

function placeAll(placing: Placing): void {
  const mentions = dateMentionsByYear(placing.source)
  placeUniqueTexts(placing)
  placeUniqueDates(placing, mentions)
  const homes = findHomes(placing)
  placeRepeatedTexts(placing, homes)
  placeBrokenTexts(placing, findHomes(placing))
  placeDates(placing, findHomes(placing), mentions)
  const settled = findHomes(placing)
  placeLinkTargets(placing)
  placeFromAddresses(placing)
  placeCountries(placing, settled)
  shareTexts(placing, settled)
  placeFromAddresses(placing)
  placeRepeats(placing)
  placeHeadings(placing)
  placeLabels(placing)
}

function toMap({ source, values, places, headings }: Placing, breaks: ByLine): MappedValue[] {
  return [
    ...values.flatMap(({ node, field }, index): MappedValue[] => {
      const words = places[index]
      return words ? [{ node, field, spans: toSpans(source, words, breaks) }] : []
    }),
    ...[...headings].map(([node, words]) => ({ node, field: 'heading', spans: toSpans(source, words, breaks) })),
  ]
}
