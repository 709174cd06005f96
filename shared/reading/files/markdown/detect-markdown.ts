const HEADING = /^#{1,6}[ \t]+\S/
const LINK = /\[[^\]\n]+\]\((?:https?:|mailto:|tel:)[^)\s]+\)/
const MIN_HEADINGS = 2

/**
 * Whether a text is written in Markdown, told by its headings: there are several, the lines below them are more, and each stands
 * apart from the text above it, or there are links as Markdown writes them.
 */
export function isMarkdown(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const headings = lines.flatMap((line, index) => (HEADING.test(line) ? [index] : []))
  const filled = lines.filter((line) => line !== '').length
  if (headings.length < MIN_HEADINGS || headings.length * 2 > filled) return false
  const isApart = (index: number) => index === 0 || lines[index - 1] === '' || HEADING.test(lines[index - 1] ?? '')
  return LINK.test(text) || headings.every(isApart)
}
