/** A piece of text on a page, in points from the top left corner. */
export type Item = {
  text: string
  x: number
  right: number
  /** The base line, growing downwards. */
  y: number
  size: number
  bold: boolean
  italic: boolean
  rightToLeft: boolean
}
