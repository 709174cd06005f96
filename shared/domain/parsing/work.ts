import type { JsonResume } from '../resume/json-resume.ts'
import { dateFields } from './date-fields.ts'
import { highlightsOf } from './highlights.ts'
import type { FieldLine } from './labelled-lines.ts'
import { isInOrder, pairOrder } from './roles.ts'
import { leaning, readWorkHeads, type WorkHead } from './work-heads.ts'

type Work = NonNullable<JsonResume['work']>[number]
type Names = { position?: string; name?: string }

/** The jobs of a section. `home` is the person's own city, which often stands after an employer. */
export function readWork(lines: FieldLine[], home: string | undefined): Work[] {
  const heads = readWorkHeads(lines, home)
  const pairs = heads.flatMap(({ parts: [a, b] }) => (a && b ? [[a, b] as const] : []))
  const usual = pairOrder(pairs, leaning)
  const plainLists = listsWithoutBullets(heads)
  const jobs: Work[] = []
  let group: { name: string; url?: string } | null = null
  heads.forEach((head, index) => {
    const [a, b] = head.parts
    const next = heads[index + 1]
    if (a && !b && !head.named.position && opensGroup(head, next)) {
      group = { name: a, ...(head.url && { url: head.url }) }
      return
    }
    const named = head.named.name || head.named.position
    const names: Names = named
      ? head.named
      : a && b
        ? isInOrder(a, b, usual, leaning)
          ? { position: a, name: b }
          : { position: b, name: a }
        : single(a, group)
    if (b) group = { name: names.name ?? '' }
    jobs.push(toWork(head, names, plainLists))
  })
  return jobs.filter(({ name, position, highlights, summary }) => name || position || highlights || summary)
}

/** An employer with its own line above several positions. */
function opensGroup(head: WorkHead, next: WorkHead | undefined): boolean {
  const [a = ''] = head.parts
  const [b, c] = next?.parts ?? []
  return (
    head.entry.items.length === 0 &&
    head.summary.length === 0 &&
    b !== undefined &&
    !c &&
    leaning(a) <= 0 &&
    leaning(b) > 0
  )
}

function single(text: string | undefined, group: { name: string } | null): Names {
  if (!text) return {}
  if (leaning(text) < 0) return { name: text }
  return group?.name ? { position: text, name: group.name } : { position: text }
}

/**
 * Some people list what they did line by line without any bullet: then no job of the section has one, and at least one
 * has several lines, or they are set in from the head.
 */
function listsWithoutBullets(heads: WorkHead[]): boolean {
  if (heads.some(({ entry }) => entry.items.length > 0)) return false
  return heads.some(({ entry, summary }) => {
    const indent = entry.head[0]?.indent ?? 0
    return summary.length > 1 || summary.some((line) => (line.indent ?? 0) > indent)
  })
}

function toWork(head: WorkHead, names: Names, plainLists: boolean): Work {
  const highlights = highlightsOf(plainLists ? head.summary : head.entry.items)
  const summary = plainLists ? '' : head.summary.map(({ text }) => text.replaceAll('\t', ' ')).join(' ')
  return {
    ...names,
    ...(head.place && { location: head.place }),
    ...(head.url && { url: head.url }),
    ...dateFields(head.entry.dates),
    ...(summary && { summary }),
    ...(highlights.length > 0 && { highlights }),
  }
}
