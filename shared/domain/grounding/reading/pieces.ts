/** No sentence or line that a person would write is as long. */
const LONGEST = 1000
/** A piece ends where a word does, if one does near its end. */
const NEAR_CHARACTERS = 200

/**
 * A sentence or line as it is checked: as one, or in pieces where it is longer than any that is meant to be read. What looks
 * around a word, as most of the checks do, takes the square of what there is to look at; so it takes its square of a piece at
 * most, and time in proportion to the text.
 */
export function piecesOf(text: string): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= LONGEST ? text.length : endOfPiece(text, start + LONGEST)
    pieces.push({ text: text.slice(start, end), start })
    start = end
  }
  return pieces
}

function endOfPiece(text: string, most: number): number {
  const near = text.slice(most - NEAR_CHARACTERS, most)
  const space = near.search(/\s\S*$/)
  if (space !== -1) return most - NEAR_CHARACTERS + space + 1
  // Never between the two halves of a character.
  return /[\ud800-\udbff]$/.test(near) ? most - 1 : most
}
