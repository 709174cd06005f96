import type { PdfPage } from './pdf/page-content.ts'
import type { WordDocument } from './word/word-document.ts'

/** The kinds of documents whose lines are read. */
export type LinedFormat = 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'markdown' | 'text'

/** What a file holds, before anything is made of where it stands: pages of drawn text, a word processor's blocks, or text. */
export type FileContent =
  | { kind: 'pages'; pages: PdfPage[] }
  | { kind: 'word'; document: WordDocument }
  | { kind: 'text'; text: string }

/** The first stage's result. `notes`: what was left out of the file, without anything that it says. */
export type OpenedFile = { format: LinedFormat; content: FileContent; notes: string[] }
