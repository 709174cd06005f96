import type { LetterContent, ResumeContent } from './content.ts'
import type { ContentEntry, ContentSection } from './resume-sections.ts'

/** A line that must not be parted from the next one by the end of a page has `keep`. */
type Line = { text: string; keep: boolean }
type LaidOutEntry = Omit<ContentEntry, 'bullets'> & {
  /** Of its section. */
  first: boolean
  /** So short that it stands on one page as a whole. */
  short: boolean
  /** The text leads to a list. */
  keepText: boolean
  bullets: Line[]
}
type LaidOutSection = Omit<ContentSection, 'entries' | 'rows'> & {
  entries: LaidOutEntry[]
  rows: { label: string; text: string; keep: boolean }[]
}
export type LaidOutResume = Omit<ResumeContent, 'sections'> & { title: string; sections: LaidOutSection[] }
export type LaidOutLetter = Omit<LetterContent, 'paragraphs'> & { title: string; paragraphs: Line[] }

const LETTERS_PER_LINE = 95
/** A fifth of a page: what moves to the next page as a whole leaves a gap, which should not look like a mistake. */
const SHORT_LINES = 10

/** Where pages may end, for both formats alike: short entries stay whole, and a list never leaves its last line alone. */
export function layOutResume(content: ResumeContent): LaidOutResume {
  const sections = content.sections.map((section): LaidOutSection => {
    const rowsAreShort = countLines(section.rows.map(({ label, text }) => label + text)) <= SHORT_LINES
    return {
      ...section,
      entries: section.entries.map(layOutEntry),
      rows: section.rows.map((row, index) => ({
        label: row.label && row.text ? `${row.label}: ` : row.label,
        text: row.text,
        keep: mustKeepWithNext(index, section.rows.length, rowsAreShort),
      })),
    }
  })
  const title = toTitle(content.name, content.label)
  // A document begins with a heading (PDF/UA-1): without a name, with what comes next.
  const { name, label } = content.name ? content : { name: content.label || title, label: '' }
  return { ...content, name, label, title, sections }
}

export function layOutLetter(content: LetterContent): LaidOutLetter {
  // The closing never stands alone on a page.
  const last = content.paragraphs.length - 1
  const paragraphs = content.paragraphs.map((text, index) => ({ text, keep: index === last }))
  const title = toTitle(content.name, content.recipient[0] ?? '')
  return { ...content, name: content.name || title, title, paragraphs }
}

function layOutEntry(entry: ContentEntry, index: number): LaidOutEntry {
  const short = countLines([entry.head, entry.sub, entry.text, ...entry.bullets]) <= SHORT_LINES
  const bullets = entry.bullets.map((text, line) => ({
    text,
    keep: mustKeepWithNext(line, entry.bullets.length, short),
  }))
  return { ...entry, first: index === 0, short, keepText: bullets.length > 0, bullets }
}

function mustKeepWithNext(index: number, count: number, together: boolean): boolean {
  return index === count - 2 || (together && index < count - 2)
}

function countLines(texts: string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil(measureWidth(text) / LETTERS_PER_LINE), 0)
}

/** In letters; an East Asian character is as wide as two. */
function measureWidth(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uf900-\uffef]/g)?.length ?? 0)
}

/** The title of a file, as a reader's window and a screen reader tell it. */
function toTitle(name: string, about: string): string {
  return [name, about].filter(Boolean).join(' – ') || '–'
}
