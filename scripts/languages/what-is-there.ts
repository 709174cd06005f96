import { readdirSync } from 'node:fs'
import { KINDS, type Kind } from '#shared/domain/languages/kinds.ts'
import { sectionsOf } from '#shared/domain/languages/read-words.ts'
import { LANGUAGES, type Language } from '#shared/domain/languages/tags.ts'
import { hasWordList } from '#shared/domain/names/word-lists.ts'

const FOLDER = new URL('../../shared/domain/languages/', import.meta.url)
/** What belongs to no language, or only to some: their absence is no lack. */
const NOT_EXPECTED: readonly Kind[] = [
  'networks',
  'countries',
  'currencies',
  'months',
  'legal-forms',
  'abbreviations',
  'heading-stems',
  'inflections',
  'tools',
  'number-words',
]

/** The folders of words beside the code, of languages and of what belongs to none. */
export function foldersOfWords(): string[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => name).filter((name) => name !== 'intl')
}

/** The kinds of words that a language has a file of, with the parts that each lacks. */
export function lacksOf(language: Language): { kinds: Kind[]; lacks: string[] } {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => sectionsOf(kind, language).size > 0)
  const lacks = (Object.keys(KINDS) as Kind[])
    .filter((kind) => !NOT_EXPECTED.includes(kind))
    .flatMap((kind) => {
      const sections = sectionsOf(kind, language)
      if (sections.size === 0) return [`**${kind}**`]
      const missing = KINDS[kind].filter((key) => EXPECTED_PARTS[kind]?.includes(key) !== false && !sections.has(key))
      return missing.length > 0 ? [`${kind} (${missing.join(', ')})`] : []
    })
  return { kinds, lacks }
}

/** Where only some parts of a kind are expected of every language. */
const EXPECTED_PARTS: Partial<Record<Kind, readonly string[]>> = {
  addresses: ['street', 'remote'],
  // How lines are told, and sentences are made of them, is each language's own grammar.
  deeds: ['pronoun', 'task'],
  'letter-sentences': ['apply', 'place', 'deed', 'close'],
  dates: ['present', 'since', 'until', 'between'],
  grades: ['grade', 'courses'],
  letters: ['greeting', 'closing', 'date', 'place'],
  // Its other parts are as its words are made.
  numbers: ['value'],
  units: ['percent', 'minute', 'hour', 'day', 'week', 'month', 'year'],
  organisations: ['organisation'],
  'small-words': ['and'],
  titles: ['title'],
  'entry-labels': ['employer', 'position', 'period', 'place', 'tasks', 'description', 'school', 'study', 'column'],
}

/** docs/languages.md: the words that there are of each language, and what it lacks. */
export function languagesPage(): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const rows = LANGUAGES.map((language) => {
    const { kinds, lacks } = lacksOf(language)
    const words = kinds.reduce(
      (sum, kind) => sum + [...sectionsOf(kind, language).values()].reduce((count, list) => count + list.length, 0),
      0,
    )
    return `| \`${language}\` | ${names.of(language)} | ${words} | ${hasWordList(language) ? 'yes' : 'no'} | ${lacks.join(', ') || 'nothing'} |`
  })
  return `# Languages whose resumes are read

Made by \`npm run build:languages\` from the files in \`shared/domain/languages\`. How to add a language or a word:
[Working on it](../CONTRIBUTING.md#a-language). In bold: there is no file of that kind; in brackets: a part of it that is missing. Where all words are known, one that no list
has is a name in whatever case ([the check](grounding.md)).

| Tag | Language | Words | All words known | Lacks |
|---|---|---|---|---|
${rows.join('\n')}
`
}
