import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import type { Random } from '../../faults/harness/random.ts'
import type { Leaf, MadeEntry, MadeResume, MadeSections } from './made-resumes.ts'

/** What a simulated model made of a resume: what it kept, with its places in the source, and what it dropped. */
export type SimulatedReading = { basics: MadeEntry; sections: MadeSections; dropped: Leaf[] }

/**
 * Reads a made-up resume as a careless language model might: it drops, merges and reorders entries and values. It is simulated,
 * so what it did is known exactly.
 */
export function simulateModel(made: MadeResume, random: Random): SimulatedReading {
  const dropped: Leaf[] = []
  const drops = (share: number) => random.next() < share
  const keptFields = ({ fields, lists }: MadeEntry, share: number): MadeEntry => ({
    fields: Object.fromEntries(
      Object.entries(fields).filter(([name, leaf]) => name === 'name' || !drops(share) || !dropped.push(leaf)),
    ),
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, leaves]) => [
        name,
        mergeTexts(
          shuffle(
            leaves.filter((leaf) => !drops(share) || !dropped.push(leaf)),
            random,
          ),
          random,
        ),
      ]),
    ),
  })
  const sections = Object.fromEntries(
    Object.entries(made.sections).map(([section, entries]) => {
      const kept = entries.filter((entry) => !drops(0.15) || !dropped.push(...leavesOf(entry)))
      return [
        section,
        shuffle(
          kept.map((entry) => keptFields(entry, 0.1)),
          random,
        ),
      ]
    }),
  )
  const jobs = sections.work ?? []
  if (drops(0.2)) sections.work = mergeEntries(jobs, dropped)
  return { basics: keptFields(made.basics, 0.1), sections, dropped }
}

export function leavesOf({ fields, lists }: MadeEntry): Leaf[] {
  return [...Object.values(fields), ...Object.values(lists).flat()]
}

/** Two neighbouring texts become one. */
function mergeTexts(leaves: Leaf[], random: Random): Leaf[] {
  const [first, second, ...others] = leaves
  if (!first || !second || random.next() > 0.3) return leaves
  return [{ value: `${first.value}. ${second.value}`, spans: [...first.spans, ...second.spans] }, ...others]
}

/** Of two jobs one remains, with the lines of both. */
function mergeEntries(entries: MadeEntry[], dropped: Leaf[]): MadeEntry[] {
  const [first, second, ...others] = entries
  if (!first || !second) return entries
  dropped.push(...Object.values(second.fields))
  const highlights = [...(first.lists.highlights ?? []), ...(second.lists.highlights ?? [])]
  return [{ fields: first.fields, lists: { ...first.lists, highlights } }, ...others]
}

function shuffle<T>(list: T[], random: Random): T[] {
  if (random.next() < 0.5) return list
  return list
    .map((what) => ({ what, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ what }) => what)
}

/** A made-up or simulated reading as a resume. */
export function toResume({ basics, sections }: Pick<SimulatedReading, 'basics' | 'sections'>): JsonResume {
  const plain = (leaves: Leaf[]) => leaves.map(({ value }) => value)
  const asEntry = ({ fields, lists }: MadeEntry) => ({
    ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
    ...Object.fromEntries(Object.entries(lists).map(([name, leaves]) => [name, plain(leaves)])),
  })
  const inLocation = Object.entries(basics.fields).filter(([name]) => name.startsWith('location.'))
  const person = Object.entries(basics.fields).filter(([name]) => !name.startsWith('location.'))
  return jsonResumeSchema.parse({
    basics: {
      ...Object.fromEntries(person.map(([name, { value }]) => [name, value])),
      location: Object.fromEntries(inLocation.map(([name, { value }]) => [name.slice('location.'.length), value])),
    },
    ...Object.fromEntries(Object.entries(sections).map(([section, entries]) => [section, entries.map(asEntry)])),
  })
}
