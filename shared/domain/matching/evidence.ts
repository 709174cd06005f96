import { listNodes, type ResumeDocument, SECTIONS, type SectionName } from '../resume/document.ts'
import { collectEvidenceKeys } from './terms.ts'

/** A node of the resume as evidence: what it says, what it belongs to and when that was. */
export type EvidenceNode = {
  id: string
  /** The entry that the node belongs to; the node itself for an entry or a text of `basics`. */
  entryId: string
  section: SectionName | 'basics'
  text: string
  keys: ReadonlySet<string>
}

/** A wish is no evidence: "looking for a first position in manufacturing". */
const WISH =
  /\b(?:looking for|seeking|aspiring|eager to|hop(?:e|ing) to|want(?:s|ing)? to|keen to|auf der suche|en busca de|à la recherche)\b.*$/i

/** Every node of a resume that can be named as evidence. */
export function listEvidenceNodes(resume: ResumeDocument): EvidenceNode[] {
  const nodes: EvidenceNode[] = []
  const push = (id: string, entryId: string, section: EvidenceNode['section'], text: string) => {
    if (text.trim() !== '') nodes.push({ id, entryId, section, text, keys: collectEvidenceKeys(text) })
  }
  const { label, summary } = resume.basics
  push('basics.label', 'basics.label', 'basics', label ?? '')
  push('basics.summary', 'basics.summary', 'basics', withoutWishes(summary ?? ''))
  for (const section of SECTIONS) {
    if (section === 'references') continue
    for (const entry of resume[section]) {
      push(entry.id, entry.id, section, joinEntryText(entry))
      for (const list of ['highlights', 'keywords', 'courses', 'roles'] as const) {
        for (const node of listNodes(entry, list)) push(node.id, entry.id, section, node.text)
      }
    }
  }
  return nodes
}

const ENTRY_FIELDS = [
  'position',
  'name',
  'organization',
  'title',
  'studyType',
  'area',
  'institution',
  'language',
  'fluency',
  'summary',
  'description',
  'entity',
  'type',
  'level',
  'issuer',
  'awarder',
  'publisher',
] as const

function joinEntryText(entry: object): string {
  const fields = new Map<string, unknown>(Object.entries(entry))
  return ENTRY_FIELDS.map((field) => fields.get(field))
    .filter((value) => typeof value === 'string' && value !== '')
    .join('; ')
}

function withoutWishes(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.replace(WISH, ''))
    .join(' ')
}
