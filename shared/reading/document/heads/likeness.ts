import { isCity, isKnownPlace } from '#shared/domain/places/known-places.ts'
import { degreeCues, organisationCues, schoolCues, titleCues } from '#shared/domain/text/cues.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import { isLegalForm, splitCommas } from '../../lexicon/segments.ts'

/**
 * How much a text of an entry's head is like a thing of a kind, from named features. About 1 and more: by its words;
 * about 0: nothing speaks for or against it; below: it is more likely something else.
 */
export type Features = {
  words: number
  titles: number
  organisations: number
  schools: number
  degrees: number
  /** The word that a phrase is about: the last one, or the first of "Head of …". */
  isAboutTitle: boolean
  isAboutOrganisation: boolean
  hasLegalForm: boolean
  hasDigits: boolean
  isCapitalised: boolean
  isSentence: boolean
  /** How many of its pieces between commas are known places, how many there are, and whether the others may be. */
  places: number
  pieces: number
  mayBePlace: boolean
  /** What is behind its last comma or in the bracket at its end is a known place. */
  endsInPlace: boolean
  /** What tells an organisation stands before a comma, and what is behind it tells nothing. */
  trailsOff: boolean
  /** Only its last piece behind a comma tells an organisation or a school, and more than its place stands before that. */
  beginsLate: boolean
}

const MAX_PLACE_WORDS = 3
const LATE = 0.4
const HEAD_PREPOSITION = /[,，(（]|\s(?:of|for|to|de|du|des|di|da|do|della|für|im|in|-|–)\s/iu
const STATE_CODE = /^(?:\p{Lu}{2}|\p{Lu}{3})$/u

/** Gives the features of texts, each worked out once: a head is read in many ways. `home` is the person's own city, a known place. */
export function featureReader(home: string | undefined): (text: string) => Features {
  const known = new Map<string, Features>()
  return (text) => {
    const found = known.get(text) ?? featuresOf(text, home)
    known.set(text, found)
    return found
  }
}

/** The features of a text. `home` is the person's own city, a known place. */
export function featuresOf(text: string, home: string | undefined): Features {
  const pieces = splitCommas(text)
  const isPlace = (piece: string) => isKnownPlace(piece) || (home !== undefined && piece.toLowerCase() === home)
  const words = text.split(/\s+/).filter(Boolean)
  const core = text.split(HEAD_PREPOSITION)[0] ?? text
  const last =
    core
      .replace(/[\s.,)]+$/, '')
      .split(/\s+/)
      .at(-1) ?? ''
  // The code of a region behind its city is no legal form.
  const isAddress = (piece: string, at: number) => at > 0 && isPlace(piece) && isPlace(pieces[at - 1] ?? '')
  const ownWords = pieces.filter((piece, at) => !isAddress(piece, at)).flatMap((piece) => piece.split(/\s+/))
  const organisations = organisationCues(text)
  const titles = titleCues(text)
  const tail = pieces.length > 1 ? (pieces.at(-1) ?? '') : ''
  return {
    words: words.length,
    titles,
    organisations,
    schools: schoolCues(text),
    degrees: degreeCues(text),
    isAboutTitle: titles > 0 && titleCues(last) > 0,
    isAboutOrganisation: organisations > 0 && (organisationCues(last) > 0 || organisationCues(core) > 0),
    hasLegalForm: ownWords.some((word) => isLegalForm(word.replace(/,$/, ''))) && words.length > 1,
    hasDigits: /\d/.test(text),
    isCapitalised: !/^\p{Ll}/u.test(text),
    isSentence: isSentence(text),
    places: pieces.filter(isPlace).length,
    pieces: pieces.length,
    mayBePlace: pieces.length <= 4 && pieces.every((piece) => mayBePlace(piece, isPlace(piece))),
    trailsOff: tail !== '' && organisations > 0 && organisationCues(tail) === 0,
    beginsLate: beginsLate(pieces),
    endsInPlace: isPlace(/(?:[,，、]\s*|[(（])([^,，、()（）]+)[)）]?$/u.exec(text)?.[1] ?? ''),
  }
}

function beginsLate(pieces: readonly string[]): boolean {
  const told = pieces.findIndex((piece) => organisationCues(piece) + schoolCues(piece) > 0)
  return told > 0 && told === pieces.length - 1
}

function mayBePlace(piece: string, isKnown: boolean): boolean {
  if (isKnown || STATE_CODE.test(piece)) return true
  const words = piece.split(/\s+/).length
  return words <= MAX_PLACE_WORDS && !/[\d.]$|\d/.test(piece) && /^\P{Ll}/u.test(piece)
}

/** Like the title of a position. */
export function titleLikeness(f: Features): number {
  let score = f.titles > 0 ? 1 + 0.25 * Math.min(f.titles - 1, 2) : -0.35
  if (f.isAboutTitle) score += 0.4
  if (f.organisations > 0) score -= f.isAboutTitle && !f.isAboutOrganisation ? 0.3 : 0.8
  if (f.hasLegalForm) score -= 1.2
  if (f.schools > 0 && !f.isAboutTitle) score -= 0.4
  if (f.titles === 0 && f.places === f.pieces) score -= 1
  if (f.isSentence) score -= 2.2
  if (f.words > 8) score -= 0.25 * (f.words - 8)
  if (f.hasDigits && f.titles === 0) score -= 0.2
  if (f.endsInPlace) score -= 0.2
  return score
}

/** Like the name of an organisation. */
export function organisationLikeness(f: Features): number {
  let score = f.organisations > 0 ? 1 + 0.2 * Math.min(f.organisations - 1, 2) : 0.15
  if (f.hasLegalForm) score += 0.7
  if (f.titles > 0) score -= f.isAboutOrganisation && !f.isAboutTitle ? 0.25 : 0.7 + 0.2 * Math.min(f.titles - 1, 2)
  if (f.organisations === 0 && f.places === f.pieces) score -= 0.9
  if (f.isSentence) score -= 2.2
  if (!f.isCapitalised) score -= 0.6
  if (f.words > 8) score -= 0.2 * (f.words - 8)
  if (f.endsInPlace) score -= 0.45
  if (f.trailsOff) score -= 0.25
  // A department in front of its university belongs to that; a ward in front of a hospital may belong to the title.
  if (f.beginsLate && f.schools === 0) score -= LATE
  return score
}

/** Like the place of something. */
export function placeLikeness(f: Features, text: string): number {
  if (f.titles + f.schools + f.degrees > 0 && f.places < f.pieces) return -2
  if (f.organisations > 0 && f.places < f.pieces) return f.mayBePlace && f.words <= MAX_PLACE_WORDS ? -0.8 : -2
  if (f.isSentence || !f.mayBePlace) return f.places > 0 && f.places === f.pieces ? 0.6 : -2.2
  if (f.places === f.pieces) return 1.1 + 0.2 * Math.min(f.pieces - 1, 2)
  if (f.places > 0) return 0.95 + 0.15 * f.pieces
  return STATE_CODE.test(text.split(/,\s*/).at(-1) ?? '') && f.pieces > 1 ? 0.5 : -0.35 - 0.1 * f.pieces
}

/** Like a degree or what was studied. */
export function studyLikeness(f: Features): number {
  let score = f.degrees > 0 ? 1.2 + 0.2 * Math.min(f.degrees - 1, 2) : 0
  if (f.schools > 0) score -= f.degrees > 0 ? 0.6 : 1.2
  if (f.degrees === 0 && f.places === f.pieces) score -= 0.9
  if (f.hasLegalForm) score -= 1
  if (f.isSentence) score -= 1.5
  return score
}

/** Like the name of a school. */
export function schoolLikeness(f: Features): number {
  let score = f.schools > 0 ? 1.3 : 0.05
  if (f.degrees > 0) score -= f.schools > 0 ? 0.4 : 1.2
  if (f.schools === 0 && f.organisations > 0) score += 0.4
  if (f.schools === 0 && f.places === f.pieces) score -= 0.7
  if (f.isSentence) score -= 2
  return score
}

/** A region or a country: what a position may be responsible for, while it is hardly responsible for a city. */
export function isArea(text: string, home: string | undefined): boolean {
  const isTown = (piece: string) => isCity(piece) || (home !== undefined && piece.toLowerCase() === home)
  return isKnownPlace(text) && !splitCommas(text).some(isTown)
}
