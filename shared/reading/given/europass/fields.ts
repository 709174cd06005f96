import { childTrees, rawText, treeText, type XmlTree } from '../../files/xml/tree.ts'
import type { Notes, Place } from '../json/notes.ts'
import { type RichText, readRichText } from '../json/rich-text.ts'

export type Fields = Record<string, unknown>

/** A text with markup, as sentences and list items. */
export function richText(tree: XmlTree | undefined): RichText {
  return readRichText(rawText(tree).trim())
}

/** Both in one text. */
export function plainText(tree: XmlTree | undefined): string {
  const { text, items } = richText(tree)
  return [text, ...items].filter(Boolean).join('\n')
}

/** The name of a language by its code of two or three letters, in the language of the document; else as it is written. */
export function languageName(code: string, documentLanguage = 'en'): string {
  try {
    return new Intl.DisplayNames([documentLanguage], { type: 'language' }).of(code.toLowerCase()) ?? code
  } catch {
    return code
  }
}

/** One level where all are the same; else each with what it is of. */
export function describeLevels(levels: readonly { of: string; level: string }[]): string {
  const given = levels.filter(({ level }) => level !== '')
  const [first] = given
  if (!first) return ''
  if (given.every(({ level }) => level === first.level)) return first.level
  return given.map(({ of, level }) => `${of} ${level}`).join(', ')
}

/** Tells of parts that say something and have no place in a resume document. */
export function noteUnread(tree: XmlTree | undefined, read: ReadonlySet<string>, place: Place, notes: Notes): void {
  for (const child of childTrees(tree))
    if (!read.has(child.name) && saysSomething(child))
      notes.add([...place, child.name], 'has no place in a resume document; it was left out.')
}

/** Older files keep dates in attributes. */
function saysSomething(tree: XmlTree): boolean {
  return treeText(tree) !== '' || tree.attributes.year !== undefined || childTrees(tree).some(saysSomething)
}
