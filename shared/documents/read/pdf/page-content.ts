import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A piece of text on a page, in points from the top left corner. */
export type TextItem = {
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

/** What a page draws, as pdf.js lists it. */
export type PageOperators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>
