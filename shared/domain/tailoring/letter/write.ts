import type { Requirement } from '../../changes/change.ts'
import type { Language } from '../../languages/tags.ts'
import type { ProposedParagraph } from '../../letter.ts'
import type { ResumeDocument } from '../../resume/document.ts'
import { readWishes } from '../wishes.ts'
import { addQualifications } from './add-qualifications.ts'
import { namesOf } from './apply.ts'
import { introducePerson, quoteSummary } from './introduce-person.ts'
import { letterLanguageOf, type Say, startLetter } from './sentences.ts'
import { collectStories, type Story, type StoryLine } from './stories.ts'
import { placeSlots } from './tell-place.ts'
import { type Sentence, tellStory } from './tell-story.ts'

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
 * another one, a voluntary one that speaks to it, what else is asked for and there, and a closing wish. It states nothing
 * that the resume does not, and a line that cannot be told as a sentence is left out.
 */
export function writeLetter(input: LetterSources): ProposedParagraph[] {
  const language = letterLanguageOf(input.language)
  const wishes = readWishes(input.instructions, input.feedback)
  const say = startLetter(language)
  const collected = collectStories(input.resume, input.requirements, wishes, language)
  const found = collected.slice(0, 2)
  const opening = writeOpening(input, language, found, say)
  const isNamedStory = ({ entryId }: Story): boolean => opening.some(({ evidence }) => evidence.includes(entryId))
  // What the person does now is told first; the opening may have named it already.
  const [first, second] = found.toSorted((a, b) => Number(b.place.isCurrent) - Number(a.place.isCurrent))
  const beside = wishes.shorter ? undefined : collected.slice(2).find(isVoluntaryAndAsked)
  const chosen = [
    first && { story: first, lines: chooseLines(first, wishes.shorter ? 1 : LINES_OF_THE_FIRST_STORY) },
    second && { story: second, lines: chooseLines(second, wishes.shorter ? 1 : LINES_OF_THE_SECOND_STORY) },
    beside && { story: beside, lines: chooseLines(beside, 1) },
  ].filter((story) => story !== undefined)
  const paragraphs = chosen.map(({ story, lines }) => {
    const before = { told: story === first ? null : (first ?? null), isNamed: isNamedStory(story) }
    return tellStory(story, lines, before, say, language)
  })
  const told = chosen.flatMap(({ lines }) => lines.map(({ text }) => text))
  return joinSentences([
    opening,
    ...paragraphs,
    wishes.shorter ? [] : addQualifications(input, language, wishes, told, say),
    [{ text: say('close', namesOf(input.job, language)), evidence: [] }],
  ])
}

const LINES_OF_THE_FIRST_STORY = 4
const LINES_OF_THE_SECOND_STORY = 2

const isVoluntaryAndAsked = ({ place, lines }: Story): boolean =>
  place.kind === 'volunteer' && lines.some(({ isAsked }) => isAsked)

/** The lines worth telling, and of those that only say how much or what came of it one each: figures tire. */
function chooseLines({ lines }: Story, count: number): StoryLine[] {
  const isFigure = ({ told: { form } }: StoryLine): boolean => form === 'amount' || form === 'result'
  const firstOf = (form: StoryLine['told']['form']) => lines.find(({ told }) => told.form === form)
  return lines.filter((line) => !isFigure(line) || line === firstOf(line.told.form)).slice(0, count)
}

/** What the letter is for and who writes it: from the summary, else the present job. */
function writeOpening(
  { resume, job }: LetterSources,
  language: Language,
  stories: readonly Story[],
  say: Say,
): Sentence[] {
  const { summary = '', label = '' } = resume.basics
  const current = resume.work.find(({ endDate }) => !endDate)
  const about = introducePerson(summary, [label, current?.position ?? ''], language)
  const sentences = [
    { text: say('apply', namesOf(job, language)), evidence: [] },
    { text: about, evidence: ['basics.summary'] },
  ]
  const isTold = stories.some(({ entryId }) => entryId === current?.id)
  if (current && (about === '' || !isTold)) {
    const place = { kind: 'work' as const, name: current.name ?? '', position: current.position ?? '', isCurrent: true }
    sentences.push({ text: say('current', placeSlots(place, language)), evidence: [current.id] })
  }
  return [
    ...sentences,
    ...quoteSummary(summary, language).map((text) => ({ text, evidence: ['basics.summary'] })),
  ].filter(({ text }) => text !== '')
}

function joinSentences(paragraphs: readonly Sentence[][]): ProposedParagraph[] {
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({
      text: sentences.map(({ text }) => text).join(' '),
      evidence: [...new Set(sentences.flatMap(({ evidence }) => evidence))],
    }))
}
