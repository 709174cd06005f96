import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazily } from '../lazily.ts'
import { foldWords } from '../text/fold.ts'

/**
 * How well a name is known: how many lists have it, and what it is as an English word: a very common one ("box", "go"), an
 * ordinary one ("notion"), a rare one ("snowflake"), or none ("kubernetes").
 */
export type KnownName = { lists: number; asWord: (typeof WORD_CLASSES)[number] | null }

const WORD_CLASSES = ['common', 'ordinary', 'rare'] as const

/** The brands, products, tools and programming languages of `npm run build:names`, folded. */
const names = lazily(() => {
  const known = new Map<string, KnownName>()
  for (const line of readFileSync(join(import.meta.dirname, 'known-names.txt'), 'utf8')
    .trim()
    .split('\n')) {
    const [name = '', lists, asWord] = line.split('\t')
    known.set(name, { lists: Number(lists), asWord: WORD_CLASSES.find((one) => one === asWord) ?? null })
  }
  return known
})

/** Names of several words as people write them in one: "powerbi", "codebuild". */
const joined = lazily(
  () =>
    new Map([...names()].flatMap(([name, known]) => (name.includes(' ') ? [[name.replaceAll(' ', ''), known]] : []))),
)

/** What is known of a brand, product, tool or programming language of one word or more, in any case; null of no such name. */
export function knownName(name: string): KnownName | null {
  const folded = foldWords(name)
  return names().get(folded) ?? joined().get(folded) ?? null
}
