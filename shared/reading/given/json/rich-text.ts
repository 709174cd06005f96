import { openHtml } from '../../files/html/open-html.ts'
import { layOut } from '../../layout/lay-out.ts'
import { toLines } from '../../lines/to-lines.ts'

/** What a text field with markup says: its sentences, and the items of its lists. */
export type RichText = { text: string; items: string[] }

const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i

/** Reads HTML, or plain lines of which some begin with the mark of a list. */
export function readRichText(value: unknown): RichText {
  if (typeof value !== 'string' || value.trim() === '') return { text: '', items: [] }
  const content = MARKUP.test(value)
    ? { kind: 'word' as const, document: openHtml(value).document }
    : { kind: 'text' as const, text: value }
  const lines = toLines(layOut(content)).lines.map(({ text, bullet }) => ({
    text: text.replaceAll('\t', ' '),
    isItem: bullet === true,
  }))
  const pick = (isItem: boolean) =>
    lines.filter((line) => line.isItem === isItem && line.text !== '').map(({ text }) => text)
  return { text: pick(false).join('\n'), items: pick(true) }
}
