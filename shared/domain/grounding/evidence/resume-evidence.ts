import { type AnyEntry, listNodes, type ResumeDocument, SECTIONS, type SectionName } from '../../resume/document.ts'
import { fold } from '../../text/fold.ts'
import { languageOf, type TextLanguage } from '../../text/language-of.ts'
import { type CredentialsHeld, credentialsOf } from './credentials-held.ts'
import { ownerOf } from './owner-names.ts'
import { type Facts, factsOf, mergeFacts, statementOf } from './statement.ts'
import { spanOfEntry, type TimeSpan } from './tenure.ts'

/** An employer, school or project by its folded name, and the entries that are about it. */
export type Owner = { name: string; entryIds: string[] }

/** The resume as evidence: as a whole, entry by entry, and who the employers are. */
export type ResumeEvidence = CredentialsHeld & {
  language: TextLanguage
  all: Facts
  /** What belongs to no employer: summary, label, skills, languages. */
  general: Facts
  /** All but the languages: "conversational" there is no skill in conversation. */
  skilled: Facts
  entries: Map<string, Facts>
  /** What a line of an entry may draw on: the entry, and what belongs to no employer. */
  scopeOf(entry: Facts): Facts
  /** Positions held, the label, and what one studied or is certified as. */
  titles: Facts
  owners: Owner[]
  /** What a person calls an entry: the employer, school or project, else its title. */
  labels: ReadonlyMap<string, string>
  /** Positions by the entry of work that they were held at, the last first. */
  positions: ReadonlyMap<string, string>
  /** Languages with their levels, as the resume words them. */
  languages: { language: string; fluency: string }[]
  /** Work entries with their positions and words, for counting years. */
  jobs: { position: string; name: string; words: ReadonlySet<string>; span: TimeSpan | null }[]
}

/** Reads a resume as evidence, as of `now` (YYYY-MM-DD). */
export function readResume(resume: ResumeDocument, now: string): ResumeEvidence {
  const language = languageOfResume(resume)
  const entries = new Map<string, Facts>()
  const owners = new Map<string, string[]>()
  for (const section of SECTIONS) {
    for (const entry of resume[section] as AnyEntry[]) {
      const span = spanOfEntry(entry, now)
      entries.set(
        entry.id,
        factsOf(
          textsOf(entry).map((text) => statementOf(entry.id, text, language)),
          span ? [span] : [],
        ),
      )
      const owner = EMPLOYED.includes(section) ? ownerOf(entry) : null
      if (owner) owners.set(owner, [...(owners.get(owner) ?? []), entry.id])
    }
  }
  const basics = basicsOf(resume, language)
  const credentials = credentialsOf(resume, now)
  const general = mergeFacts([basics, ...GENERAL.flatMap((section) => factsIn(resume, section, entries))])
  const scopes = new Map<Facts, Facts>()
  return {
    language: language ?? 'en',
    scopeOf: (entry) => {
      const known = scopes.get(entry) ?? mergeFacts([entry, general])
      scopes.set(entry, known)
      return known
    },
    general,
    all: mergeFacts([general, ...EMPLOYED.flatMap((section) => factsIn(resume, section, entries))]),
    skilled: mergeFacts([
      basics,
      ...SECTIONS.filter((section) => section !== 'languages').flatMap((section) => factsIn(resume, section, entries)),
    ]),
    entries,
    titles: titlesOf(resume, language, credentials.unfinishedIds),
    ...credentials,
    labels: labelsOf(resume),
    positions: new Map(resume.work.flatMap(({ id, position }) => (position ? [[id, position] as const] : []))),
    owners: [...owners].map(([name, entryIds]) => ({ name, entryIds })),
    languages: resume.languages.map(({ language = '', fluency = '' }) => ({ language, fluency })),
    jobs: resume.work.map((job) => ({
      position: job.position ?? '',
      name: fold(job.name ?? ''),
      words: entries.get(job.id)?.words ?? new Set(),
      span: spanOfEntry(job, now),
    })),
  }
}

function labelsOf(resume: ResumeDocument): ReadonlyMap<string, string> {
  const entries = SECTIONS.flatMap((section) => resume[section] as AnyEntry[])
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const { name, organization, institution, title, position } = entry as Partial<Record<string, string>>
      const label = organization ?? institution ?? name ?? title ?? position
      return label ? [[entry.id, label]] : []
    }),
  )
}

/** The language that most of a resume's prose is in; null where it has too little of it to tell. */
export function languageOfResume(resume: ResumeDocument): TextLanguage | null {
  const entries = SECTIONS.flatMap((section) => resume[section] as AnyEntry[])
  return languageOf([resume.basics.summary ?? '', ...entries.flatMap(textsOf)].join('\n'))
}

const EMPLOYED: readonly SectionName[] = ['work', 'volunteer', 'education', 'projects']
const GENERAL = SECTIONS.filter((section) => !EMPLOYED.includes(section))

function factsIn(resume: ResumeDocument, section: SectionName, entries: Map<string, Facts>): Facts[] {
  return (resume[section] as AnyEntry[]).map(({ id }) => entries.get(id)).filter((facts) => facts !== undefined)
}

function basicsOf({ basics }: ResumeDocument, language: TextLanguage | null): Facts {
  const { label, summary, name, email, phone, url, location, profiles } = basics
  const contact = [name, email, phone, url, ...Object.values(location ?? {})]
  // A profile at a network is no work with it: its name is evidence of nothing.
  const networks = (profiles ?? []).flatMap(({ username, url: at }) => [username, at])
  return factsOf(
    [label, summary, [...contact, ...networks].filter(Boolean).join(' | ')]
      .filter((text): text is string => Boolean(text))
      .map((text) => statementOf('basics', text, language)),
    [],
  )
}

function titlesOf(resume: ResumeDocument, language: TextLanguage | null, unfinishedIds: ReadonlySet<string>): Facts {
  const texts = [
    resume.basics.label,
    ...[...resume.work, ...resume.volunteer].map(({ position }) => position),
    ...resume.projects.flatMap(({ roles }) => (roles ?? []).map(({ text }) => text)),
    ...resume.education.filter(({ id }) => !unfinishedIds.has(id)).flatMap(({ studyType, area }) => [studyType, area]),
    ...resume.certificates.filter(({ id }) => !unfinishedIds.has(id)).map(({ name }) => name),
  ]
  return factsOf(
    texts.filter((text): text is string => Boolean(text)).map((text) => statementOf('titles', text, language)),
    [],
  )
}

/** The statements of an entry: its head without dates, then each line. */
function textsOf(entry: AnyEntry): string[] {
  const fields = Object.entries(entry).flatMap(([key, value]) =>
    key !== 'id' && !/date$/i.test(key) && typeof value === 'string' ? [[key, value] as const] : [],
  )
  const isProse = (key: string): boolean => key === 'summary' || key === 'description'
  const head = fields.filter(([key]) => !isProse(key)).map(([, value]) => value)
  const prose = fields.filter(([key]) => isProse(key)).map(([, value]) => value)
  const lines = (['highlights', 'keywords', 'courses', 'roles'] as const).flatMap((list) =>
    listNodes(entry, list).map(({ text }) => text),
  )
  return [head.join(' | '), ...prose, ...lines].filter((text) => text !== '')
}
