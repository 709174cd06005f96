import { isPageNumber, isUnfilledPageNumber } from '#shared/domain/text/page-numbers.ts'
import type { WordDocument, WordPart } from '../../files/word/word-document.ts'
import { withoutTitleBullets } from '../glyph-titles.ts'
import { BodyReader } from './body.ts'
import type { WordLine } from './lines.ts'

/** The lines of a Word document in the order of reading; each header or footer is a stream of its own, and stands once. */
export function layOutWord({ parts, styles, isList }: WordDocument): WordLine[] {
  const main = new BodyReader({ styles, link: linkOf(parts) }, isList)
  const seen = { header: new Set<string>(), footer: new Set<string>() }
  const lines = parts.flatMap(({ kind, node, link }) => {
    if (kind === 'body') return main.read(node, 0)
    const flow = main.newFlow()
    return new BodyReader({ styles, link }, isList)
      .read(node, 0)
      .filter(({ text }) => !isPageNumber(text) && !isUnfilledPageNumber(text))
      .filter(({ text }) => !seen[kind].has(text) && seen[kind].add(text))
      .map((line) => ({ ...line, flow }))
  })
  return withoutTitleBullets(lines)
}

function linkOf(parts: readonly WordPart[]): WordPart['link'] {
  return parts.find(({ kind }) => kind === 'body')?.link ?? (() => undefined)
}
