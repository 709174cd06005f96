import type { ReadLine } from './read-line.ts'

/** Glyphs of icon fonts anywhere, and pictures at the beginning of a line or a cell: they are no words. */
const ICON = /(?:\p{Co}|\ufe0e|\ufe0f)+\s*|(?<=^|\t)\s*(?![\d#*©®™])\p{Extended_Pictographic}\s*/gu

/** The line without icons; the places where its typeface changes move along. */
export function withoutIcons(line: ReadLine): ReadLine {
  const cuts = [...line.text.matchAll(ICON)].map((match) => ({ at: match.index, length: match[0].length }))
  if (cuts.length === 0) return line
  const text = line.text.replace(ICON, '')
  const lead = text.length - text.trimStart().length
  const { breaks, ...rest } = line
  const moved = breaks
    ?.map((offset) => offset - lead - cuts.reduce((sum, { at, length }) => sum + clamp(offset - at, length), 0))
    .filter((offset) => offset > 0)
  return { ...rest, text: text.trim(), ...(moved && moved.length > 0 && { breaks: moved }) }
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most))
