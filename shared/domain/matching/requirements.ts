import type { Requirement } from '../changes/change.ts'
import { type PostingLine, readPostingLines } from './posting-lines.ts'
import { isDemand, isWish } from './posting-sections.ts'
import { extractTerms } from './terms.ts'

const MAX_REQUIREMENTS = 40
const MAX_TEXT_CHARS = 300

/**
 * What a posting asks for, in its own words: the lists below titles such as "Requirements" or "Nice to have"; where
 * there is no such title, the sentences that ask for something. Ids are r1, r2, … in the order of the posting.
 */
export function extractRequirements(postingText: string): Requirement[] {
  const lines = readPostingLines(postingText)
  const listed = lines.filter(({ section }) => section === 'must' || section === 'nice')
  const found = listed.length > 0 ? readSections(listed) : readSentences(lines)
  const distinct = [...new Map(found.map((item) => [item.text.toLowerCase(), item])).values()]
  return distinct.slice(0, MAX_REQUIREMENTS).map(({ text, kind }, index) => ({
    id: `r${index + 1}`,
    text,
    kind,
    keywords: extractTerms(text).map(({ surface }) => surface),
  }))
}

type StatedRequirement = { text: string; kind: 'must' | 'nice' }

/** Bullets where a section has some; else its sentences. */
function readSections(lines: readonly PostingLine[]): StatedRequirement[] {
  const withBullets = new Set(lines.filter(({ isBullet }) => isBullet).map(({ section }) => section))
  return lines.flatMap(({ text, isBullet, section }) => {
    if (!isBullet && withBullets.has(section)) return []
    const parts = isBullet ? [text] : splitSentences(text)
    return parts
      .map((part) => toStatedRequirement(part, section === 'nice' ? 'nice' : 'must'))
      .filter((item) => item !== null)
  })
}

function readSentences(lines: readonly PostingLine[]): StatedRequirement[] {
  return lines
    .flatMap(({ text, isBullet }) => (isBullet ? [text] : splitSentences(text)))
    .filter(isDemand)
    .map((text) => toStatedRequirement(text, 'must'))
    .filter((item) => item !== null)
}

function toStatedRequirement(text: string, kind: 'must' | 'nice'): StatedRequirement | null {
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '')
    .trim()
  if (clean.length < 2 || clean.length > MAX_TEXT_CHARS || extractTerms(clean).length === 0) return null
  return { text: clean, kind: isWish(clean) ? 'nice' : kind }
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

function splitSentences(text: string): string[] {
  return [...sentences.segment(text)].flatMap(({ segment }) => segment.split(/\s*;\s+/))
}
