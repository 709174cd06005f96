import { kindOfPhrase } from '../../lexicon/headings.ts'

const HEADING = /^#{1,6}[ \t]+(\S.*?)[ \t]*#*$/
const LINK = /\[[^\]\n]+\]\((?:https?:|mailto:|tel:)[^)\s]+\)/
const MIN_HEADINGS = 2

/**
 * Whether a text is written in Markdown, told by its headings: there are several, the lines below them are more, and they are
 * headings of a resume, or there are links as Markdown writes them.
 */
export function isMarkdown(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const headings = lines.flatMap((line) => HEADING.exec(line.trimEnd())?.[1] ?? [])
  if (headings.length < MIN_HEADINGS || headings.length * 2 > lines.length) return false
  return LINK.test(text) || headings.some((heading) => kindOfPhrase(heading.replaceAll('*', '')) !== null)
}
