import assert from 'node:assert/strict'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { NODE_LISTS, SECTION_PREFIX } from '#shared/domain/resume/document.ts'
import { accountFor } from '#shared/reading/account/account.ts'
import { wordsIn } from '#shared/reading/account/words.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import type { Account, SourceSpan } from '#shared/reading/reading.ts'
import type { Leaf, MadeEntry, MadeResume } from './made-resumes.ts'
import { type SimulatedReading, toResume } from './simulated-model.ts'

/** What must hold for any document and any lines: each word in exactly one class, and each span within its line. */
export function assertAccounted(
  account: Account,
  lines: readonly ReadLine[],
  leftOut: readonly SourceSpan[] = [],
): void {
  const classes = {
    mapped: account.map.flatMap(({ spans }) => spans),
    furniture: account.furniture,
    leftOut,
    unplaced: account.unplaced,
  }
  const spansOf = Object.entries(classes).flatMap(([kind, spans]) => spans.map((span) => ({ kind, span })))
  for (const { kind, span } of spansOf.filter(({ kind }) => kind !== 'leftOut')) {
    const length = lines[span.line]?.text.length ?? -1
    assert.ok(
      span.start >= 0 && span.start < span.end && span.end <= length,
      `${kind} ${JSON.stringify(span)} of ${length}`,
    )
  }
  const byLine = Map.groupBy(spansOf, ({ span }) => span.line)
  let [wordsRead, wordsPlaced] = [0, 0]
  lines.forEach(({ text }, line) => {
    const here = byLine.get(line) ?? []
    const overlaps = (a: { start: number; end: number }, b: SourceSpan) => a.start < b.end && b.start < a.end
    for (const word of wordsIn(text)) {
      const kinds = new Set(here.filter(({ span }) => overlaps(word, span)).map(({ kind }) => kind))
      assert.equal(kinds.size, 1, `line ${line}, ${word.start}–${word.end} is ${[...kinds].join(' and ') || 'nowhere'}`)
      if (kinds.has('mapped')) wordsPlaced++
      if (kinds.has('mapped') || kinds.has('unplaced')) wordsRead++
    }
    for (const { kind, span } of here)
      for (const other of here)
        if (kind !== other.kind)
          assert.ok(!overlaps(span, other.span), `${kind} and ${other.kind} overlap in line ${line}`)
  })
  assert.deepEqual(account.coverage, { wordsRead, wordsPlaced })
}

/** How well a reading of a made-up resume was accounted for. */
export type Measured = {
  values: number
  valuesRight: number
  droppedWords: number
  droppedUnplaced: number
  furnitureWords: number
  furnitureFound: number
  wrong: string[]
}

/** Accounts for a reading of a made-up resume, and compares with the true places. */
export function measure(made: MadeResume, reading: SimulatedReading): Measured {
  const document = toResumeDocument(toResume(reading))
  const account = accountFor(document, made.lines)
  assertAccounted(account, made.lines)
  const wrong: string[] = []
  const kept = keptLeaves(reading)
  for (const { node, field, leaf } of kept) {
    const spans = account.map.find((value) => value.node === node && value.field === field)?.spans ?? []
    if (!isRight(spans, leaf))
      wrong.push(`${node}.${field} ${JSON.stringify(spans)} is at ${JSON.stringify(leaf.spans)}`)
  }
  const valuesRight = kept.length - wrong.length
  const keptSpans = kept.flatMap(({ leaf }) => leaf.spans)
  const dropped = wordsAt(
    made.lines,
    reading.dropped.flatMap(({ spans }) => spans),
  ).filter((word) => !keptSpans.some((span) => isWithin(word, span)))
  for (const word of dropped.filter((one) => !account.unplaced.some((span) => isWithin(one, span)))) {
    const taker = account.map.find(({ spans }) => spans.some((span) => isWithin(word, span)))
    const written = made.lines[word.line]?.text.slice(word.start, word.end)
    wrong.push(`dropped ${word.line} "${written}" went to ${taker?.node}.${taker?.field}`)
  }
  const furniture = wordsAt(made.lines, made.furniture)
  for (const word of furniture.filter((one) => !account.furniture.some((span) => isWithin(one, span))))
    wrong.push(`furniture ${JSON.stringify(made.lines[word.line]?.text)} is not found`)
  return {
    values: kept.length,
    valuesRight,
    droppedWords: dropped.length,
    droppedUnplaced: dropped.filter((word) => account.unplaced.some((span) => isWithin(word, span))).length,
    furnitureWords: furniture.length,
    furnitureFound: furniture.filter((word) => account.furniture.some((span) => isWithin(word, span))).length,
    wrong,
  }
}

/** On all lines of the true place, and on no other. Labels and connecting words may go with it. */
function isRight(spans: readonly SourceSpan[], { spans: truth }: Leaf): boolean {
  const touches = (a: SourceSpan, b: SourceSpan) => a.line === b.line && a.start < b.end && b.start < a.end
  return (
    truth.every((place) => spans.some((span) => touches(span, place))) &&
    spans.every((span) => truth.some((place) => place.line === span.line))
  )
}

type Kept = { node: string; field: string | null; leaf: Leaf }

/** The values that a simulated model kept, by their node ids. */
function keptLeaves({ basics, sections }: SimulatedReading): Kept[] {
  const prefixes: Record<string, string> = SECTION_PREFIX
  const fieldsOf = (node: string, { fields }: MadeEntry) =>
    Object.entries(fields).map(([field, leaf]): Kept => ({ node, field, leaf }))
  return [
    ...fieldsOf('basics', basics),
    ...Object.entries(sections).flatMap(([section, entries]) =>
      entries.flatMap((entry, index) => {
        const id = `${prefixes[section]}${index + 1}`
        const letters: Record<string, string> = NODE_LISTS
        const texts = Object.entries(entry.lists).flatMap(([name, leaves]) =>
          leaves.map((leaf, at): Kept => ({ node: `${id}.${letters[name]}${at + 1}`, field: null, leaf })),
        )
        return [...fieldsOf(id, entry), ...texts]
      }),
    ),
  ]
}

function wordsAt(lines: readonly ReadLine[], spans: readonly SourceSpan[]): SourceSpan[] {
  return spans.flatMap((span) =>
    wordsIn(lines[span.line]?.text ?? '')
      .map(({ start, end }) => ({ line: span.line, start, end }))
      .filter((word) => isWithin(word, span)),
  )
}

function isWithin(word: SourceSpan, span: SourceSpan): boolean {
  return word.line === span.line && word.start >= span.start && word.end <= span.end
}
