import type { Requirement } from '../../changes/change.ts'
import { wordsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'
import { lazily } from '../../lazily.ts'
import { listNodes, type ResumeDocument, type TextNode } from '../../resume/document.ts'
import { fold } from '../../text/fold.ts'
import { wholeWords } from '../../text/word-list.ts'
import { measureRelevance } from '../relevance.ts'
import { isAbout, type Wishes } from '../wishes.ts'
import { readLine } from './read-line.ts'
import type { StoryPlace } from './story-place.ts'
import type { ToldLine } from './told-line.ts'

/** A place of a resume and its lines, the ones worth telling first. */
export type Story = {
  entryId: string
  place: StoryPlace
  /** Dates as the resume has them; an end of null goes on. */
  start: string
  end: string | null
  lines: StoryLine[]
}

/** A line that can be told, with what it tells. */
export type StoryLine = { id: string; text: string; told: ToldLine; isAsked: boolean }

type Scored = Story & { score: number }

const ownWork = lazily(() => wholeWords(wordsOf('deeds', 'own-work')))

/** A line that tells a result is worth a little more, and so is what the person does now. */
const RESULT_BONUS = 0.3
const CURRENT_BONUS = 1

/** The places of a resume that have something to tell for a posting in a language, the best first. */
export function collectStories(
  resume: ResumeDocument,
  requirements: readonly Requirement[],
  wishes: Wishes,
  language: Language,
): Story[] {
  const relevance = measureRelevance(resume, requirements, wishes)
  const scoreLine = ({ id, text }: TextNode): number => relevance(id).score + (/\d/.test(text) ? RESULT_BONUS : 0)
  const chooseLines = (nodes: TextNode[], { isCurrent }: StoryPlace): StoryLine[] => {
    const around = nodes.map(({ text }) => text).join('. ')
    const tellable = nodes
      .filter(({ text }) => !isAbout(text, wishes.leaveOut))
      .map(({ id, text }) => ({ id, text, told: readLine(text, language, around), isAsked: relevance(id).score > 0 }))
      .flatMap(({ told, ...line }) => (told === null || (!isCurrent && isPresent(told)) ? [] : [{ ...line, told }]))
    return putDistinctFirst(
      tellable.toSorted((a, b) => scoreLine(b) - scoreLine(a)),
      (id) => relevance(id).requirements,
    )
  }
  const stories: Scored[] = listPlaces(resume).map(({ entry, ...place }) => {
    const lines = chooseLines(listNodes(entry, 'highlights'), place.place)
    const score = lines.slice(0, 2).reduce((sum, line) => sum + scoreLine(line), 0)
    return { ...place, lines, score: score + (place.end === null ? CURRENT_BONUS : 0) }
  })
  const ranked = stories.filter(({ lines }) => lines.length > 0).toSorted((a, b) => b.score - a.score)
  return withNewestJob(ranked, resume)
}

/** What is told in the present cannot be told of a job that is over. */
const isPresent = (told: ToldLine): boolean => told.form === 'deed' && told.isPresent === true

/** A letter that passes over what the person does now raises a question, so the newest job is among the first two. */
function withNewestJob(ranked: Scored[], resume: ResumeDocument): Scored[] {
  const newest = resume.work.find(({ endDate }) => !endDate)?.id
  const story = ranked.slice(2).find(({ entryId }) => entryId === newest)
  if (!story) return ranked
  const [first, ...rest] = ranked.filter((other) => other !== story)
  return first ? [first, story, ...rest] : ranked
}

/** The second line should add something: one that serves a requirement the first does not goes before its equals. */
function putDistinctFirst(lines: StoryLine[], servedBy: (id: string) => string[]): StoryLine[] {
  const [first, ...rest] = lines
  if (!first) return []
  const served = new Set(servedBy(first.id))
  const adds = rest.filter(({ id }) => servedBy(id).some((requirement) => !served.has(requirement)))
  return [first, ...adds, ...rest.filter((line) => !adds.includes(line))]
}

function listPlaces(resume: ResumeDocument) {
  const work = resume.work.map((entry) => ({
    entry,
    entryId: entry.id,
    ...readPeriod(entry),
    place: {
      kind: ownWork().test(fold(entry.name ?? '')) || !entry.name ? ('own_work' as const) : ('work' as const),
      name: entry.name ?? '',
      position: entry.position ?? '',
      isCurrent: !entry.endDate,
    },
  }))
  const projects = resume.projects
    .filter(({ name }) => name)
    .map((entry) => ({
      entry,
      entryId: entry.id,
      ...readPeriod({ ...entry, endDate: entry.endDate ?? entry.startDate ?? '0' }),
      place: { kind: 'project' as const, name: entry.name ?? '', position: '', isCurrent: false },
    }))
  const volunteer = resume.volunteer
    .filter(({ organization }) => organization)
    .map((entry) => ({
      entry,
      entryId: entry.id,
      ...readPeriod({ ...entry, endDate: entry.endDate ?? entry.startDate ?? '0' }),
      place: {
        kind: 'volunteer' as const,
        name: entry.organization ?? '',
        position: entry.position ?? '',
        isCurrent: entry.startDate !== undefined && !entry.endDate,
      },
    }))
  return [...work, ...projects, ...volunteer]
}

function readPeriod({ startDate, endDate }: { startDate?: string; endDate?: string }): {
  start: string
  end: string | null
} {
  return { start: startDate ?? '', end: endDate ?? null }
}
