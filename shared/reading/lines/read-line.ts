import type { Link } from '../files/link.ts'

/**
 * One logical line of a document with the layout hints that parsing needs. Plain JSON and small, because it is stored
 * beside the text. Hints that say nothing are left out. Parts that stand apart on a line (table cells, tab stops,
 * a date at the right margin) are separated by a tab in `text`.
 */
export type ReadLine = {
  text: string
  /** Which stream of text this belongs to: 0 (left out) is the main one; a sidebar, text box or page header has its own. */
  flow?: number
  /** 1 for the first page; left out where the format has no pages. */
  page?: number
  /** Distance from the left edge of its stream, in points (in characters for plain text). */
  indent?: number
  /** Font size in points. */
  size?: number
  /** Whether all of the line or only its beginning is bold. */
  bold?: 'all' | 'start'
  /** Level of a heading style: 0 is a title, 1 the highest heading. */
  heading?: number
  /** An item of a list; its glyph or number is not part of the text. */
  bullet?: true
  /** More space above than between the lines around it. A title that stood in a margin has it always. */
  gap?: true
  /** The titles of the columns of a table that its parts stand under, one for each part. */
  columns?: string[]
  /** Offsets in `text` at which the typeface changes. */
  breaks?: number[]
  /** Targets of hyperlinks. */
  links?: Link[]
}
