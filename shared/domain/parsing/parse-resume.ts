import type { JsonResume } from '../resume/json-resume.ts'
import { readProjects, readVolunteer } from './activities.ts'
import { withoutIcons } from './cleaning/icons.ts'
import { joinBrokenProse } from './cleaning/prose-lines.ts'
import { withoutRunningHeads } from './cleaning/running-heads.ts'
import { withoutClosing } from './closing-lines.ts'
import { readBasics } from './contact.ts'
import type { Context } from './context.ts'
import { withoutCoverNote } from './cover-note.ts'
import { documentLanguages } from './document-languages.ts'
import { readEducation } from './education.ts'
import { isClosing, joinEnrolments, withoutObtained } from './enrolments.ts'
import { dateReader } from './head-dates.ts'
import { plainLines } from './labelled-lines.ts'
import { readLanguages } from './languages.ts'
import { cutLong } from './long-lines.ts'
import type { ReadLine } from './read-line.ts'
import { readAwards, readCertificates, readPublications } from './records.ts'
import { regroupSections } from './sections/regroup.ts'
import type { Section } from './sections/section.ts'
import { splitSections } from './sections/split.ts'
import { keywordsOf, readSkills } from './skills.ts'
import { linesFromText } from './text-lines.ts'
import { withinLimits } from './within-limits.ts'
import { readJobs } from './work.ts'
import { withYearSpans } from './year-spans.ts'

/** What the parser could not settle; codes with counts, no personal text. */
type ParseWarning = { code: 'no_name' | 'no_contact' | 'no_work' | 'section_not_understood'; count: number }

/** An entry whose head could as well be read another way: `margin` is by how much the chosen reading leads (0 and more). */
type UncertainEntry = { section: 'work'; index: number; margin: number }

type ParsedResume = { resume: JsonResume; warnings: ParseWarning[]; uncertain: UncertainEntry[] }

/** Readings that lead by less than this are named as uncertain. */
const SURE_MARGIN = 0.35

/** Reads a resume by rules: no model, no network. `lines` carry the layout where the file had one. */
export function readResumeText(input: { text: string; lines?: ReadLine[] | null }): ParsedResume {
  const given = input.lines && input.lines.length > 0 ? input.lines : linesFromText(input.text)
  const drawn = given.map(withoutIcons).filter(({ text }) => text !== '')
  const dates = dateReader(documentLanguages(drawn) ?? undefined)
  const lines = joinBrokenProse(withYearSpans(withoutRunningHeads(drawn, dates)), dates)
    .filter(({ text }) => !isClosing(text))
    .flatMap((line) => cutLong(line.text).map((text) => (text === line.text ? line : { ...line, text })))
  const sections = regroupSections(splitSections(withoutClosing(withoutCoverNote(lines)), dates), dates)
  const of = (...kinds: Section['kind'][]) => sections.filter(({ kind }) => kinds.includes(kind))
  const linesOf = (kind: Section['kind']) => of(kind).flatMap((section) => section.lines)
  const basics = readBasics(of('head', 'contact'))
  const context: Context = { dates, home: basics.location?.city }
  const summary = linesOf('summary')
    .map(({ text }) => text.replaceAll('\t', ' '))
    .join(' ')
  const each = <T>(kind: Section['kind'], read: (lines: ReadLine[]) => T[]): T[] =>
    of(kind).flatMap((section) => read(section.lines))
  const jobs = each('work', (list) => readJobs(joinEnrolments(plainLines(list), dates), context))
  const education = each('education', (list) => readEducation(joinEnrolments(plainLines(list), dates), context))
  const schools = education.map(({ institution }) => institution)
  const resume: JsonResume = {
    basics: { ...basics, ...(summary && { summary }) },
    work: jobs.map(({ job }) => job),
    volunteer: each('volunteer', (list) => readVolunteer(plainLines(list), context, schools)),
    education,
    projects: each('projects', (list) => readProjects(plainLines(list), context)),
    skills: readSkills(linesOf('skills')),
    certificates: each('certificates', (list) => readCertificates(withoutObtained(plainLines(list)), context)),
    awards: each('awards', (list) => readAwards(withoutObtained(plainLines(list)), context)),
    publications: each('publications', (list) => readPublications(plainLines(list), context)),
    languages: readLanguages(plainLines(linesOf('languages'))),
    interests: linesOf('interests')
      .flatMap(({ text }) => keywordsOf(text))
      .map((name) => ({ name })),
  }
  const parsed = withinLimits(resume)
  const uncertain = jobs.flatMap(({ margin }, index): UncertainEntry[] =>
    margin < SURE_MARGIN ? [{ section: 'work', index, margin }] : [],
  )
  return { resume: parsed, warnings: warningsFor(parsed, of('other').length), uncertain }
}

function warningsFor(resume: JsonResume, notUnderstood: number): ParseWarning[] {
  const warnings: ParseWarning[] = []
  if (!resume.basics?.name) warnings.push({ code: 'no_name', count: 1 })
  if (!resume.basics?.email && !resume.basics?.phone) warnings.push({ code: 'no_contact', count: 1 })
  if (!resume.work?.length) warnings.push({ code: 'no_work', count: 1 })
  if (notUnderstood > 0) warnings.push({ code: 'section_not_understood', count: notUnderstood })
  return warnings
}
