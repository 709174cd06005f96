import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

/** The sections whose entries are compared, and the fields that tell an entry: where, what, when. */
export const COMPARED = {
  work: { organisation: ['name'], title: ['position'] },
  volunteer: { organisation: ['organization'], title: ['position'] },
  education: { organisation: ['institution'], title: ['studyType', 'area'] },
  projects: { organisation: [], title: ['name'] },
} as const satisfies Record<string, { organisation: readonly string[]; title: readonly string[] }>
export type ComparedSection = keyof typeof COMPARED
export const COMPARED_SECTIONS = Object.keys(COMPARED) as ComparedSection[]

/** `organisationWithPlace` has the entry's own place behind the organisation, where a reader may keep the end of "Hospital, Jos". */
type Identity = { organisation: string; organisationWithPlace: string; title: string; start: string; end: string }
/** Words that lead from a degree to its subject; a reader may keep them with one of the two, or drop them. */
const DEGREE_CONNECTORS: ReadonlySet<string> = new Set('in of en di de da do em der für im w v y et and'.split(' '))
export type Fault = 'organisation' | 'title' | 'dates' | 'extra'
/** One entry of the parse: its place in its section, and what is wrong with it; nothing where it was read right. */
export type ComparedEntry = { section: ComparedSection; index: number; faults: Fault[] }
/** One entry of the truth that no entry of the parse stands for. */
export type MissingEntry = { section: ComparedSection; index: number }
export type Comparison = { read: ComparedEntry[]; missing: MissingEntry[] }

/** Holds the entries of a parse against the truth; `monthsShown` is false where the file gives years only. */
export function compareEntries(truth: JsonResume, parse: JsonResume, monthsShown: boolean): Comparison {
  const comparison: Comparison = { read: [], missing: [] }
  const isElsewhere = (section: ComparedSection, entry: Identity) =>
    standsElsewhere({ truth, section, entry, monthsShown })
  for (const section of COMPARED_SECTIONS) {
    const wanted = (truth[section] ?? []).map((entry) => identify(section, entry, monthsShown))
    const given = (parse[section] ?? []).map((entry) => identify(section, entry, true))
    const left = new Set(wanted.keys())
    const partner = new Map<number, number>()
    const take = (most: number): void => {
      given.forEach((entry, index) => {
        if (partner.has(index)) return
        const best = [...left]
          .map((at) => ({ at, faults: faultsOf(wanted[at] as Identity, entry, monthsShown) }))
          .filter(
            ({ faults, at }) =>
              faults.length <= most && (faults.length === 0 || sharesWords(wanted[at] as Identity, entry)),
          )
          .sort((a, b) => a.faults.length - b.faults.length)[0]
        if (!best) return
        partner.set(index, best.at)
        left.delete(best.at)
      })
    }
    for (const most of [0, 1, 2, 3]) take(most)
    given.forEach((entry, index) => {
      const at = partner.get(index)
      const faults: Fault[] = at === undefined ? ['extra'] : faultsOf(wanted[at] as Identity, entry, monthsShown)
      comparison.read.push({ section, index, faults: at === undefined && isElsewhere(section, entry) ? [] : faults })
    })
    for (const index of left) {
      // What was read as a job and is a voluntary post, or the other way round, is there.
      const own = wanted[index] as Identity
      if (!standsElsewhere({ truth: parse, section, entry: own, monthsShown }))
        comparison.missing.push({ section, index })
    }
  }
  return comparison
}

/** Whether paid or unpaid is all that differs: the same organisation, title and dates in the other of the two sections. */
function standsElsewhere(given: {
  truth: JsonResume
  section: ComparedSection
  entry: Identity
  monthsShown: boolean
}): boolean {
  const { truth, section, entry, monthsShown } = given
  const other = section === 'work' ? 'volunteer' : section === 'volunteer' ? 'work' : null
  if (other === null || entry.organisation === '') return false
  return (truth[other] ?? []).some(
    (one) => faultsOf(identify(other, one, monthsShown), entry, monthsShown).length === 0,
  )
}

/** The words by which an entry of the truth is known in the source. */
export function wordsOfEntry(section: ComparedSection, entry: object): string[] {
  const { organisation, title } = COMPARED[section]
  return [...title, ...organisation].map((field) => textOf(entry, field)).filter(Boolean)
}

function identify(section: ComparedSection, entry: object, monthsShown: boolean): Identity {
  const { organisation, title } = COMPARED[section]
  const join = (fields: readonly string[]) => wordsOf(fields.map((field) => textOf(entry, field)).join(' '))
  const cut = (date: string) => date.slice(0, monthsShown ? 7 : 4)
  const words = join(title).split(' ')
  const isConnector = (word: string) => section === 'education' && DEGREE_CONNECTORS.has(word)
  return {
    organisation: join(organisation),
    organisationWithPlace: join([...organisation, 'location']),
    title: words.filter((word) => !isConnector(word)).join(' '),
    start: cut(textOf(entry, 'startDate')),
    end: cut(textOf(entry, 'endDate')),
  }
}

function faultsOf(truth: Identity, given: Identity, monthsShown: boolean): Fault[] {
  const faults: Fault[] = []
  if (!sameOrganisation(truth, given)) faults.push('organisation')
  if (truth.title !== given.title) faults.push('title')
  if (!sameDates(truth, given, monthsShown)) faults.push('dates')
  return faults
}

/** Where the reader put the end of the name ("Hospital, Jos") into the entry's own place, every word is there in its order. */
function sameOrganisation(truth: Identity, given: Identity): boolean {
  const [wanted, whole] = [truth.organisation, given.organisationWithPlace]
  if (wanted === given.organisation || wanted === whole) return true
  return wanted.startsWith(`${given.organisation} `) && truth.organisationWithPlace === whole
}

/** Of a span within one year, a file that shows years only gives one value. */
function sameDates(truth: Identity, given: Identity, monthsShown: boolean): boolean {
  const same = (a: string, b: string) => a === b || (a.length === 4 && b !== '' && b.slice(0, 4) === a)
  if (same(truth.start, given.start) && same(truth.end, given.end)) return true
  const one = [given.start, given.end].filter(Boolean)
  const isOneYear = truth.start.slice(0, 4) === truth.end.slice(0, 4) || truth.start === '' || truth.end === ''
  if (one.length !== 1 || !isOneYear) return false
  const wanted = truth.end || truth.start
  if (truth.start === '' || truth.end === '') return one[0] === wanted && (truth.end === '') === (given.end === '')
  return !monthsShown && one[0] === wanted.slice(0, 4)
}

function sharesWords(truth: Identity, given: Identity): boolean {
  const words = new Set(`${given.organisation} ${given.title} ${given.start} ${given.end}`.split(' ').filter(Boolean))
  return `${truth.organisation} ${truth.title} ${truth.start} ${truth.end}`.split(' ').some((word) => words.has(word))
}

function textOf(entry: object, field: string): string {
  const value = (entry as Record<string, unknown>)[field]
  return typeof value === 'string' ? value : ''
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+[+#]*/gu) ?? []
  ).join(' ')
}
