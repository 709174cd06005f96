import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import type { Entry } from '../entries/split.ts'
import { isRightOf } from '../lines/looks.ts'
import type { Context } from './context.ts'
import { dateFields } from './date-fields.ts'
import { type PositionHead, readPositionHeads } from './heads/positions.ts'
import { highlightsOf } from './highlights.ts'

type Work = NonNullable<JsonResume['work']>[number]

/** A job, and by how much the reading of its head leads the next one; infinite where there is no other. */
type ReadJob = { job: Work; margin: number }

/** The jobs of a section, each with how sure its head is. */
export function readJobs(entries: readonly Entry[], { home }: Context): ReadJob[] {
  const heads = withEmployersOfGroups(readPositionHeads(entries, home))
  const plainLists = listsWithoutBullets(heads)
  return heads
    .map((head) => ({ job: toWork(head, plainLists), margin: head.margin }))
    .filter(({ job: { name, position, highlights, summary } }) => name || position || highlights || summary)
}

/** The jobs of a section. */
export function readWork(entries: readonly Entry[], context: Context): Work[] {
  return readJobs(entries, context).map(({ job }) => job)
}

/** Several positions under one employer: each gets its name, and a head that is nothing but the employer is no job. */
function withEmployersOfGroups(heads: readonly PositionHead[]): PositionHead[] {
  const result: PositionHead[] = []
  let group: string | undefined
  heads.forEach((head, index) => {
    const next = heads[index + 1]
    const isEmpty = head.entry.items.length === 0 && head.summary.length === 0
    if (head.name && !head.position && isEmpty && next?.position && !next.name) {
      group = head.name
      return
    }
    if (head.name) group = head.employerAbove ? head.name : undefined
    if (head.position && !head.name && group) result.push({ ...head, name: group })
    else result.push(head)
  })
  return result
}

/**
 * Some people list what they did line by line without any bullet: then no job of the section has one, and at least one
 * has several lines, or they are set in from the head.
 */
function listsWithoutBullets(heads: readonly PositionHead[]): boolean {
  if (heads.some(({ entry }) => entry.items.length > 0)) return false
  return heads.some(({ entry, summary }) => {
    const [opening] = entry.head
    return summary.length > 1 || summary.some((line) => isRightOf(line, opening ?? {}))
  })
}

function toWork(head: PositionHead, plainLists: boolean): Work {
  const highlights = highlightsOf(plainLists ? head.summary : head.entry.items)
  const summary = plainLists ? '' : head.summary.map(({ text }) => text.replaceAll('\t', ' ')).join(' ')
  return {
    ...(head.position && { position: head.position }),
    ...(head.name && { name: head.name }),
    ...(head.place && { location: head.place }),
    ...(head.url && { url: head.url }),
    ...dateFields(head.entry.dates),
    ...(summary && { summary }),
    ...(highlights.length > 0 && { highlights }),
  }
}
