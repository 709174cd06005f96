import type { TextNode } from '#shared/domain/resume/document.ts'
import { cleanText } from '#shared/domain/text/clean.ts'

/** Text as a document can hold it, in one line. What was stored before it was cleaned is cleaned here. */
export function clean(text: string | undefined): string {
  return cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What is said of the parts, in one line; parts that say nothing are left out. */
export function join(separator: string, ...parts: (string | undefined | false)[]): string {
  return parts
    .map((part) => clean(part || ''))
    .filter(Boolean)
    .join(separator)
}

/** What is said in each node that says something. */
export function listTexts(nodes: TextNode[] | undefined): string[] {
  return (nodes ?? []).map(({ text }) => clean(text)).filter(Boolean)
}

/** An address as people print it: without scheme and final slash. */
export function shortenUrl(url: string | undefined): string {
  return clean(url)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '')
}
