import { cleanTexts } from '../text/clean.ts'
import { keepAsWritten, toMeta } from './as-written.ts'
import {
  type AnyEntry,
  NODE_LIST_NAMES,
  NODE_LISTS,
  type ResumeDocument,
  SECTION_PREFIX,
  SECTIONS,
  type TextNode,
} from './document.ts'
import type { GivenIds } from './given-ids.ts'
import type { JsonResume } from './json-resume.ts'
import { listNodeIds, matchIds, toWordSet } from './node-ids.ts'

type Loose = Record<string, unknown>

/**
 * Gives every entry and line of a JSON Resume its node id.
 * With `previous` (the version before, of the same resume) a node that is the same thing keeps its id, above all one that
 * came with this id (`given`); what is new gets a number that its list never used, neither there nor in any `older` version.
 * Its texts are cleaned on the way, all of them: every resume comes in here, whether it was given, parsed or edited.
 */
export function toResumeDocument(
  received: JsonResume,
  previous?: ResumeDocument,
  { older = [], given = new Map() }: { older?: readonly ResumeDocument[]; given?: GivenIds } = {},
): ResumeDocument {
  const used = new Set([previous, ...older].flatMap((version) => (version ? listNodeIds(version) : [])))
  const { value: resume } = cleanTexts(received)
  const { profiles, ...basics } = resume.basics ?? {}
  const { country, sectionTitles } = keepAsWritten(resume, previous)
  const document: Loose = {
    ...(sectionTitles && { sectionTitles }),
    basics: {
      ...basics,
      ...(country && { location: { ...basics.location, country } }),
      ...(profiles && { profiles: profiles.map((profile, index) => ({ ...profile, id: `n${index + 1}` })) }),
    },
  }
  for (const section of SECTIONS) {
    const entries = (resume[section] ?? []) as Loose[]
    const before = (previous?.[section] ?? []) as AnyEntry[]
    const ids = matchIds(
      entries.map((entry, index) => ({ words: collectEntryWords(entry), given: given.get(`${section}/${index}`) })),
      before.map((e) => ({ id: e.id, words: collectEntryWords(e as Loose) })),
      { prefix: SECTION_PREFIX[section], used },
    )
    document[section] = entries.map((entry, index) => {
      const id = ids[index] as string
      const old = before.find((e) => e.id === id) as Loose | undefined
      return withNodes(entry, id, old, { used, givenAt: (place) => given.get(`${section}/${index}/${place}`) })
    })
  }
  return document as ResumeDocument
}

type Ids = { used: ReadonlySet<string>; givenAt: (place: string) => string | undefined }

function withNodes(entry: Loose, id: string, before: Loose | undefined, { used, givenAt }: Ids): Loose {
  const result: Loose = { ...entry, id }
  for (const name of NODE_LIST_NAMES) {
    const lines = entry[name]
    if (!Array.isArray(lines)) continue
    const old = (before?.[name] ?? []) as TextNode[]
    const ids = matchIds(
      lines.map((line, index) => ({ words: toWordSet(String(line)), given: givenAt(`${name}/${index}`) })),
      old.map((n) => ({ id: n.id, words: toWordSet(n.text) })),
      { prefix: `${id}.${NODE_LISTS[name]}`, used },
    )
    result[name] = lines.map((line, index) => ({ id: ids[index], text: line }))
  }
  return result
}

/**
 * The resume as JSON Resume 1.0.0: the same content without ids and without empty sections. What that has no field for is in its
 * `meta`.
 */
export function toJsonResume(document: ResumeDocument): JsonResume {
  const meta = toMeta(document)
  const result: Loose = { ...(meta && { meta }) }
  const { profiles, location, ...basics } = document.basics
  const { country: _country, ...place } = location ?? {}
  result.basics = {
    ...basics,
    ...(location && { location: place }),
    ...(profiles && { profiles: profiles.map(({ id: _id, ...profile }) => profile) }),
  }
  for (const section of SECTIONS) {
    const entries = document[section] as AnyEntry[]
    if (entries.length === 0) continue
    result[section] = entries.map((entry) => {
      const { id: _id, ...rest } = entry as Loose
      for (const name of NODE_LIST_NAMES) {
        if (Array.isArray(rest[name])) rest[name] = (rest[name] as TextNode[]).map((node) => node.text)
      }
      return rest
    })
  }
  return result as JsonResume
}

/** What an entry is, as a set of words: its identity and its lines. */
function collectEntryWords(entry: Loose): Set<string> {
  const parts: string[] = []
  for (const [key, value] of Object.entries(entry)) {
    if (key === 'id') continue
    if (typeof value === 'string') parts.push(value)
    else if (Array.isArray(value))
      for (const v of value) parts.push(typeof v === 'string' ? v : String((v as TextNode).text))
  }
  return toWordSet(parts.join(' '))
}
