import { findAllDates } from '#shared/domain/parsing/dates.ts'
import { fold } from '#shared/domain/parsing/fold.ts'
import { kindOfPhrase } from '#shared/domain/parsing/headings.ts'
import type { ReadLine } from '#shared/domain/parsing/read-line.ts'
import {
  type AnyEntry,
  listNodes,
  NODE_LIST_NAMES,
  type ResumeDocument,
  SECTIONS,
} from '#shared/domain/resume/document.ts'
import type { Account, MappedValue, SourceSpan } from '#shared/reading/reading.ts'

/** A small map of a document to its lines, enough to test rules with: each value where its words stand next, else anywhere. */
export function simpleAccount(document: ResumeDocument, lines: readonly ReadLine[]): Account {
  const words = wordsOf(lines)
  const used = new Set<number>()
  const map: MappedValue[] = []
  const place = (node: string, field: string | null, text: string, near: number): number => {
    const dated = /date$/i.test(field ?? '') ? placeOfDate(lines, text, field === 'endDate', near) : null
    const found = dated ?? placeOfWords(words, text, used, near)
    if (!found) {
      map.push({ node, field, spans: [] })
      return near
    }
    words.forEach((word, at) => {
      if (found.some((span) => span.line === word.line && word.start >= span.start && word.end <= span.end))
        used.add(at)
    })
    map.push({ node, field, spans: found })
    return found[0]?.line ?? near
  }
  for (const [field, value] of textsOf(document.basics)) place('basics', field, value, 0)
  for (const profile of document.basics.profiles ?? [])
    for (const [field, value] of textsOf(profile)) place(profile.id, field, value, 0)
  let near = 0
  for (const section of SECTIONS)
    for (const entry of document[section] as AnyEntry[]) {
      for (const [field, value] of textsOf(entry)) near = place(entry.id, field, value, near)
      for (const name of NODE_LIST_NAMES)
        for (const { id, text } of listNodes(entry, name)) near = place(id, null, text, near)
    }
  lines.forEach((line, number) => {
    if (kindOfPhrase(line.text) === null) return
    map.push({ node: 'work', field: 'heading', spans: [{ line: number, start: 0, end: line.text.length }] })
    words.forEach((word, at) => {
      if (word.line === number) used.add(at)
    })
  })
  const unplaced = words.filter((_, at) => !used.has(at))
  return {
    map,
    furniture: [],
    unplaced: joinSpans(unplaced, lines),
    coverage: { wordsRead: words.length, wordsPlaced: words.length - unplaced.length },
  }
}

type Word = SourceSpan & { key: string }

function wordsOf(lines: readonly ReadLine[]): Word[] {
  return lines.flatMap(({ text }, line) =>
    [...fold(text).matchAll(/[\p{L}\p{M}\p{N}+#]+/gu)].map((match) => ({
      key: match[0],
      line,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

function textsOf(entry: object, prefix = ''): [string, string][] {
  return Object.entries(entry).flatMap(([key, value]): [string, string][] => {
    if (key === 'id' || key === 'profiles') return []
    if (typeof value === 'string') return [[`${prefix}${key}`, value]]
    return key === 'location' && typeof value === 'object' && value !== null ? textsOf(value, `${key}.`) : []
  })
}

function placeOfWords(words: Word[], text: string, used: ReadonlySet<number>, near: number): SourceSpan[] | null {
  const wanted = wordsOf([{ text }]).map(({ key }) => key)
  if (wanted.length === 0) return null
  let best: { at: number; cost: number } | null = null
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every((key, index) => words[at + index]?.key === key)) continue
    const isUsed = wanted.some((_, index) => used.has(at + index))
    const cost = Math.abs((words[at]?.line ?? 0) - near) + (isUsed ? 1000 : 0)
    if (!best || cost < best.cost) best = { at, cost }
  }
  return best && joinSpans(words.slice(best.at, best.at + wanted.length), [])
}

function placeOfDate(lines: readonly ReadLine[], date: string, isEnd: boolean, near: number): SourceSpan[] | null {
  let best: { span: SourceSpan; cost: number } | null = null
  lines.forEach(({ text }, line) => {
    for (const found of findAllDates(text)) {
      const here = isEnd ? [found.end, found.isSpan ? undefined : found.start] : [found.start]
      if (!here.includes(date)) continue
      const cost = Math.abs(line - near)
      if (!best || cost < best.cost)
        best = { span: { line, start: found.index, end: found.index + found.length }, cost }
    }
  })
  return best === null ? null : [(best as { span: SourceSpan }).span]
}

function joinSpans(words: readonly SourceSpan[], lines: readonly ReadLine[]): SourceSpan[] {
  const spans: SourceSpan[] = []
  for (const { line, start, end } of words) {
    const last = spans.at(-1)
    const between = last?.line === line ? (lines[line]?.text.slice(last.end, start) ?? '') : null
    if (last && between !== null && !/\t/.test(between) && start - last.end <= 3) last.end = end
    else spans.push({ line, start, end })
  }
  return spans
}
