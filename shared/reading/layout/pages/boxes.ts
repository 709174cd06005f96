import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import type { Shape, TextItem } from '../../files/pdf/page-content.ts'
import { MEASURES } from '../measures.ts'

/** What is drawn around text (`boxes`) and between it (`rules`, level lines). */
export type Frames = { boxes: Shape[]; rules: Shape[] }

/** Tells boxes and rules among the shapes of a page; whatever is as large as the page is neither. */
export function findFrames(shapes: readonly Shape[], items: readonly TextItem[]): Frames {
  const width = findLargest(items.map(({ right }) => right)) - findSmallest(items.map(({ x }) => x))
  const boxes: Shape[] = []
  const rules: Shape[] = []
  for (const shape of shapes) {
    const [wide, high] = [shape.right - shape.left, shape.bottom - shape.top]
    if (high <= MEASURES.maxRuleHeight && wide >= MEASURES.minRuleWidth) rules.push(shape)
    else if (high >= MEASURES.minBoxHeight && wide >= MEASURES.minBoxHeight && wide < width) boxes.push(shape)
  }
  const smallestFirst = (a: Shape, b: Shape) => measureArea(a) - measureArea(b)
  return { boxes: boxes.slice(0, MEASURES.maxBoxes).sort(smallestFirst), rules }
}

/** The smallest box that a piece of text stands in. */
export function findBox({ x, right, y, size }: TextItem, boxes: readonly Shape[]): Shape | null {
  const slack = MEASURES.boxSlack
  const holds = (box: Shape) =>
    x >= box.left - slack && right <= box.right + slack && y <= box.bottom + slack && y - size / 2 >= box.top - slack
  return boxes.find(holds) ?? null
}

/** A box around one line of text, such as a label with a background. */
export function isChip(box: Shape | null, size: number): box is Shape {
  return box !== null && box.bottom - box.top <= MEASURES.maxChipHeight * size
}

function measureArea({ left, right, top, bottom }: Shape): number {
  return (right - left) * (bottom - top)
}
