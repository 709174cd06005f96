import type { PageOperators } from './page-content.ts'

const SHOW_TEXT = 44
const SOFT_HYPHEN = '\u00ad'
const LOOK_AHEAD = 12

/**
 * Puts hyphens back that pdf.js leaves out: some programs, Typst among them, mark every hyphen of a font as a soft one
 * once a word was broken. The glyphs that were drawn still tell where they stood. Texts come in the order of drawing.
 */
export function withSoftHyphens(texts: string[], operators: PageOperators): string[] {
  const glyphs = collectDrawnCharacters(operators)
  if (!glyphs.includes(SOFT_HYPHEN)) return texts
  const result = [...texts]
  let at = 0
  texts.forEach((text, index) => {
    let restored = ''
    for (const character of text) {
      if (/\s/.test(character)) {
        restored += character
        continue
      }
      const found = glyphs.indexOf(character, at)
      if (found < 0 || found > at + LOOK_AHEAD) {
        restored += character
        continue
      }
      if (glyphs.slice(at, found).includes(SOFT_HYPHEN)) {
        if (restored.trim() !== '') restored += SOFT_HYPHEN
        else appendToEarlier(result, index)
      }
      restored += character
      at = found + character.length
    }
    result[index] = restored
  })
  return result
}

/** The hyphen was drawn after the last text before this one. */
function appendToEarlier(texts: string[], index: number): void {
  for (let before = index - 1; before >= 0; before--) {
    const text = texts[before] ?? ''
    if (text.trim() === '') continue
    texts[before] = text + SOFT_HYPHEN
    return
  }
}

/** All characters that a page draws, without spaces, ligatures taken apart as pdf.js does in its texts. */
function collectDrawnCharacters({ fnArray, argsArray }: PageOperators): string {
  let characters = ''
  fnArray.forEach((operator, index) => {
    const glyphs: unknown = operator === SHOW_TEXT ? argsArray[index]?.[0] : null
    if (!Array.isArray(glyphs)) return
    for (const glyph of glyphs) {
      if (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph) characters += String(glyph.unicode)
    }
  })
  return characters.normalize('NFKC').replace(/\s/g, '')
}
