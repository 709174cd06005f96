import type { JsonResume } from './json-resume.ts'

/**
 * The resume document: JSON Resume 1.0.0 plus stable node ids, and what the person wrote that it has no field for. Every entry of a list has an `id` (`w1`), and each
 * highlight, keyword, course and role is a node of its own (`w1.h1`). Ids survive versions, reordering and edits; a new
 * node gets a number never used before in its list.
 */

/** One line of text with an id: a highlight, a skill keyword, a course. */
export type TextNode = { id: string; text: string }

type JsonSection<K extends keyof JsonResume> = NonNullable<JsonResume[K]>
type EntryOf<K extends keyof JsonResume> = JsonSection<K> extends Array<infer E> ? E : never

/** The fields of an entry that hold lists of text, turned into lists of text nodes. */
type WithNodes<E> = {
  [K in keyof E]: NonNullable<E[K]> extends string[] ? TextNode[] : E[K]
} & { id: string }

type ResumeLocation = NonNullable<JsonSection<'basics'>['location']> & {
  /** The country as the person wrote it (`UK`), which JSON Resume has no field for. */
  country?: string
}

type ResumeBasics = Omit<JsonSection<'basics'>, 'profiles' | 'location'> & {
  location?: ResumeLocation
  profiles?: ({ id: string } & NonNullable<JsonSection<'basics'>['profiles']>[number])[]
}

type WorkEntry = WithNodes<EntryOf<'work'>>
type VolunteerEntry = WithNodes<EntryOf<'volunteer'>>
type EducationEntry = WithNodes<EntryOf<'education'>>
type AwardEntry = WithNodes<EntryOf<'awards'>>
type CertificateEntry = WithNodes<EntryOf<'certificates'>>
type PublicationEntry = WithNodes<EntryOf<'publications'>>
type SkillEntry = WithNodes<EntryOf<'skills'>>
type LanguageEntry = WithNodes<EntryOf<'languages'>>
type InterestEntry = WithNodes<EntryOf<'interests'>>
type ReferenceEntry = WithNodes<EntryOf<'references'>>
type ProjectEntry = WithNodes<EntryOf<'projects'>>

export type ResumeDocument = {
  basics: ResumeBasics
  /** What the person called their sections (`Professional Background`), where they have titles of their own. */
  sectionTitles?: Partial<Record<'summary' | SectionName, string>>
  work: WorkEntry[]
  volunteer: VolunteerEntry[]
  education: EducationEntry[]
  awards: AwardEntry[]
  certificates: CertificateEntry[]
  publications: PublicationEntry[]
  skills: SkillEntry[]
  languages: LanguageEntry[]
  interests: InterestEntry[]
  references: ReferenceEntry[]
  projects: ProjectEntry[]
}

/** The list sections in the order in which a resume shows them by default. */
export const SECTIONS = [
  'work',
  'volunteer',
  'education',
  'projects',
  'skills',
  'certificates',
  'awards',
  'publications',
  'languages',
  'interests',
  'references',
] as const satisfies readonly Exclude<keyof ResumeDocument, 'basics' | 'sectionTitles'>[]
export type SectionName = (typeof SECTIONS)[number]

/** The letter that starts the ids of a section's entries. */
export const SECTION_PREFIX: Record<SectionName, string> = {
  work: 'w',
  volunteer: 'v',
  education: 'e',
  projects: 'p',
  skills: 's',
  certificates: 'c',
  awards: 'a',
  publications: 'b',
  languages: 'l',
  interests: 'i',
  references: 'r',
}

/** The fields of an entry that are lists of text nodes. */
export const NODE_LIST_NAMES = ['highlights', 'keywords', 'courses', 'roles'] as const
type NodeListName = (typeof NODE_LIST_NAMES)[number]

/** The letter of the ids in each of these lists. */
export const NODE_LISTS = {
  highlights: 'h',
  keywords: 'k',
  courses: 'c',
  roles: 'r',
} as const satisfies Record<NodeListName, string>

/** An entry of any section, seen without knowing which. */
export type AnyEntry = ResumeDocument[SectionName][number]

/** The text nodes of one entry's list; empty where the entry has no such list. */
export function listNodes(entry: AnyEntry, name: NodeListName): TextNode[] {
  const value = (entry as Partial<Record<NodeListName, TextNode[]>>)[name]
  return value ?? []
}

/** A deep copy that shares nothing with the original. */
export function cloneResume(resume: ResumeDocument): ResumeDocument {
  return structuredClone(resume)
}

/** Whether a resume lists this skill, however it writes upper and lower case. */
export function hasSkill(resume: ResumeDocument, skill: string): boolean {
  const wanted = fold(skill)
  return resume.skills.some((group) => listNodes(group, 'keywords').some(({ text }) => fold(text) === wanted))
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
