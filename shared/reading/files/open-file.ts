import { detectFormat } from './detect.ts'
import { openDocx } from './docx/open-docx.ts'
import { UnreadableDocument } from './errors.ts'
import { openHtml } from './html/open-html.ts'
import type { ReadLimits } from './limits.ts'
import { isMarkdown } from './markdown/detect-markdown.ts'
import { openMarkdown } from './markdown/open-markdown.ts'
import { openOdt } from './odt/open-odt.ts'
import type { OpenedFile } from './opened-file.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { openRtf } from './rtf/open-rtf.ts'
import { detectSource } from './source-kinds.ts'
import { decodeText } from './text-file.ts'
import type { WordDocument } from './word/word-document.ts'

/** Opens a file by what its bytes are; any text comes back as `text`, whatever it is the source of. Throws UnreadableDocument. */
export async function openFile(bytes: Uint8Array, limits: ReadLimits): Promise<OpenedFile> {
  const format = await detectFormat(bytes)
  switch (format) {
    case 'pdf':
      return { format, content: { kind: 'pages', pages: await openPdf(bytes, limits) }, notes: [] }
    case 'docx': {
      const { document, notes } = await openDocx(bytes, limits)
      return asWord(format, document, notes)
    }
    case 'odt':
      return asWord(format, await openOdt(bytes, limits))
    case 'rtf':
      return asWord(format, openRtf(bytes))
    case 'text':
      return { format, content: { kind: 'text', text: decodeText(bytes) }, notes: [] }
  }
}

/** Opens a text that may be the source of a page, or Markdown. Throws UnreadableDocument, for sources of other things too. */
export function openText(text: string, limits: ReadLimits): OpenedFile {
  const source = detectSource(text)
  switch (source) {
    case 'xml':
      throw new UnreadableDocument('xml_source')
    case 'latex':
      throw new UnreadableDocument('latex_source')
    case 'yaml':
      throw new UnreadableDocument('yaml_source')
    case 'html': {
      const { document, notes } = openHtml(text)
      return asWord('html', document, notes)
    }
    case null:
      if (text.length > limits.maxCharacters) throw new UnreadableDocument('too_complex')
      return isMarkdown(text)
        ? asWord('markdown', openMarkdown(text))
        : { format: 'text', content: { kind: 'text', text }, notes: [] }
  }
}

function asWord(format: OpenedFile['format'], document: WordDocument, notes: string[] = []): OpenedFile {
  return { format, content: { kind: 'word', document }, notes }
}
