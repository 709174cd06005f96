import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import type { Truth } from './page.ts'

/** How far the lines that were read are those of the drawing, in its order. */
export type LayoutScore = {
  lines: number
  /** Lines of the drawing that were read as one line, no more and no less. */
  whole: number
  pairs: number
  /** Neighbours in a stream of the drawing that are neighbours in what was read. */
  inOrder: number
  /** Lines read that hold text of several lines of the drawing, or that are no line of it. */
  strange: string[]
  missed: string[]
}

/** Compares what was read with the streams of a drawing, each for itself. Parts of a line are parted by tabs in both. */
export function scoreLayout(read: readonly ReadLine[], truth: Truth): LayoutScore {
  const texts = read.map(({ text }) => tidy(text))
  const known = new Set(truth.flat().map(tidy))
  const used = new Set<number>()
  const missed: string[] = []
  const score = { lines: 0, whole: 0, pairs: 0, inOrder: 0 }
  for (const stream of truth) {
    let before: number | null = null
    for (const [index, line] of stream.entries()) {
      const at = findNext(texts, tidy(line), before ?? -1, used)
      score.lines++
      if (index > 0) score.pairs++
      if (at < 0) missed.push(line)
      else {
        used.add(at)
        score.whole++
        if (index > 0 && before !== null && at === before + 1) score.inOrder++
      }
      before = at < 0 ? null : at
    }
  }
  return { ...score, missed, strange: texts.filter((text) => !known.has(text)) }
}

/** The same text may stand several times: the place right behind the line before is looked at first. */
function findNext(texts: string[], text: string, before: number, used: ReadonlySet<number>): number {
  if (texts[before + 1] === text && !used.has(before + 1)) return before + 1
  return texts.findIndex((other, index) => other === text && !used.has(index))
}

function tidy(text: string): string {
  return text
    .split('\t')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .join('\t')
}
