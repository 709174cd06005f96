export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Points in twentieths of a point, Word's measure. */
export function twips(points: number): number {
  return Math.round(points * 20)
}
