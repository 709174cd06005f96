import { addressesMachine, classifySection, type PostingSection } from './posting-sections.ts'

export type PostingLine = { text: string; isBullet: boolean; section: PostingSection | null }

const BULLET = /^\s*(?:[-*•–—·‣◦▪●○■□✓✔➤►»]|\(?\d{1,2}[.)]|[a-z]\))\s+/u
const MAX_LINES = 2_000
const MAX_TITLE_CHARS = 80
/** A title with what is drawn around it. */
const MAX_DECORATED_CHARS = 250

/**
 * A posting's lines with the section each stands in: null before the first title. Bullets that wrap are joined, and
 * comments and lines that speak to a machine are left out.
 */
export function readPostingLines(text: string): PostingLine[] {
  const lines = text
    .normalize('NFKC')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/[\p{Cf}]/gu, '')
    .split(/\r?\n|\u2028/)
    .slice(0, MAX_LINES)
    // Patterns go back and forth over long runs of spaces; one says as much.
    .map((line) => line.replace(/\s+/g, ' '))
    .filter((line) => !addressesMachine(line))
  const result: PostingLine[] = []
  let section: PostingSection | null = null
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const isBullet = BULLET.test(line)
    const bare = line.replace(BULLET, '').trim()
    const titled = isBullet ? null : readTitle(trimmed, findNextLine(lines, index))
    if (titled) {
      section = classifySection(titled.title)
      if (titled.rest) result.push({ text: titled.rest, isBullet: false, section })
      continue
    }
    const last = result.at(-1)
    const wraps = !isBullet && last?.isBullet && /^\s+\S|^\p{Ll}/u.test(line) && lines[index - 1]?.trim() !== ''
    if (wraps && last) last.text = `${last.text} ${trimmed}`
    else result.push({ text: bare, isBullet, section })
  }
  return result
}

function findNextLine(lines: readonly string[], index: number): string {
  return lines.slice(index + 1).find((line) => line.trim() !== '') ?? ''
}

/** A short line without a full stop over other text is a title, as is "Requirements: …" with the text behind it. */
function readTitle(line: string, next: string): { title: string; rest: string } | null {
  const inline = /^([^:]{3,40}):\s+(\S.*)$/.exec(line)
  if (inline?.[1] && inline[2] && classifySection(inline[1]) !== 'other') return { title: inline[1], rest: inline[2] }
  if (line.length > MAX_DECORATED_CHARS) return null
  const bare = line.replace(/^[#*_=\s]+|[#*_=\s]+$/g, '')
  if (bare.length > MAX_TITLE_CHARS || next === '') return null
  if (/:$/.test(bare)) return { title: bare.slice(0, -1), rest: '' }
  if (/[.!;,]$/.test(bare) || bare.split(/\s+/).length > 10) return null
  return { title: bare.replace(/\?$/, ''), rest: '' }
}
