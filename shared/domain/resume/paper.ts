import type { PageSize } from '../application.ts'
import type { ResumeDocument } from './document.ts'

const LETTER_COUNTRIES: readonly string[] = ['US', 'CA', 'MX', 'PH', 'CO', 'CL', 'VE']

/** The paper that people have where a resume's person lives. */
export function paperOf({ basics }: ResumeDocument): PageSize {
  return LETTER_COUNTRIES.includes(basics.location?.countryCode?.toUpperCase() ?? '') ? 'us-letter' : 'a4'
}
