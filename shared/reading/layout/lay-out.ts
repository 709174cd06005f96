import type { FileContent } from '../files/opened-file.ts'
import type { LaidOut } from './laid-out.ts'
import { layOutPages } from './pages/lay-out-pages.ts'
import { layOutWord } from './word/lay-out-word.ts'

/** Puts what a file holds into the order of reading: columns, tables, text boxes and margins resolved. */
export function layOut(content: FileContent): LaidOut {
  switch (content.kind) {
    case 'pages':
      return { kind: 'printed', lines: layOutPages(content.pages) }
    case 'word':
      return { kind: 'paragraphs', lines: layOutWord(content.document) }
    case 'text':
      return content
  }
}
