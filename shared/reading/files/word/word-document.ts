import type { Styles } from './styles.ts'
import type { XmlNode } from './word-xml.ts'

/** A part of a Word document: what its links lead to is told by part. */
export type WordPart = { kind: 'header' | 'body' | 'footer'; node: XmlNode; link: (id: string) => string | undefined }

/** A document as Word has it: its parts in the order of reading, and what styles and numberings mean in it. */
export type WordDocument = {
  parts: WordPart[]
  styles: Styles
  /** Whether a level of a numbering is shown as a list. */
  isList: (id: string, level: number) => boolean
}
