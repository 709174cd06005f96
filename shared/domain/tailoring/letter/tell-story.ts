import type { Key } from '../../languages/kinds.ts'
import type { Language } from '../../languages/tags.ts'
import { withArticle } from './english-article.ts'
import { capitalise, lowerTitle } from './first-letter.ts'
import { fillSentence, type Slots } from './sentences.ts'
import type { Story, StoryLine } from './stories.ts'
import { type StoryPlace, shortenPosition } from './story-place.ts'
import type { ToldLine } from './told-line.ts'

export type Sentence = { text: string; evidence: string[] }

/** Where a letter stands when it comes to a story: what was told before it, and whether its place was named already. */
type Before = { told: Story | null; isNamed: boolean }

/** The lines of a story as sentences, the first of them with the place where it was. */
export function tellStory(story: Story, count: number, before: Before, language: Language): Sentence[] {
  const lines = resultFirst(story.lines.slice(0, count))
  return lines.flatMap(({ id, told }, index) => {
    const text =
      index === 0 ? tellFirst(told, choosePlace(story, before, language), language) : tellAlso(told, language)
    return text === '' ? [] : [{ text, evidence: [story.entryId, id] }]
  })
}

/** What came of it is told before what was done. */
function resultFirst(lines: readonly StoryLine[]): StoryLine[] {
  const isResult = ({ text }: StoryLine): boolean => /\d/.test(text)
  return [...lines.filter(isResult), ...lines.filter((line) => !isResult(line))]
}

/** A place and what was done there: "As a nurse at Elm," and "I led …". */
function tellFirst(told: ToldLine, place: string, language: Language): string {
  const opening = told.form === 'deed' && told.opening ? `${lowerOpening(told.opening)} ` : ''
  const clause = fillSentence(language, told.form, slotsOf(told))
  return clause === '' ? '' : `${place} ${opening}${clause}`.trim()
}

function tellAlso(told: ToldLine, language: Language): string {
  if (told.form === 'deed' && told.opening) return `${told.opening} ${fillSentence(language, 'deed', slotsOf(told))}`
  return capitalise(fillSentence(language, `also-${told.form}`, slotsOf(told)))
}

function slotsOf(told: ToldLine): Slots {
  switch (told.form) {
    case 'deed':
      return { verb: told.verb, rest: told.rest }
    case 'task':
      return { with: told.with, rest: told.rest, work: `${told.with} ${told.rest}`.trim() }
    case 'done':
    case 'responsible':
    case 'passive':
      return { rest: told.rest }
  }
}

const lowerOpening = (opening: string): string => opening.charAt(0).toLowerCase() + opening.slice(1)

function choosePlace({ place, end }: Story, { told, isNamed }: Before, language: Language): string {
  const part = choosePart(place, isNamed, told !== null && end !== null && end <= told.start)
  return fillSentence(language, part, placeSlots(place, language))
}

function choosePart(place: StoryPlace, isNamed: boolean, isEarlier: boolean): Key<'letter-sentences'> {
  switch (place.kind) {
    case 'work':
      if (isNamed) return 'there'
      return isEarlier ? 'earlier' : 'place'
    case 'own_work':
      return 'own-work'
    case 'project':
      return 'project'
    case 'volunteer':
      return 'volunteer'
  }
}

/** A place as the slots of a sentence. */
export function placeSlots({ name, position }: StoryPlace, language: Language): Slots {
  const short = shortenPosition(position)
  const title = language === 'de' ? short : lowerTitle(short)
  return { place: name, position: title, 'a position': title && withArticle(title) }
}
