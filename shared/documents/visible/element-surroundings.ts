import type { XmlElement } from '../office-xml/parse.ts'
import type { HiddenReason } from './hidden-reasons.ts'
import type { Page } from './pages.ts'
import type { CellLook } from './tables.ts'
import type { Surroundings } from './text-look.ts'

/** A text of a part as it stands there, and why nobody sees it, if so. */
export type ReadText = { text: string; reason: HiddenReason | null; points: number }

/** A box of which all text must find room. */
export type Room = { width: number; height: number; texts: ReadText[] }

/** What holds for everything inside an element. */
export type ElementSurroundings = Surroundings & {
  reason: HiddenReason | null
  /** Null in a box. */
  page: Page | null
  tableParagraph: readonly XmlElement[]
  cells: ReadonlyMap<XmlElement, CellLook>
  width: number | undefined
  room: Room | null
}

/** With a reason added, where there is none yet. */
export function withReason(around: ElementSurroundings, reason: HiddenReason | null): ElementSurroundings {
  return around.reason === null && reason !== null ? { ...around, reason } : around
}

/** Of a letter, as shares of its size: its width, and the height of its line. */
const LETTER_WIDTH = 0.4
const LINE_HEIGHT = 1

/** Marks the texts of a box that is far too small for all of them. */
export function markOverfull({ width, height, texts }: Room): void {
  const needed = texts.reduce(
    (sum, { text, points }) => sum + text.length * LETTER_WIDTH * LINE_HEIGHT * points ** 2,
    0,
  )
  if (needed <= (width / 20) * (height / 20)) return
  for (const text of texts) text.reason ??= 'clipped'
}
