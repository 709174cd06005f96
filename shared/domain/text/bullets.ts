const GLYPHS = '•・‣⁃∙◦●○■□▪▫◆◇►▶▸▹➢➤➔→✓✔✦★☆❖·⦿⁌⁍–—−*+\\-\uf0b7\uf0a7\uf0d8\uf076\uf02d\u2212»'
const GLYPH = new RegExp(`^\\s*(?:[${GLYPHS}]|o(?=\\s+\\S)|>)(?:\\s+|\\t)(?=\\S)`, 'u')
const TIGHT_GLYPH = /^\s*[•・●○■□▪▫◦‣➢➤►▸✓✔\uf0b7\uf0a7](?=[^\s•・])/u
const NUMBER = /^\s*(?:(?:\(?\d{1,2}[.)]|[a-h]\))\s+|(?:\d{1,2}[、．]|[（(]\d{1,2}[）)])\s*)(?=\S)/u

/** A line that begins with the glyph of a list: the text after it, else null. */
export function afterBullet(text: string): string | null {
  const match = GLYPH.exec(text) ?? TIGHT_GLYPH.exec(text)
  return match && text.slice(match[0].length).trim()
}

/** A line that begins with the number of a list ("1." or "a)"): the text after it, else null. */
export function afterNumber(text: string): string | null {
  const match = NUMBER.exec(text)
  return match && text.slice(match[0].length).trim()
}

/** A text that is nothing but a bullet glyph. */
export function isBulletGlyph(text: string): boolean {
  return new RegExp(`^\\s*(?:[${GLYPHS}]|o|>)\\s*$`, 'u').test(text)
}
