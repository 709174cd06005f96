import { KINDS } from '../languages/kinds.ts'
import { sectionsOf, wordsOf } from '../languages/read-words.ts'
import { EVERY_LANGUAGE } from '../languages/tags.ts'
import { lazily } from '../lazily.ts'
import { fold } from './fold.ts'
import { alternatives } from './word-list.ts'

/** What a label in front of a contact line announces. */
export type ContactLabel = (typeof KINDS)['contact-labels'][number]

const labels = lazily(
  () =>
    new Map(
      KINDS['contact-labels'].flatMap((kind) =>
        wordsOf('contact-labels', kind).map((label): [string, ContactLabel] => [fold(label), kind]),
      ),
    ),
)

/** The kind of a label by its folded text; undefined where it is none. */
export function contactLabel(folded: string): ContactLabel | undefined {
  return labels().get(folded)
}

const networks = lazily(() =>
  [...sectionsOf('networks', EVERY_LANGUAGE)].map(([name, words]) => ({
    name,
    begins: new RegExp(`^(?:${alternatives(words)})(?!\\p{L})`, 'u'),
  })),
)

/** The network that folded words begin with, as its users write it; null when they name none. */
export function networkNamed(words: string): string | null {
  return networks().find(({ begins }) => begins.test(words))?.name ?? null
}
