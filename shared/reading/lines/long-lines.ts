/** More than any paragraph of a resume; the rules below take time that grows faster than the length of a line. */
export const MAX_LINE_LENGTH = 2_000

/** A text in pieces that are short enough for the rules, cut between words where there are any. */
export function cutLong(text: string): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > MAX_LINE_LENGTH) {
    const space = rest.lastIndexOf(' ', MAX_LINE_LENGTH)
    const at = space > MAX_LINE_LENGTH / 2 ? space : MAX_LINE_LENGTH
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return [...pieces, rest]
}
