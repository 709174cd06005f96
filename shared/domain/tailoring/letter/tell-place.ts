import type { Language } from '../../languages/tags.ts'
import { withArticle } from './english-article.ts'
import { canLoseCapital, capitalise, lowerFirst, lowerTitle } from './first-letter.ts'
import { atPlace } from './name-place.ts'
import type { Say, Slots } from './sentences.ts'
import type { Story } from './stories.ts'
import { type StoryPlace, shortenPosition } from './story-place.ts'

/** Where a letter stands when it comes to a story: what was told before it, and whether its place was named already. */
export type Before = { told: Story | null; isNamed: boolean }

/** Whether a story ended before the one that was told first began. */
const isEarlier = ({ end }: Story, told: Story | null): boolean => told !== null && end !== null && end <= told.start

/** The beginning of a sentence that says where: "As a nurse at Elm,". */
export function choosePlace(story: Story, { told, isNamed }: Before, say: Say, language: Language): string {
  const { place } = story
  const slots = placeSlots(place, language)
  if (place.kind !== 'work') return say(place.kind === 'own_work' ? 'own-work' : place.kind, slots)
  if (isNamed) return say('there', slots)
  return say(isEarlier(story, told) ? 'earlier' : 'place', slots)
}

/** A sentence of its own that says where: "Before that I worked as a nurse at Elm."; empty where there is none. */
export function namePlace(story: Story, { told }: Before, say: Say, language: Language): string {
  const { place } = story
  const slots = placeSlots(place, language)
  switch (place.kind) {
    case 'work':
      if (place.isCurrent) return say('current', slots)
      if (told !== null && told.place.position === place.position && isEarlier(story, told))
        return say('same-work', slots)
      return say('worked', slots)
    case 'own_work':
      return say(place.isCurrent ? 'own-work-now' : 'worked-alone', slots)
    case 'volunteer':
      return say(place.isCurrent ? 'volunteer-now' : 'volunteered', slots)
    case 'project':
      return ''
  }
}

/** A place as the slots of a sentence. */
export function placeSlots({ name, position }: StoryPlace, language: Language): Slots {
  const short = shortenPosition(position)
  const title = language === 'de' ? lowerGerman(short) : lowerTitle(short)
  const at = atPlace(name, language)
  return {
    place: name,
    'at place': at,
    'At place': capitalise(at),
    position: title,
    'a position': title && withArticle(title),
  }
}

/** A German noun keeps its capital: "Hausdame", but "erste Hausdame". */
const lowerGerman = (title: string): string => (canLoseCapital(title) ? lowerFirst(title) : title)
