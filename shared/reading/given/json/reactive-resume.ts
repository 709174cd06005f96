import type { Notes, Place } from './notes.ts'
import { type RichText, readRichText } from './rich-text.ts'
import { isNothing, isRecord } from './texts.ts'

type Fields = Record<string, unknown>

/** How a section of Reactive Resume maps: its name here, and for each field there the names that its versions gave it. */
type Mapping = {
  section: string
  fields: Record<string, string>
  longText?: 'summary' | 'description' | 'reference'
  items?: 'highlights' | 'courses'
}

const URL = 'url website'
const LONG_TEXTS = ['summary', 'description', 'content']
const MAPPINGS: Record<string, Mapping> = {
  experience: {
    section: 'work',
    fields: { name: 'company name', position: 'position', location: 'location', url: URL },
    longText: 'summary',
    items: 'highlights',
  },
  work: {
    section: 'work',
    fields: { name: 'name company', position: 'position', location: 'location', url: URL },
    longText: 'summary',
    items: 'highlights',
  },
  volunteer: {
    section: 'volunteer',
    fields: { organization: 'organization', position: 'position', url: URL },
    longText: 'summary',
    items: 'highlights',
  },
  education: {
    section: 'education',
    fields: {
      institution: 'school institution',
      studyType: 'degree studyType',
      area: 'area',
      score: 'grade score',
      courses: 'courses',
      url: URL,
    },
    items: 'courses',
  },
  projects: {
    section: 'projects',
    fields: { name: 'name', keywords: 'keywords', url: URL },
    longText: 'description',
    items: 'highlights',
  },
  awards: { section: 'awards', fields: { title: 'title', awarder: 'awarder', date: 'date' }, longText: 'summary' },
  certifications: { section: 'certificates', fields: { name: 'title name', issuer: 'issuer', date: 'date', url: URL } },
  publications: {
    section: 'publications',
    fields: { name: 'title name', publisher: 'publisher', releaseDate: 'date', url: URL },
    longText: 'summary',
  },
  skills: { section: 'skills', fields: { name: 'name', level: 'proficiency description', keywords: 'keywords' } },
  languages: { section: 'languages', fields: { language: 'language name', fluency: 'fluency description level' } },
  interests: { section: 'interests', fields: { name: 'name', keywords: 'keywords' } },
  references: { section: 'references', fields: { name: 'name' }, longText: 'reference' },
  profiles: { section: 'profiles', fields: { network: 'network', username: 'username', url: URL } },
}
/** How an item looks, and what identifies it there. */
const ASIDE = new Set('id _id visible hidden icon iconcolor level levelnum columns options'.split(' '))
const SPAN_SECTIONS = new Set(['work', 'volunteer', 'education', 'projects'])

/** Whether a value is an export of Reactive Resume, of any version: sections that each hold their items. */
export function isReactiveResume(value: unknown): value is Fields & { sections: Fields } {
  if (!isRecord(value) || !isRecord(value.basics) || !isRecord(value.sections)) return false
  return Object.entries(value.sections).some(
    ([name, section]) => name in MAPPINGS && isRecord(section) && 'items' in section,
  )
}

/** The same as JSON Resume, still to be checked as such. What is hidden there stays out, with a note. */
export function fromReactiveResume(given: Fields & { sections: Fields }, notes: Notes): Fields {
  const resume: Fields = {}
  const add = (section: string, entry: Fields) => {
    const entries = resume[section]
    if (Array.isArray(entries)) entries.push(entry)
    else resume[section] = [entry]
  }
  for (const [name, section] of Object.entries(given.sections))
    readSection(name, section, ['sections', name], notes, add)
  const custom = Array.isArray(given.customSections) ? given.customSections : []
  custom.forEach((section, index) => {
    const type = isRecord(section) && typeof section.type === 'string' ? section.type : ''
    readSection(type, section, ['customSections', index], notes, add)
  })
  const { profiles, ...sections } = resume
  return { basics: readBasics(given, profiles, notes), ...sections }
}

function readBasics(given: Fields & { sections: Fields }, profiles: unknown, notes: Notes): Fields {
  const { basics, sections, summary } = given
  if (!isRecord(basics)) return {}
  const { headline, picture, photo, customFields, birthdate, ...rest } = basics
  for (const [name, value] of Object.entries({ customFields, birthdate }))
    if (!isNothing(value)) notes.add(['basics', name], 'has no place in JSON Resume 1.0.0; it was left out.')
  const own = isRecord(summary) ? summary : isRecord(sections.summary) ? sections.summary : undefined
  const isShown = own !== undefined && !isHidden(own)
  if (own && !isShown) notes.add(['summary'], 'is hidden there; it was left out.')
  const { text, items } = readRichText(isShown ? own.content : rest.summary)
  return {
    ...rest,
    label: headline,
    summary: [text, ...items].filter(Boolean).join('\n'),
    profiles: profiles ?? rest.profiles,
  }
}

type Add = (section: string, entry: Fields) => void

function readSection(name: string, section: unknown, place: Place, notes: Notes, add: Add): void {
  if (name === 'summary' || !isRecord(section)) return
  if (name === 'custom') {
    for (const [key, inner] of Object.entries(section)) readSection('', inner, [...place, key], notes, add)
    return
  }
  const items = Array.isArray(section.items) ? section.items : []
  if (items.length === 0) return
  const mapping = MAPPINGS[name]
  if (isHidden(section)) notes.add(place, 'is hidden there; it was left out.')
  else if (!mapping)
    notes.add(place, 'is a section of one’s own, which has no place in JSON Resume 1.0.0; it was left out.')
  else
    items.forEach((item, index) => {
      const at = [...place, 'items', index]
      if (!isRecord(item)) return
      if (isHidden(item)) notes.add(at, 'is hidden there; it was left out.')
      else for (const entry of readItem(item, mapping, at, notes)) add(mapping.section, entry)
    })
}

function isHidden({ visible, hidden }: Fields): boolean {
  return visible === false || hidden === true
}

/** An item, or one for each role that was held at the same employer. */
function readItem(item: Fields, mapping: Mapping, place: Place, notes: Notes): Fields[] {
  const roles = Array.isArray(item.roles) ? item.roles.filter(isRecord) : []
  const { roles: _, ...own } = item
  if (roles.length === 0) return [readFields(own, mapping, place, notes)]
  return roles.map((role, index) =>
    readFields({ ...own, period: '', description: '', ...role }, mapping, [...place, 'roles', index], notes),
  )
}

function readFields(item: Fields, mapping: Mapping, place: Place, notes: Notes): Fields {
  const entry: Fields = {}
  const used = new Set<string>(ASIDE)
  for (const [field, names] of Object.entries(mapping.fields)) {
    const name = names.split(' ').find((known) => !isNothing(item[known]))
    if (!name) continue
    used.add(name)
    entry[field] = field === 'url' ? readUrl(item[name]) : item[name]
  }
  const period = ['period', 'date'].find((name) => !used.has(name) && !isNothing(item[name]))
  if (period && SPAN_SECTIONS.has(mapping.section)) {
    entry.period = item[period]
    used.add(period)
  }
  const long = LONG_TEXTS.filter((name) => !used.has(name) && !isNothing(item[name]))
  if (mapping.longText || mapping.items) {
    addLongText(
      entry,
      long.map((name) => readRichText(item[name])),
      mapping,
    )
    for (const name of long) used.add(name)
  }
  for (const [name, value] of Object.entries(item))
    if (!used.has(name) && !used.has(name.toLowerCase()) && !isNothing(value) && !isEmptyLink(value))
      notes.add([...place, name], 'has no place in JSON Resume 1.0.0; it was left out.')
  return entry
}

function addLongText(entry: Fields, texts: RichText[], { longText, items }: Mapping): void {
  const lines = texts.flatMap(({ text }) => text || [])
  const listed = texts.flatMap((text) => text.items)
  const before = Array.isArray(entry[items ?? '']) ? entry[items ?? ''] : []
  const all = items ? [...(Array.isArray(before) ? before : []), ...(longText ? [] : lines), ...listed] : []
  if (items && all.length > 0) entry[items] = all
  if (longText) entry[longText] = [...lines, ...(items ? [] : listed)].join('\n')
}

function readUrl(value: unknown): unknown {
  return isRecord(value) ? (value.href ?? value.url) : value
}

function isEmptyLink(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((inner) => isNothing(inner) || typeof inner === 'boolean')
}
