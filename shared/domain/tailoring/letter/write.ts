import type { Requirement } from '../../changes/change.ts'
import type { ProposedParagraph } from '../../letter.ts'
import { matchRequirements } from '../../matching/match.ts'
import { collectEvidenceKeys, extractTerms } from '../../matching/terms.ts'
import { listNodes, type ResumeDocument } from '../../resume/document.ts'
import { fold } from '../../text/fold.ts'
import { isAbout, readWishes, type Wishes } from '../wishes.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { Phrases } from './phrases.ts'
import { spanish } from './spanish.ts'
import { collectStories, type Story } from './stories.ts'

type LetterSources = {
  resume: ResumeDocument
  job: { title: string; company: string }
  requirements: readonly Requirement[]
  instructions: string
  feedback: string
  /** A language code; English where we have no phrases for it. */
  language: string
  /** Today, as YYYY-MM-DD. */
  now: string
}

const PHRASES: Record<string, Phrases> = { en: english, de: german, es: spanish, fr: french }

type Sentence = { text: string; evidence: string[] }

/**
 * A cover letter assembled from the person's own lines: what it is for, the place that speaks most to the posting,
 * another one, what else is asked for and there, and a closing wish. It states nothing that the resume does not.
 */
export function writeLetter(input: LetterSources): ProposedParagraph[] {
  const phrases = PHRASES[input.language.slice(0, 2).toLowerCase()] ?? english
  const wishes = readWishes(input.instructions, input.feedback)
  const [first, second] = collectStories(input.resume, input.requirements, wishes)
  const told = [...takeLines(first, wishes.shorter ? 1 : 2), ...takeLines(second, wishes.shorter ? 1 : 2)]
  const paragraphs = [
    writeOpening(input, phrases),
    first ? tell(first, null, phrases, wishes.shorter ? 1 : 2) : [],
    second ? tell(second, first ?? null, phrases, wishes.shorter ? 1 : 2) : [],
    wishes.shorter ? [] : writeAddition(input, phrases, wishes, told),
    [{ text: phrases.close(input.job), evidence: [] }],
  ]
  return joinSentences(paragraphs)
}

const takeLines = (story: Story | undefined, count: number): string[] =>
  story ? story.lines.slice(0, count).map(({ text }) => text) : []

function writeOpening({ resume, job }: LetterSources, phrases: Phrases): Sentence[] {
  const { summary = '', label = '' } = resume.basics
  const about = phrases.about(summary, label)
  const current = resume.work.find(({ endDate }) => !endDate)
  const sentences: Sentence[] = [{ text: phrases.apply(job), evidence: [] }]
  if (about) sentences.push({ text: about, evidence: ['basics.summary'] })
  else if (current) {
    const place = { kind: 'work' as const, name: current.name ?? '', position: current.position ?? '', isCurrent: true }
    const text = phrases.currentWork(place)
    if (text) sentences.push({ text, evidence: [current.id] })
  }
  return sentences
}

function tell(story: Story, told: Story | null, phrases: Phrases, count: number): Sentence[] {
  return story.lines.slice(0, count).map(({ id, text }, index) => {
    const line = phrases.readLine(text)
    const evidence = [story.entryId, id]
    if (index > 0) return { text: phrases.also(line, story.place, told === null), evidence }
    if (!told) return { text: phrases.lead(story.place, line), evidence }
    const isEarlier =
      story.place.kind === 'work' && told.place.kind === 'work' && story.end !== null && story.end <= told.start
    return { text: phrases.next(story.place, line, isEarlier), evidence }
  })
}

const MAX_SKILLS = 6

/** What the posting asks for and the resume lists, as far as the lines told so far have not shown it. */
function writeAddition(
  { resume, requirements, now, language: languageCode }: LetterSources,
  phrases: Phrases,
  wishes: Wishes,
  told: readonly string[],
): Sentence[] {
  const report = matchRequirements(requirements, resume, now)
  const served = new Set(
    report.requirements.filter(({ status }) => status === 'met').flatMap(({ evidence }) => evidence),
  )
  const shown = collectEvidenceKeys(told.join('\n'))
  const asked = new Set(requirements.flatMap(({ text }) => extractTerms(text).map(({ key }) => key)))
  // "3D printing" is not what "3D CAD" asks for: all that a skill is about must be asked for.
  const isAsked = (text: string) =>
    extractTerms(text).length > 0 && extractTerms(text).every(({ key }) => asked.has(key))
  const isNew = (text: string) =>
    extractTerms(text).some(({ key }) => !shown.has(key)) && !isAbout(text, wishes.leaveOut)
  const skills = resume.skills
    .flatMap((group) => listNodes(group, 'keywords'))
    .filter(({ id, text }) => (served.has(id) || isAsked(text)) && isNew(text))
    .slice(0, MAX_SKILLS)
  const certificates = resume.certificates.filter(({ id, name = '' }) => served.has(id) && name && isNew(name))
  const languages = resume.languages.filter(
    ({ id, language, fluency }) => served.has(id) && language && !isOwnLanguage(language, languageCode, fluency),
  )
  const studies = resume.education.filter(
    ({ id, area, studyType, endDate }) => served.has(id) && (area || studyType) && endDate && endDate <= now,
  )
  const sentences: Sentence[] = []
  const add = (text: string, nodes: readonly { id: string }[]) => {
    if (nodes.length > 0) sentences.push({ text, evidence: nodes.map(({ id }) => id) })
  }
  add(phrases.skills(skills.map(({ text }) => text)), skills)
  add(phrases.certificates(certificates.map(({ name = '' }) => name)), certificates)
  add(phrases.languages(languages.map(({ language = '', fluency = '' }) => ({ language, fluency }))), languages)
  const [degree] = studies
  if (degree) add(phrases.degree(degree.area ?? '', degree.studyType ?? '', degree.institution ?? ''), [degree])
  return sentences
}

/** That a letter's own language is the writer's first needs no saying. */
function isOwnLanguage(language: string, code: string, fluency = ''): boolean {
  if (!/nativ|mutter|matern|mother/i.test(fluency)) return false
  const names = LETTER_LANGUAGES[code.slice(0, 2).toLowerCase()] ?? LETTER_LANGUAGES.en
  return names?.includes(fold(language)) ?? false
}

const LETTER_LANGUAGES: Record<string, readonly string[]> = {
  en: ['english', 'englisch', 'ingles', 'anglais'],
  de: ['german', 'deutsch', 'aleman', 'allemand'],
  es: ['spanish', 'spanisch', 'espanol', 'castellano', 'espagnol'],
  fr: ['french', 'franzosisch', 'frances', 'francais'],
}

function joinSentences(paragraphs: readonly Sentence[][]): ProposedParagraph[] {
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({
      text: sentences.map(({ text }) => text).join(' '),
      evidence: [...new Set(sentences.flatMap(({ evidence }) => evidence))],
    }))
}
