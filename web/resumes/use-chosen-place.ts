import { useState } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import { placesOf, type ResumePlace } from './places.ts'

type ChosenPlace = {
  places: readonly ResumePlace[]
  /** The first until another is chosen, and where the one that was chosen is there no more. */
  place: ResumePlace | undefined
  choose(key: string): void
}

/** The places of a resume, and the one that a person has chosen of them. */
export function useChosenPlace(document: ResumeDocument): ChosenPlace {
  const [chosen, choose] = useState('')
  const places = placesOf(document)
  return { places, place: places.find(({ key }) => key === chosen) ?? places[0], choose }
}
