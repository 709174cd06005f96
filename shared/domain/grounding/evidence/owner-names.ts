import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import type { AnyEntry } from '../../resume/document.ts'
import { fold } from '../../text/fold.ts'
import { normalise } from '../../text/normalise.ts'
import { alternatives } from '../../text/word-list.ts'

/** What a company's name ends with in registers, and loses in speech. */
const legalForms = lazily(() => {
  const form = alternatives(wordsOf('legal-forms', 'dropped'))
  return new RegExp(`[\\s,]+(?:(?:${form})\\.?[\\s,]*)+$`, 'u')
})
/** "Self-employed", which stands where an employer's name would. */
const noOwner = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('organisations', 'none'))})$`, 'u'))

const SHORTEST_NAME = 3

/** An employer's, school's or project's name, folded, where it is a name and not a word for working alone. */
export function ownerOf(entry: AnyEntry): string | null {
  const fields = entry as { name?: string; organization?: string; institution?: string }
  const full = fold(normalise(fields.organization ?? fields.institution ?? fields.name ?? '').text).trim()
  const name = full.replace(legalForms(), '').trim() || full
  return name.length < SHORTEST_NAME || noOwner().test(name) ? null : name
}
