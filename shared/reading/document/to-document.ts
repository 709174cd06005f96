import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import type { Entry } from '../entries/split.ts'
import type { Entries, EntriesBlock, LineBlock, RecordBlock } from '../entries/to-entries.ts'
import { plainLines } from '../lexicon/labelled-lines.ts'
import { readProjects, readVolunteer } from './activities.ts'
import { readBasics } from './contact.ts'
import type { Context } from './context.ts'
import { readEducation } from './education.ts'
import { readLanguages } from './languages.ts'
import { readAwards, readCertificates, readPublications } from './records.ts'
import { keywordsOf, readSkills } from './skills.ts'
import { withinLimits } from './within-limits.ts'
import { readJobs } from './work.ts'

/** What the parser could not settle; codes with counts, no personal text. */
type ParseWarning = { code: 'no_name' | 'no_contact' | 'no_work' | 'section_not_understood'; count: number }

/** An entry whose head could as well be read another way: `margin` is by how much the chosen reading leads (0 and more). */
type UncertainEntry = { section: 'work'; index: number; margin: number }

/** The last stage's result. */
export type ParsedResume = { resume: JsonResume; warnings: ParseWarning[]; uncertain: UncertainEntry[] }

/** Readings that lead by less than this are named as uncertain. */
const SURE_MARGIN = 0.35

/** Makes the resume document of its entries: which part of a head is the title, which the employer, what a line of contact is. */
export function toDocument({ blocks, dates }: Entries): ParsedResume {
  const linesOf = (...kinds: LineBlock['kind'][]) =>
    blocks.flatMap((block) =>
      'entries' in block || 'records' in block || !kinds.includes(block.kind) ? [] : block.lines,
    )
  const recordsOf = (kind: RecordBlock['kind']) =>
    blocks.flatMap((block) => ('records' in block && block.kind === kind ? [block] : []))
  const eachOf = <T>(kind: EntriesBlock['kind'], read: (entries: Entry[]) => T[]): T[] =>
    blocks.flatMap((block) => ('entries' in block && block.kind === kind ? read(block.entries) : []))
  const about = blocks.flatMap((block) => (block.kind === 'head' || block.kind === 'contact' ? [block] : []))
  const basics = readBasics(about)
  const context: Context = { dates, home: basics.location?.city }
  const summary = linesOf('summary')
    .map(({ text }) => text.replaceAll('\t', ' '))
    .join(' ')
  const jobs = eachOf('work', (entries) => readJobs(entries, context))
  const education = eachOf('education', (entries) => readEducation(entries, context))
  const schools = education.map(({ institution }) => institution)
  const resume: JsonResume = {
    basics: { ...basics, ...(summary && { summary }) },
    work: jobs.map(({ job }) => job),
    volunteer: eachOf('volunteer', (entries) => readVolunteer(entries, context, schools)),
    education,
    projects: eachOf('projects', readProjects),
    skills: readSkills(linesOf('skills')),
    certificates: recordsOf('certificates').flatMap((block) => readCertificates(block, context)),
    awards: recordsOf('awards').flatMap((block) => readAwards(block, context)),
    publications: recordsOf('publications').flatMap((block) => readPublications(block, context)),
    languages: readLanguages(plainLines(linesOf('languages'))),
    interests: linesOf('interests')
      .flatMap(({ text }) => keywordsOf(text))
      .map((name) => ({ name })),
  }
  const parsed = withinLimits(resume)
  const uncertain = jobs.flatMap(({ margin }, index): UncertainEntry[] =>
    margin < SURE_MARGIN ? [{ section: 'work', index, margin }] : [],
  )
  const notUnderstood = blocks.filter(({ kind }) => kind === 'other').length
  return { resume: parsed, warnings: warningsFor(parsed, notUnderstood), uncertain }
}

function warningsFor(resume: JsonResume, notUnderstood: number): ParseWarning[] {
  const warnings: ParseWarning[] = []
  if (!resume.basics?.name) warnings.push({ code: 'no_name', count: 1 })
  if (!resume.basics?.email && !resume.basics?.phone) warnings.push({ code: 'no_contact', count: 1 })
  if (!resume.work?.length) warnings.push({ code: 'no_work', count: 1 })
  if (notUnderstood > 0) warnings.push({ code: 'section_not_understood', count: notUnderstood })
  return warnings
}
