import type { Sample } from './corpus.ts'

/** What the product read of a posting; null where it refused it. */
export type Read = {
  title: string
  company: string
  contact: string
  requirements: readonly Asked[]
  scores: readonly { read: number | null; true: number | null }[]
} | null
type Asked = { text: string; kind: 'must' | 'nice' }

type Names = { right: number; otherForm: number; invented: number; missing: number }
/**
 * Counts over some postings. A name is in another form where the right one was read with more or less around it ("St. Aegidien" for
 * "Dombauhütte St. Aegidien"), invented where another one or one too many was read, and missing where there should be one.
 */
export type Tally = {
  postings: number
  found: number
  read: number
  wanted: number
  title: Names
  company: Names
  contact: Names
  scores: number
  scoresNear: number
  refusals: { right: number; wrong: number; missing: number }
}

const NEAR_SCORE = 10
/** From which share of common words on two texts are about the same requirement. */
const SAME_WORDS = 0.6
/** How much of the longer text the shorter one must be, where it stands in it whole. */
const SAME_PART = 0.4

export function newTally(): Tally {
  const names = (): Names => ({ right: 0, otherForm: 0, invented: 0, missing: 0 })
  return {
    postings: 0,
    found: 0,
    read: 0,
    wanted: 0,
    title: names(),
    company: names(),
    contact: names(),
    scores: 0,
    scoresNear: 0,
    refusals: { right: 0, wrong: 0, missing: 0 },
  }
}

/** Counts what was read of a posting. */
export function tally(group: Tally, { truth }: Sample, read: Read): void {
  group.postings += 1
  if (!truth || !read) {
    group.refusals[!truth && !read ? 'right' : truth ? 'wrong' : 'missing'] += 1
    group.wanted += truth?.requirements.length ?? 0
    return
  }
  count(group.title, [truth.title, ...truth.title_also], read.title)
  count(group.company, [truth.company, ...truth.company_also], read.company)
  count(group.contact, [truth.contact?.name ?? null], read.contact)
  group.found += pair(truth.requirements, read.requirements).length
  group.read += read.requirements.length
  group.wanted += truth.requirements.length
  group.scores += read.scores.length
  group.scoresNear += read.scores.filter((score) => isNear(score)).length
}

const isNear = ({ read, true: truth }: { read: number | null; true: number | null }): boolean =>
  read === null || truth === null ? read === truth : Math.abs(read - truth) <= NEAR_SCORE

function count(names: Names, truths: readonly (string | null)[], read: string): void {
  const [first = null] = truths
  const named = truths.filter((name) => name !== null)
  if (read === '') names.missing += first === null ? 0 : 1
  else if (named.some((name) => key(name) === key(read))) names.right += 1
  else if (named.some((name) => isOtherForm(name, read))) names.otherForm += 1
  else names.invented += 1
}

/** Whether one of two names stands in the other with all its words, and is no small part of it. */
function isOtherForm(a: string, b: string): boolean {
  const spaced = (name: string): string =>
    ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
      .trim()} `
  const [long = '', short = ''] = [spaced(a), spaced(b)].sort((x, y) => y.length - x.length)
  return long.includes(short) && key(short).length >= key(long).length * SAME_PART
}

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#&]/gu, '')

/** Each requirement of the truth with the one that was read of it, kind included; each of both at most once. */
function pair(wanted: readonly Asked[], read: readonly Asked[]): { wanted: Asked; read: Asked }[] {
  const left = new Set(read)
  const alike = wanted.flatMap((one) =>
    read.map((other) => ({ wanted: one, read: other, share: likeness(one.text, other.text) })),
  )
  const taken = new Set<Asked>()
  return alike
    .filter(({ wanted: one, read: other, share }) => share > 0 && one.kind === other.kind)
    .sort((a, b) => b.share - a.share)
    .filter(({ wanted: one, read: other }) => !taken.has(one) && taken.add(one) && left.delete(other))
}

/** How alike two texts are, from 0 to 1: by the words they share, or as a part of each other. */
function likeness(a: string, b: string): number {
  const [long, short] = [key(a), key(b)].sort((x, y) => y.length - x.length)
  if (long?.includes(short ?? '') && (short?.length ?? 0) >= (long?.length ?? 0) * SAME_PART) return 1
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const common = [...one].filter((word) => other.has(word)).length
  const share = (2 * common) / (one.size + other.size)
  return share >= SAME_WORDS ? share : 0
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const wordsOf = (text: string): Set<string> =>
  new Set([...segmenter.segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : [])))

/** What is wrong of what was read, a line each. */
export function listErrors({ truth }: Sample, read: Read): string[] {
  if (!truth) return read ? ['should be refused'] : []
  if (!read) return ['was refused']
  const pairs = pair(truth.requirements, read.requirements)
  const wrongNames = (['title', 'company', 'contact'] as const).flatMap((name) => {
    const names: Names = { right: 0, otherForm: 0, invented: 0, missing: 0 }
    const truths =
      name === 'contact'
        ? [truth.contact?.name ?? null]
        : [truth[name], ...(name === 'title' ? truth.title_also : truth.company_also)]
    count(names, truths, read[name])
    const how = names.invented > 0 ? 'invented' : names.otherForm > 0 ? 'in another form' : 'missing'
    return names.right === 0 && names.invented + names.otherForm + names.missing > 0
      ? [`${name} ${how}: it is ${JSON.stringify(truths[0])}, read ${JSON.stringify(read[name])}`]
      : []
  })
  return [
    ...wrongNames,
    ...truth.requirements
      .filter((one) => !pairs.some(({ wanted }) => wanted === one))
      .map(({ kind, text }) => `- ${kind} ${text}`),
    ...read.requirements
      .filter((one) => !pairs.some((p) => p.read === one))
      .map(({ kind, text }) => `+ ${kind} ${text}`),
  ]
}

/** Prints the figures of each group, and of all; of names precision / recall exactly, the same in any form, and how many were invented. */
export function printTallies(all: Tally, groups: ReadonlyMap<string, Tally>): void {
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, group]) => rowOf(name, group))
  console.table(Object.fromEntries([...rows, rowOf('all', all)]))
}

function rowOf(name: string, group: Tally) {
  const { found, read, wanted } = group
  const names = ({ right, otherForm, invented, missing }: Names): string => {
    const named = right + otherForm + invented
    const total = named + missing
    const exact = `${ratio(right, named)} / ${ratio(right, total)}`
    const anyForm = `${ratio(right + otherForm, named)} / ${ratio(right + otherForm, total)}`
    return `${exact}, ${anyForm}, ${invented}`
  }
  return [
    name,
    {
      postings: group.postings,
      'requirements F1': ratio(2 * found, read + wanted),
      title: names(group.title),
      company: names(group.company),
      contact: names(group.contact),
      [`score within ${NEAR_SCORE}`]: ratio(group.scoresNear, group.scores),
      'refused right': `${group.refusals.right} of ${group.refusals.right + group.refusals.wrong + group.refusals.missing}`,
    },
  ] as const
}

const ratio = (part: number, of: number): string => (of === 0 ? '-' : (part / of).toFixed(2))
