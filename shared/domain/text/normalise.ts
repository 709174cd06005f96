import { memoize } from '../memoize.ts'
import { lookAlikes } from './look-alikes.ts'

/** A text made comparable, with the way back: `origin[i]` is where the i-th unit came from in the original. */
export type Normalised = { text: string; origin: number[] }

/** Text that is its own normal form. */
const PLAIN = /^[\n\x20-\x7e]*$/
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f|[^\P{Cc}\s]/gu

/**
 * NFKC, any script's digits as 0-9, look-alike letters as Latin where a word mixes scripts, invisible characters out,
 * every kind of dash and quote as one.
 */
export const normalise = memoize(2000, made)

function made(original: string): Normalised {
  if (PLAIN.test(original))
    return { text: original, origin: Array.from({ length: original.length + 1 }, (_, at) => at) }
  let text = ''
  const origin: number[] = []
  const mixed = mixedRanges(original)
  for (const match of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const start = match.index
    if (match[0].length === 1 && match[0] >= ' ' && match[0] <= '~') {
      text += match[0]
      origin.push(start)
      continue
    }
    const visible = match[0].replace(INVISIBLE, '')
    if (visible === '') continue
    let form = visible.normalize('NFKC')
    if (/\p{Nd}/u.test(form)) form = form.replace(/[^\P{Nd}0-9]/gu, digit)
    if (mixed.some(([from, to]) => start >= from && start < to)) form = lookAlikes().get(form) ?? form
    form = form
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018-\u201b\u02bc‹›]/g, "'")
      .replace(/[\u201c-\u201f«»]/g, '"')
    for (const unit of form.split('')) {
      text += unit
      origin.push(start)
    }
  }
  origin.push(original.length)
  return { text, origin }
}

/** The span of the original that a span of the normalised text stands for. */
export function spanOf({ origin }: Normalised, start: number, end: number): [number, number] {
  return [origin[start] ?? 0, origin[end] ?? origin.at(-1) ?? 0]
}

/** Words that hold both Latin letters and look-alikes of another script: nobody writes those by accident. */
function mixedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)) {
    const word = match[0]
    const isForeign = (letter: string) => lookAlikes().has(letter) && !/\p{Script=Latin}/u.test(letter)
    if (/\p{Script=Latin}/u.test(word) && [...word].some(isForeign))
      ranges.push([match.index, match.index + word.length])
  }
  return ranges
}

/** Blocks of decimal digits are ten in a row, so a digit's value follows from the block's zero. */
function digit(character: string): string {
  const point = character.codePointAt(0) ?? 0
  let zero = point
  while (zero > 0 && point - zero < 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((point - zero) % 10)
}
