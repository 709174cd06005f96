/** "■職歴" and "【職歴】": what Japanese and Chinese texts set before and around their headings. */
const GLYPH_HEADING =
  /^\s*(?:([■◆▼◇□▶►●○◎])\s*(\S[^。:：]{0,30}?)|([【［〔《<])\s*([^】］〕》>]{1,30}?)\s*[】］〕》>])\s*$/u

/** A short line behind such a glyph or between such brackets; whether it is a heading is still to be told. */
export function glyphHeading(raw: string): { glyph: string; text: string } | null {
  const match = GLYPH_HEADING.exec(raw)
  const [glyph, text] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]]
  return glyph && text ? { glyph, text } : null
}
