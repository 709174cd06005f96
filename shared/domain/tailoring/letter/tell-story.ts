import type { Key } from '../../languages/kinds.ts'
import { sectionsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'
import { capitalise } from './first-letter.ts'
import { joinList, type Say, type Slots } from './sentences.ts'
import type { Story, StoryLine } from './stories.ts'
import type { StoryPlace } from './story-place.ts'
import { type Before, choosePlace, namePlace } from './tell-place.ts'
import type { ToldLine } from './told-line.ts'

export type Sentence = { text: string; evidence: string[] }

type Part = Key<'letter-sentences'>

/** Lines that one sentence tells: several only where their language can join them. */
type Group = { lines: StoryLine[]; told: ToldLine }

/** The order of a story: how much there is of it belongs to the place, then what was done, then what it was about. */
const ORDER = [
  'amount',
  'deed',
  'done',
  'passive',
  'responsible',
  'role',
  'task',
  'things',
  'achievement',
  'result',
  'figures',
]
/** What can follow a place in one sentence: "At Elm, I led …". */
const CLAUSES: ReadonlySet<ToldLine['form']> = new Set(['deed', 'done', 'passive', 'responsible'])

/** The lines of a story as sentences, the place where it was in front of them or in the first. */
export function tellStory(
  story: Story,
  lines: readonly StoryLine[],
  before: Before,
  say: Say,
  language: Language,
): Sentence[] {
  const { place, entryId } = story
  const groups = groupLines(arrange(lines), language)
  const sentences: Sentence[] = []
  const isClauseFirst = groups[0] !== undefined && CLAUSES.has(groups[0].told.form)
  if (!isClauseFirst && !before.isNamed) {
    const text = namePlace(story, before, say, language)
    // What belongs to no place cannot be told.
    if (text === '') return []
    sentences.push({ text, evidence: [entryId] })
  }
  for (const [index, { lines: told, told: what }] of groups.entries()) {
    const isFirst = index === 0
    const text =
      isFirst && isClauseFirst
        ? tellFirst(what, choosePlace(story, before, say, language), place, say, language)
        : tellNext(what, told.length, place, say, language)
    if (text !== '') sentences.push({ text, evidence: [entryId, ...told.map(({ id }) => id)] })
  }
  return sentences
}

/** By form; of deeds what came of it before what was done, of what is listed the plain ones first. */
function arrange(lines: readonly StoryLine[]): StoryLine[] {
  const rank = ({ told, text }: StoryLine): number =>
    ORDER.indexOf(told.form) + (LISTED.has(told.form) ? (told.rest.includes(',') ? 0.5 : 0) : /\d/.test(text) ? 0 : 0.5)
  return lines.toSorted((a, b) => rank(a) - rank(b))
}

/** Neighbours of one form make one sentence where they can be listed; a comma within one would make that unclear. */
function groupLines(lines: readonly StoryLine[], language: Language): Group[] {
  const groups: StoryLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (before !== undefined && canJoin(before.told, line.told, language)) last?.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ lines: group, told: joinTold(first.told, group, language) }]
  })
}

/** Bare nouns that hold a list of their own would run into each other; those with an article do not. */
function canJoin(first: ToldLine, second: ToldLine, language: Language): boolean {
  if (first.form !== second.form || !LISTED.has(first.form) || first.rest.includes(',')) return false
  const and = joinList(language, ['', ''])
  return first.form !== 'things' || ![first.rest, second.rest].some((rest) => rest.includes(',') || rest.includes(and))
}

const LISTED: ReadonlySet<ToldLine['form']> = new Set(['task', 'achievement', 'role', 'things'])

/** What several lines of one form tell, as one. */
function joinTold(first: ToldLine, lines: readonly StoryLine[], language: Language): ToldLine {
  // The word of the first is its own; in Polish it is the verb of all.
  const rests = lines.map(({ told }, index) =>
    index > 0 && 'with' in told && language !== 'pl' ? workOf(told) : told.rest,
  )
  return lines.length > 1 ? { ...first, rest: joinList(language, rests) } : first
}

const workOf = ({ with: companion, rest }: { with: string; rest: string }): string => `${companion} ${rest}`.trim()

/** A place and what was done there: "As a nurse at Elm," and "I led …". */
function tellFirst(told: ToldLine, lead: string, place: StoryPlace, say: Say, language: Language): string {
  const opening = told.form === 'deed' && told.opening ? `${lowerOpening(told.opening)} ` : ''
  const clause = say(withTense(told.form, place, language), slotsOf(told))
  return clause === '' ? '' : `${lead} ${opening}${clause}`.trim()
}

function tellNext(told: ToldLine, count: number, place: StoryPlace, say: Say, language: Language): string {
  const slots = slotsOf(told)
  if (told.form === 'deed' && told.opening) return `${told.opening} ${say('deed', slots)}`
  const several = count > 1 ? say(withTense(choosePartOf(told.form, count), place, language), slots) : ''
  return capitalise(several || say(withTense(choosePartOf(told.form, 1), place, language), slots))
}

function choosePartOf(form: ToldLine['form'], count: number): Part {
  switch (form) {
    case 'deed':
    case 'done':
    case 'passive':
    case 'responsible':
      return `also-${form}`
    case 'task':
      return count > 1 ? 'tasks' : 'task'
    case 'achievement':
      return count > 1 ? 'achievements' : 'achievement'
    case 'role':
    case 'amount':
    case 'result':
    case 'figures':
    case 'things':
      return form
  }
}

const IN_THE_PRESENT: Partial<Record<Part, Part>> = {
  responsible: 'responsible-now',
  'also-responsible': 'also-responsible-now',
  task: 'task-now',
  tasks: 'tasks-now',
  role: 'role-now',
  amount: 'amount-now',
  things: 'things-now',
}

/** What goes on is told in the present, where the sentence shows a tense. */
function withTense(part: Part, { isCurrent }: StoryPlace, language: Language): Part {
  const now = (isCurrent && IN_THE_PRESENT[part]) || part
  return sectionsOf('letter-sentences', language).has(now) ? now : part
}

function slotsOf(told: ToldLine): Slots {
  switch (told.form) {
    case 'deed':
      return { verb: told.verb, rest: told.rest }
    case 'task':
    case 'achievement':
      return { with: told.with, rest: told.rest, work: workOf(told) }
    default:
      return { rest: told.rest }
  }
}

const lowerOpening = (opening: string): string => opening.charAt(0).toLowerCase() + opening.slice(1)
