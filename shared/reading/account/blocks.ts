import { isRightOf } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'

/**
 * Numbers the blocks of lines that belong together: a new one begins where there is more space, where a head follows a list,
 * at a heading, and where another stream of text begins.
 */
export function blocksOf(lines: readonly ReadLine[]): Int32Array {
  const blocks = new Int32Array(lines.length)
  let block = 0
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before && beginsBlock(before, line)) block++
    blocks[index] = block
  })
  return blocks
}

function beginsBlock(before: ReadLine, line: ReadLine): boolean {
  if (line.gap || line.heading !== undefined) return true
  if ((line.flow ?? 0) !== (before.flow ?? 0)) return true
  return before.bullet === true && !line.bullet && !isRightOf(line, before)
}
