import { type DateMention, findDateMentions, writes } from './date-mentions.ts'
import { homeDistance } from './distance.ts'
import type { Homes } from './homes.ts'
import { FREE, LEFT_OUT, type Placing, place } from './placing.ts'
import { assignByRegret, type Choice } from './regret.ts'
import { countWhile, type Source } from './source.ts'
import { belongsUnder } from './territories.ts'
import type { Value } from './values.ts'

/** The dates of one entry: numbers of values, and what they say. */
type Period = { value: Value; start?: Dated; end?: Dated }
type Dated = { index: number; date: string }

const MAX_MENTIONS = 24
/** A year that is written more often than this tells nothing apart. */
const MAX_OF_YEAR = 200
/** What counts as far as so many lines. */
const ONE_DATE_MISSING = 6
const OTHER_FORM = 2
const OTHER_SECTION = 12
/** A date further away from its entry belongs to something else. */
const MAX_DISTANCE = 40
const MAX_SHARED_DISTANCE = 10

/** The dates that the source writes, by the years in them. */
export type Mentions = ReadonlyMap<string, readonly DateMention[]>

/** Places the dates that one entry has and the source writes once: they tell jobs with the same title apart. */
export function placeUniqueDates(placing: Placing, mentions: Mentions): void {
  const wanted = new Map<DateMention, Period[]>()
  for (const period of listPeriods(placing)) {
    const ofYear = mentions.get((period.start ?? period.end)?.date.slice(0, 4) ?? '') ?? []
    if (ofYear.length > MAX_OF_YEAR) continue
    const fits = ofYear.filter((mention) => formDistance(mention, period.start?.date, period.end?.date) === 0)
    const [only] = fits
    const isOfMonth = (period.start ?? period.end)?.date.includes('-') || (period.start && period.end)
    if (fits.length === 1 && only && isOfMonth) wanted.set(only, [...(wanted.get(only) ?? []), period])
  }
  for (const [mention, periods] of wanted)
    if (periods.length === 1 && isFreeMention(placing, mention)) placeAt(placing, periods[0], mention)
}

/** Places the dates of each entry at the date nearest to it that says both of them, else at one for each. */
export function placeDates(placing: Placing, homes: Homes, mentions: Mentions): void {
  const placeFree = (periods: Period[]) => {
    const groups = Map.groupBy(periods, ({ start, end }) => `${start?.date}/${end?.date}`)
    for (const group of groups.values())
      assignByRegret(
        group.map((period, id) => ({ id, choices: choicesOf(placing, homes, mentions, period, MAX_DISTANCE) })),
        (mention) => isFreeMention(placing, mention),
        (id, { what }) => placeAt(placing, group[id], what),
      )
  }
  placeFree(listPeriods(placing).filter(({ start, end }) => start && end))
  placeFree(listPeriods(placing).filter(({ start, end }) => !start || !end))
  placeFree(listPeriods(placing).flatMap(eachDate))
  for (const period of listPeriods(placing).flatMap(eachDate)) {
    const [best] = choicesOf(placing, homes, mentions, period, MAX_SHARED_DISTANCE)
      .filter(({ what }) => wordsOf(what).every((word) => placing.owner[word] !== LEFT_OUT))
      .sort((a, b) => a.cost - b.cost)
    if (best) placeAt(placing, period, best.what)
  }
}

function isFreeMention({ owner }: Placing, mention: DateMention): boolean {
  return wordsOf(mention).every((word) => owner[word] === FREE)
}

function wordsOf({ startWords, endWords }: DateMention): number[] {
  return [...startWords, ...endWords]
}

function eachDate({ value, start, end }: Period): Period[] {
  return [...(start ? [{ value, start }] : []), ...(end ? [{ value, end }] : [])]
}

/** The dates that have no place yet. */
function listPeriods({ values, places }: Placing): Period[] {
  const periods = new Map<string, Period>()
  values.forEach((value, index) => {
    if (value.form !== 'date' || places[index]) return
    const period = periods.get(value.entry) ?? { value }
    periods.set(value.entry, { ...period, [value.field === 'endDate' ? 'end' : 'start']: { index, date: value.raw } })
  })
  return [...periods.values()]
}

export function dateMentionsByYear(source: Source): Mentions {
  const years = new Map<string, DateMention[]>()
  for (const mention of findDateMentions(source))
    for (const year of new Set([mention.start?.slice(0, 4), mention.end?.slice(0, 4)])) {
      if (year === undefined) continue
      const list = years.get(year)
      if (list) list.push(mention)
      else years.set(year, [mention])
    }
  return years
}

function choicesOf(
  placing: Placing,
  homes: Homes,
  mentions: Mentions,
  { value, start, end }: Period,
  maxDistance: number,
): Choice<DateMention>[] {
  const ofYear = mentions.get((start ?? end)?.date.slice(0, 4) ?? '') ?? []
  const home = homes.entries.get(value.entry)?.[0] ?? 0
  return nearestMentions(ofYear, home).flatMap((mention) => {
    const form = formDistance(mention, start?.date, end?.date)
    if (form === null) return []
    const isOther = !belongsUnder(value.section, placing.territories[mention.line] ?? 'head')
    const cost = form + homeDistance(placing, homes, value, mention.line) + (isOther ? OTHER_SECTION : 0)
    return cost <= maxDistance ? [{ cost, what: mention }] : []
  })
}

function nearestMentions(mentions: readonly DateMention[], line: number): readonly DateMention[] {
  if (mentions.length <= MAX_MENTIONS) return mentions
  const middle = countWhile(0, mentions.length, (index) => (mentions[index]?.line ?? line) < line)
  const from = Math.max(0, Math.min(middle - MAX_MENTIONS / 2, mentions.length - MAX_MENTIONS))
  return mentions.slice(from, from + MAX_MENTIONS)
}

/** How unlike a date in the source is to the wanted one; null where it is another. */
function formDistance(mention: DateMention, start: string | undefined, end: string | undefined): number | null {
  const says = (date: string | undefined, wanted: string | undefined) =>
    wanted !== undefined && writes(mention, date, wanted)
  if (start !== undefined && end !== undefined) {
    if (says(mention.start, start) && says(mention.isSpan ? mention.end : mention.start, end)) return 0
    return null
  }
  const wanted = start ?? end
  const isOpen = mention.end === undefined
  if (says(start === undefined ? mention.end : mention.start, wanted))
    return start !== undefined && !isOpen ? OTHER_FORM : 0
  if (says(start === undefined ? mention.start : mention.end, wanted)) return mention.isSpan ? ONE_DATE_MISSING : 0
  return null
}

function placeAt(placing: Placing, period: Period | undefined, mention: DateMention): void {
  if (!period) return
  const { start, end } = period
  const [first, second] =
    mention.endWords.length > 0 ? [mention.startWords, mention.endWords] : [wordsOf(mention), wordsOf(mention)]
  if (start) place(placing, start.index, writes(mention, mention.start, start.date) ? first : second)
  if (end) place(placing, end.index, writes(mention, mention.end ?? mention.start, end.date) ? second : first)
}
