import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazily } from '../lazily.ts'
import type { Key, Kind } from './kinds.ts'
import { spellings } from './spelling.ts'
import { EVERY_LANGUAGE, LANGUAGES, type Language } from './tags.ts'

/** The parts of a file of words: its entries by their key, as they are written. */
export type Sections = ReadonlyMap<string, readonly string[]>

const NONE: Sections = new Map()

const FOLDER = import.meta.dirname
const files = new Map<string, Sections>()
/** Which files there are, by one look at the folder: most languages lack some kind. */
const present = lazily(() => new Set(readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })))

/**
 * The entries of a part of a kind of words in some languages, those of no language included; with the spelling of those
 * who lack a language's letters. A file is read when it is first asked for.
 */
export function wordsOf<K extends Kind>(
  kind: K,
  key: Key<K>,
  languages: readonly Language[] = LANGUAGES,
): readonly string[] {
  return [...languages, EVERY_LANGUAGE].flatMap((language) => sectionsOf(kind, language).get(key) ?? [])
}

/** Kinds of what is written, and not looked for. */
const SENTENCES: readonly Kind[] = ['document-words', 'letter-sentences', 'questions']

/** What the file of a kind of words says in one language; empty where there is no such file. */
export function sectionsOf(kind: Kind, language: Language | typeof EVERY_LANGUAGE): Sections {
  const name = join(language, `${kind}.txt`)
  const known = files.get(name)
  if (known) return known
  // Words are looked for in every spelling; a sentence is written in one.
  const spell = (entry: string) => (SENTENCES.includes(kind) ? [entry] : spellings(entry, language))
  const isThere = present().has(name)
  const sections = isThere ? readSections(readFileSync(join(FOLDER, name), 'utf8'), spell) : NONE
  files.set(name, sections)
  return sections
}

/** The lines of a table that was made from Intl (`npm run build:languages`), without its remark. */
export function intlLines(table: 'months' | 'countries' | 'currencies' | 'lengths'): string[] {
  const text = readFileSync(join(FOLDER, 'intl', `${table}.txt`), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** Reads a file of words: one entry a line, parts begin with `[key]`, lines that begin with `#` are remarks. */
function readSections(text: string, spell: (entry: string) => readonly string[]): Sections {
  const sections = new Map<string, string[]>()
  let entries: string[] = []
  for (const line of text.split(/\r?\n/).map((line) => line.trim())) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('[') && line.endsWith(']')) {
      const key = line.slice(1, -1)
      entries = sections.get(key) ?? []
      sections.set(key, entries)
      continue
    }
    entries.push(...spell(line))
  }
  return sections
}
