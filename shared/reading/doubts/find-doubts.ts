import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { Account, Doubt } from '../reading.ts'
import { type Finding, toDoubt } from './finding.ts'
import { type ReadingView, viewReading } from './reading-view.ts'
import { doubtBasics } from './rules/basics.ts'
import { doubtForBetterLines } from './rules/better-lines.ts'
import { doubtDates } from './rules/dates.ts'
import { doubtForms } from './rules/forms.ts'
import { doubtHeadings } from './rules/headings.ts'
import { doubtLetters } from './rules/letters.ts'
import { doubtLists } from './rules/lists.ts'
import { doubtMissing } from './rules/missing.ts'
import { doubtOrphanedHeadings } from './rules/orphans.ts'
import { doubtPairs } from './rules/pairs.ts'
import { doubtSegments } from './rules/segments.ts'
import { doubtAmongSiblings } from './rules/siblings.ts'
import { doubtPlaces } from './rules/source.ts'
import { doubtTexts } from './rules/texts.ts'
import { doubtTorn } from './rules/torn.ts'
import { doubtTowns } from './rules/towns.ts'
import { doubtUnplaced } from './rules/unplaced.ts'
import { doubtValues } from './rules/values.ts'

const RULES: readonly ((view: ReadingView) => Finding[])[] = [
  doubtValues,
  doubtMissing,
  doubtDates,
  doubtPlaces,
  doubtPairs,
  doubtForms,
  doubtLetters,
  doubtSegments,
  doubtUnplaced,
  doubtTexts,
  doubtTorn,
  doubtAmongSiblings,
  doubtTowns,
  doubtForBetterLines,
  doubtHeadings,
  doubtOrphanedHeadings,
  doubtBasics,
  doubtLists,
]

/**
 * What of a document may have been read wrong of its source, whoever read it. Pure; the order is that of the rules. Each
 * doubt comes once per node, field and code.
 */
export function findDoubts(input: { document: ResumeDocument; lines: readonly ReadLine[]; account: Account }): Doubt[] {
  const view = viewReading(input)
  const sections = new Map(view.entries.map(({ id, section }) => [id, section]))
  const found = new Map<string, Doubt>()
  for (const rule of RULES)
    for (const finding of rule(view)) {
      const [entry = ''] = (finding.node ?? '').split('.')
      const doubt = toDoubt(finding, sections.get(entry) ?? null)
      const key = JSON.stringify([doubt.code, doubt.node, doubt.field, doubt.node === null ? doubt.spans : null])
      if (!found.has(key)) found.set(key, doubt)
    }
  return [...found.values()]
}
