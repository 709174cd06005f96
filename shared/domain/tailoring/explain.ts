import type { Requirement } from '../changes/change.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { letterLanguageOf } from './letter/sentences.ts'
import { isAbout, readWishes } from './wishes.ts'

/** What the offline rules say beside their proposals: why there is none, and what of the person's wishes they cannot do. */
export function explainTailoring({
  resume,
  requirements,
  instructions,
  feedback,
  changes,
}: {
  resume: ResumeDocument
  requirements: readonly Requirement[]
  instructions: string
  feedback: string
  changes: readonly unknown[]
}): string[] {
  const wishes = readWishes(instructions, feedback)
  const text = JSON.stringify(resume)
  return [
    ...(changes.length === 0 ? [explainNoChange(requirements)] : []),
    ...(wishes.hasMore
      ? [
          'The offline rules cannot follow instructions, apart from wishes to shorten, to mention or to leave something out. ' +
            'The rest of yours is left to you: edit the texts here, or use a language model.',
        ]
      : []),
    ...(wishes.mention.some((thing) => !isAbout(text, [thing]))
      ? ['Something you asked to have mentioned is not in your resume.']
      : []),
  ]
}

function explainNoChange(requirements: readonly Requirement[]): string {
  return requirements.length === 0
    ? 'No change is proposed: no requirement was found in the posting to choose by.'
    : 'No change is proposed: what speaks to the posting already stands first in your resume, and no job has more lines than it needs.'
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** What an offline letter says of itself: that it is in English where there are no sentences in the language asked for. */
export function explainLetter(language: string): string[] {
  const asked = language.split('-')[0] ?? ''
  if (letterLanguageOf(language) === asked.toLowerCase()) return []
  return [`The offline rules have no sentences in ${englishNames.of(asked)}, so the whole letter is in English.`]
}
