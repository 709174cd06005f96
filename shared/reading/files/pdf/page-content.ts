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

/** The bounds of something drawn, in points from the top left corner of the page. */
export type Shape = { left: number; right: number; top: number; bottom: number; filled: boolean }

/** What stands on a page. */
export type PageContent = { items: TextItem[]; shapes: Shape[] }

/** The place of a hyperlink on a page, in points from its top left corner. */
export type PageLink = { url: string; left: number; right: number; top: number; bottom: number }

/** A page of a PDF. */
export type PdfPage = PageContent & { links: PageLink[] }

/** What a page draws, as pdf.js lists it. */
export type PageOperators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>
