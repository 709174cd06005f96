import { isSentence } from '#shared/domain/text/prose.ts'
import type { Entry } from '../../entries/split.ts'
import type { RoleModel } from './assign.ts'
import { type Features, isArea, organisationLikeness, placeLikeness, titleLikeness } from './likeness.ts'
import type { HeadRow, Separator } from './pieces.ts'

/** What a part of the head of a job may be. */
export type Role = 'title' | 'organisation' | 'place'

/** What labels said of a job. */
export type Named = { title?: string; organisation?: string; place?: string; url?: string }

const MISSING: Record<Role, number> = { title: 0.9, organisation: 1.1, place: 0 }
/** In a group the employer stands above the first position only. */
const MISSING_IN_GROUP = 0.1
const OWN_EMPLOYER_IN_GROUP = 1.6
const SHORT_LINE_AS_PROSE = 0.8
const PROSE_WORDS = 9
const MAX_CODE = 4
/** Professional networks print below title and dates, with their length, where it was, and below that what it was. */
const PLACE_BELOW_LENGTH = 1.4
const MAX_WORDS_OF_PLACE = 5

/** What is still to be found in the head of a job that labels did not say, and how well a text fills it. */
export function positionModel(
  { named, entry, rows }: { named: Named; entry: Entry; rows: readonly HeadRow[] },
  inGroup: boolean,
  look: (text: string) => Features,
  home: string | undefined,
): RoleModel<Role> {
  const roles: Role[] = []
  if (!named.title) roles.push('title')
  if (!named.organisation) roles.push('organisation')
  if (!named.place) roles.push('place')
  const rowOfPlace = entry.saysLength ? rows.findIndex(({ side }) => side === 'below') : -1
  const extra = (role: Role, text: string, row: number): number => {
    if (role === 'organisation' && inGroup) return -OWN_EMPLOYER_IN_GROUP
    const isPlace = role === 'place' && row === rowOfPlace && couldNamePlace(text, look(text))
    return isPlace ? PLACE_BELOW_LENGTH : 0
  }
  return {
    roles,
    suits: (role, text, at) => suits(role, text, look(text), at, home) + extra(role, text, at.row),
    missing: (role) => (role === 'organisation' && inGroup ? MISSING_IN_GROUP : MISSING[role]),
  }
}

function couldNamePlace(text: string, { words, isSentence, isCapitalised, titles }: Features): boolean {
  return words <= MAX_WORDS_OF_PLACE && isCapitalised && !isSentence && titles === 0 && !/[.!?:]$|\d/.test(text)
}

type At = { before: Separator; previous: Role | 'note' | null; row: number }

/** How well a text fills a role, from its features and how it stands to what came before. */
export function suits(role: Role, text: string, features: Features, at: At, home: string | undefined): number {
  switch (role) {
    case 'title':
      return titleLikeness(features) - (at.before === 'bracket' ? 0.5 : 0)
    case 'organisation': {
      const told = at.previous === 'title' && (at.before === 'at' ? 0.9 : at.before === 'weak at' ? 0.5 : 0)
      return organisationLikeness(features) + (told || 0) - (at.before === 'bracket' ? 0.2 : 0)
    }
    case 'place':
      return placeLikeness(features, text) - placeCost(text, at, home)
  }
}

function placeCost(text: string, { before, previous, row }: At, home: string | undefined): number {
  const isCode = before === 'bracket' && text.length <= MAX_CODE && /^\p{Lu}+$/u.test(text)
  if (isCode) return 3
  const first = previous === null && row === 0 ? 0.7 : 0
  // A title may end in the region that it is responsible for, but hardly in a city.
  const ofTitle = previous === 'title' && before === 'comma' ? (isArea(text, home) ? 1.4 : 0.3) : 0
  return first + ofTitle
}

/** What it costs to take a row of a head for running text. */
export function proseCost({ text, side }: HeadRow, index: number): number {
  if (index === 0) return 9
  const words = text.split(/\s+/).length
  const own = isSentence(text) ? 0 : words >= PROSE_WORDS ? 0.15 : SHORT_LINE_AS_PROSE
  return own + (side === 'beside' ? 0.8 : 0)
}
