import { kindOfPhrase } from './headings.ts'

/** "■職歴" and "【職歴】": what Japanese and Chinese texts set before and around their headings. */
const GLYPH_HEADING =
  /^\s*(?:([■◆▼◇□▶►●○◎])\s*(\S[^。:：]{0,30}?)|([【［〔《<])\s*([^】］〕》>]{1,30}?)\s*[】］〕》>])\s*$/u
const MIN_GLYPH_HEADINGS = 2

/** A short line behind such a glyph or between such brackets; whether it is a heading is still to be told. */
export function glyphHeading(raw: string): { glyph: string; text: string } | null {
  const match = GLYPH_HEADING.exec(raw)
  const [glyph, text] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]]
  return glyph && text ? { glyph, text } : null
}

/** The glyphs that this text sets before several headings known by their words. */
export function glyphsOfHeadings(raw: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of raw) {
    const found = glyphHeading(line)
    if (found && kindOfPhrase(found.text)) counts.set(found.glyph, (counts.get(found.glyph) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([glyph, count]) => (count >= MIN_GLYPH_HEADINGS ? [glyph] : [])))
}

/** The heading known by its words that stands behind such a glyph, which would be an item of a list otherwise. */
export function headingBehindGlyph(line: string): string | null {
  const found = glyphHeading(line)
  return found && kindOfPhrase(found.text) ? found.text : null
}
