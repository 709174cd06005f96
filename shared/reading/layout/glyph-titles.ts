import { glyphHeading } from '#shared/domain/text/heading-glyphs.ts'
import { MEASURES } from './measures.ts'

/** The glyph of a short line that stands behind one ("■ 職歴"), which may make it a title or an item. */
export function findGlyph(text: string): string | null {
  const glyph = glyphHeading(text)?.glyph
  return glyph && text.trimStart().startsWith(glyph) ? glyph : null
}

/**
 * The glyphs that stand before titles rather than items: several lines have them, and none of these lines comes right
 * after another, as items do.
 */
export function findTitleGlyphs(lines: readonly { glyph?: string | undefined }[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const ofItems = new Set<string>()
  for (const [index, { glyph }] of lines.entries()) {
    if (!glyph) continue
    counts.set(glyph, (counts.get(glyph) ?? 0) + 1)
    if (lines[index + 1]?.glyph === glyph || index === lines.length - 1) ofItems.add(glyph)
  }
  return new Set(
    [...counts].flatMap(([glyph, count]) => (count >= MEASURES.minGlyphTitles && !ofItems.has(glyph) ? [glyph] : [])),
  )
}

/** Lines behind the glyphs of titles are no items. */
export function withoutTitleBullets<Line extends { glyph?: string; bullet: boolean }>(lines: readonly Line[]): Line[] {
  const ofTitles = findTitleGlyphs(lines)
  return lines.map((line) => (line.glyph && ofTitles.has(line.glyph) ? { ...line, bullet: false } : line))
}
