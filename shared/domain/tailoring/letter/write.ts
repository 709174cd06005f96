import type { Requirement } from '../../changes/change.ts'
import type { Key } from '../../languages/kinds.ts'
import type { Language } from '../../languages/tags.ts'
import type { ProposedParagraph } from '../../letter.ts'
import { isLanguage } from '../../matching/languages.ts'
import { matchRequirements } from '../../matching/match.ts'
import { collectEvidenceKeys, extractTerms } from '../../matching/terms.ts'
import { listNodes, type ResumeDocument } from '../../resume/document.ts'
import { isAbout, readWishes, type Wishes } from '../wishes.ts'
import { withArticle } from './english-article.ts'
import { lowerFirst, lowerTitle } from './first-letter.ts'
import { introducePerson } from './introduce-person.ts'
import { fillSentence, joinList, letterLanguageOf, type Slots } from './sentences.ts'
import { collectStories, type Story } from './stories.ts'
import { placeSlots, type Sentence, tellStory } from './tell-story.ts'

type LetterSources = {
  resume: ResumeDocument
  job: { title: string; company: string }
  requirements: readonly Requirement[]
  instructions: string
  feedback: string
  /** A BCP 47 tag; English where there are no sentences in its language. */
  language: string
  /** Today, as YYYY-MM-DD. */
  now: string
}

/**
 * A cover letter assembled from the person's own lines: what it is for, the place that speaks most to the posting,
 * another one, what else is asked for and there, and a closing wish. It states nothing that the resume does not, and a
 * line that cannot be told as a sentence is left out.
 */
export function writeLetter(input: LetterSources): ProposedParagraph[] {
  const language = letterLanguageOf(input.language)
  const wishes = readWishes(input.instructions, input.feedback)
  const found = collectStories(input.resume, input.requirements, wishes, language).slice(0, 2)
  const opening = writeOpening(input, language, found.length === 0)
  const isNamedStory = ({ entryId }: Story): boolean => opening.some(({ evidence }) => evidence.includes(entryId))
  // A place that the opening names is told at once.
  const [first, second] = [...found.filter(isNamedStory), ...found.filter((story) => !isNamedStory(story))]
  const count = wishes.shorter ? 1 : second ? LINES_OF_A_STORY : LINES_OF_THE_ONLY_STORY
  const isNamed = first !== undefined && isNamedStory(first)
  const told = [first, second].flatMap((story) => story?.lines.slice(0, count).map(({ text }) => text) ?? [])
  return joinSentences([
    opening,
    first ? tellStory(first, count, { told: null, isNamed }, language) : [],
    second ? tellStory(second, count, { told: first ?? null, isNamed: false }, language) : [],
    wishes.shorter ? [] : writeAddition(input, language, wishes, told),
    [{ text: fillSentence(language, 'close', { company: input.job.company }), evidence: [] }],
  ])
}

const LINES_OF_A_STORY = 2
const LINES_OF_THE_ONLY_STORY = 3

/** "for the position of Nurse, Intensive Care, at Elm" */
const withComma = (title: string): string => (title.includes(',') ? `${title},` : title)

/** What the letter is for and who writes it; `isAll`: no story follows, so that the present job is named as well. */
function writeOpening(
  { resume, job: { title, company } }: LetterSources,
  language: Language,
  isAll: boolean,
): Sentence[] {
  const { summary = '', label = '' } = resume.basics
  const role = { title: withComma(title), job: withComma(lowerTitle(title)), company }
  const apply = { text: fillSentence(language, 'apply', role), evidence: [] }
  const about = introducePerson(summary, label, language)
  const current = resume.work.find(({ endDate }) => !endDate)
  const sentences = [apply, { text: about, evidence: ['basics.summary'] }]
  if (current && (about === '' || isAll)) {
    const place = { kind: 'work' as const, name: current.name ?? '', position: current.position ?? '', isCurrent: true }
    sentences.push({ text: fillSentence(language, 'current', placeSlots(place, language)), evidence: [current.id] })
  }
  return sentences.filter(({ text }) => text !== '')
}

const MAX_SKILLS = 6

/** What the posting asks for and the resume lists, as far as the lines told so far have not shown it. */
function writeAddition(
  { resume, requirements, now }: LetterSources,
  language: Language,
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
    ({ id, language: name }) => served.has(id) && name && !isLanguage(name, language),
  )
  const studies = resume.education.filter(
    ({ id, area, studyType, endDate }) => served.has(id) && (area || studyType) && endDate && endDate <= now,
  )
  const sentences: Sentence[] = []
  const add = (part: Key<'letter-sentences'>, slots: Slots, nodes: readonly { id: string }[]) => {
    const text = fillSentence(language, part, slots)
    if (nodes.length > 0 && text !== '') sentences.push({ text, evidence: nodes.map(({ id }) => id) })
  }
  const list = (items: readonly string[]) => ({ items: joinList(language, items) })
  add('skills', list(skills.map(({ text }) => text)), skills)
  add('certificates', list(certificates.map(({ name = '' }) => name)), certificates)
  add('languages', languageSlots(languages, language), languages)
  const [degree] = studies
  if (degree) add('degree', degreeSlots(degree), [degree])
  return sentences
}

/** Names of languages have a capital in some languages (`items`) and none in others (`languages`). */
function languageSlots(known: ResumeDocument['languages'], language: Language): Slots {
  const named = known.map(({ language: name = '', fluency = '' }) => ({
    name,
    level: fluency && ` (${/\d/.test(fluency) ? fluency : lowerFirst(fluency)})`,
  }))
  return {
    items: joinList(
      language,
      named.map(({ name, level }) => `${name}${level}`),
    ),
    languages: joinList(
      language,
      named.map(({ name, level }) => `${lowerFirst(name)}${level}`),
    ),
  }
}

function degreeSlots({ area, studyType, institution }: ResumeDocument['education'][number]): Slots {
  return { area, degree: studyType, 'a degree': studyType && withArticle(studyType), school: institution }
}

function joinSentences(paragraphs: readonly Sentence[][]): ProposedParagraph[] {
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({
      text: sentences.map(({ text }) => text).join(' '),
      evidence: [...new Set(sentences.flatMap(({ evidence }) => evidence))],
    }))
}
