import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { accountFor } from '#shared/reading/account/account.ts'
import { findDoubts } from '#shared/reading/doubts/find-doubts.ts'
import { findReasonsForDoubt } from '#shared/reading/doubts/find-reasons.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import { linesFromText } from '#shared/reading/lines/text-lines.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import type { Account, Doubt, DoubtReason, SourceSpan } from '#shared/reading/reading.ts'
import { type ComparedSection, compareEntries, type Fault, wordsOfEntry } from './compare-entries.ts'

export type Judged = {
  section: ComparedSection
  what: string
  faults: (Fault | 'missing')[]
  /** The codes of the doubts on it; `unplaced` where only unplaced words cover a missing one. */
  doubts: string[]
}
type Source = { text: string; lines?: ReadLine[] | null }
export type Measured = { entries: Judged[]; doubts: Doubt[]; account: Account; inDoubt: DoubtReason[] }

/** Reads one resume, doubts it, and says of each of its entries whether it was read right and whether it is doubted. */
export function measureResume(source: Source, truth: JsonResume, monthsShown: boolean): Measured {
  const lines = source.lines && source.lines.length > 0 ? source.lines : linesFromText(source.text)
  const { resume } = readResumeText(source)
  const document = toResumeDocument(resume)
  const account = accountFor(document, lines)
  const doubts = findDoubts({ document, lines, account })
  const { read, missing } = compareEntries(truth, resume, monthsShown)
  const entries = read.map(({ section, index, faults }): Judged => {
    const entry = document[section][index]
    const id = entry?.id ?? ''
    const found = doubts.filter(({ node }) => node === id || node?.startsWith(`${id}.`))
    return {
      section,
      what: describe(section, entry),
      faults,
      doubts: found.map(({ code, field, reason }) => `${code} ${field}: ${reason}`),
    }
  })
  const isOfAll = ({ node, serious }: Doubt) => serious && (node === null || !/\d/.test(node))
  for (const { section, index } of missing) {
    const entry = truth[section]?.[index] ?? {}
    const where = spansOfWords(lines, wordsOfEntry(section, entry))
    const found = doubts.filter((doubt) => isOfAll(doubt) || doubt.spans.some((span) => covers(span, where)))
    const codes: string[] = found.map(({ code }) => code)
    if (account.unplaced.some((span) => covers(span, where))) codes.push('unplaced')
    entries.push({ section, what: describe(section, entry), faults: ['missing'], doubts: codes })
  }
  return { entries, doubts, account, inDoubt: findReasonsForDoubt({ document, lines, account, doubts }, new Set()) }
}

function describe(section: ComparedSection, entry: object | undefined): string {
  const { startDate = '', endDate = '' } = (entry ?? {}) as { startDate?: string; endDate?: string }
  return `${wordsOfEntry(section, entry ?? {}).join(' / ')} (${startDate}–${endDate})`
}

function covers(span: SourceSpan, where: readonly SourceSpan[]): boolean {
  return where.some(({ line, start, end }) => line === span.line && start < span.end && span.start < end)
}

/** Where the texts of an entry stand in the lines, as far as a line holds one of them whole or is held by it. */
function spansOfWords(lines: readonly ReadLine[], texts: readonly string[]): SourceSpan[] {
  return lines.flatMap(({ text }, line) =>
    texts.flatMap((wanted) => {
      const start = fold(text).indexOf(fold(wanted))
      return start < 0 ? [] : [{ line, start, end: start + wanted.length }]
    }),
  )
}
