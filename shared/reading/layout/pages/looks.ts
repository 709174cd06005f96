import { MEASURES } from '../measures.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'

/** How text is set, as far as titles differ from the text below them. */
export type Look = { size: number; bold: boolean; capitals: boolean }

export function lookOf({ text, size, bold }: Segment): Look {
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  return {
    size,
    bold: bold === 'all',
    capitals: letters.length >= MEASURES.minCapitals && letters === letters.toUpperCase(),
  }
}

export function haveSameLook(a: Segment, b: Segment): boolean {
  const [one, other] = [lookOf(a), lookOf(b)]
  return isSameSize(one.size, other.size) && one.bold === other.bold && one.capitals === other.capitals
}

/** The look in which most characters are set. */
export function findBodyLook(rows: readonly TextRow[]): Look {
  const lengths = new Map<string, { look: Look; length: number }>()
  for (const segment of rows.flatMap(({ segments }) => segments)) {
    const look = { ...lookOf(segment), capitals: false }
    const key = `${Math.round(look.size * 2)} ${look.bold}`
    const known = lengths.get(key)
    lengths.set(key, { look, length: (known?.length ?? 0) + segment.text.length })
  }
  const [most] = [...lengths.values()].sort((a, b) => b.length - a.length)
  return most?.look ?? { size: 0, bold: false, capitals: false }
}

/** Whether text stands out from other text: by its size, by bold type or by capitals. */
export function standsOut(segment: Segment, from: Look): boolean {
  const look = lookOf(segment)
  if (!isSameSize(look.size, from.size) && look.size > from.size) return true
  if (look.size < MEASURES.smallTitle * from.size) return false
  return (look.bold && !from.bold) || (look.capitals && !from.capitals)
}

function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) < MEASURES.sameSize
}
