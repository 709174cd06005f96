import type { NumberWord } from './number-lexicon.ts'

/**
 * A number as far as it has been read, word by word. `whole` is what a thousand and more have closed, `hundreds` what is
 * closed below a thousand, `tail` what the next factor multiplies. Each can take no more than there is room for.
 */
export type NumberSum = {
  whole: number
  /** The last factor of a thousand or more: what follows is less. */
  scale: number
  hundreds: number
  /** Less than this may stand behind `hundreds`. */
  tailRoom: number
  tail: number
  /** Less than this may be added to `tail`. */
  room: number
  /** The room that there was before the last unit: a ten may follow it and stand for more ("einundzwanzig"). */
  beforeUnit: number
}

export const NOTHING_YET: NumberSum = {
  whole: 0,
  scale: Number.POSITIVE_INFINITY,
  hundreds: 0,
  tailRoom: 1000,
  tail: 0,
  room: 1000,
  beforeUnit: 0,
}

export const amountOf = ({ whole, hundreds, tail }: NumberSum): number => whole + hundreds + tail

/** A number with one more word; null where its language does not go on so. A joint changes nothing. */
export function extended(sum: NumberSum, word: NumberWord): NumberSum | null {
  switch (word.kind) {
    case 'joint':
      return sum
    case 'factor':
      return multiplied(sum, word.factor, word.room)
    case 'value':
      return word.needs === 'unit-before' ? withTen(sum, word.value) : added(sum, word.value, word.room)
  }
}

function added(sum: NumberSum, value: number, room: number): NumberSum | null {
  if (value >= 1000)
    return value < sum.scale && sum.hundreds + sum.tail === 0
      ? { ...NOTHING_YET, whole: sum.whole + value, scale: value }
      : null
  if (value >= sum.room || value >= sum.scale) return null
  if (value >= 100) return { ...sum, hundreds: sum.hundreds + value, tailRoom: room, room, tail: 0, beforeUnit: 0 }
  return { ...sum, tail: sum.tail + value, room, beforeUnit: value > 0 && value < 10 ? sum.room : 0 }
}

/** The ten behind its unit: "einundzwanzig". */
function withTen(sum: NumberSum, value: number): NumberSum | null {
  return sum.beforeUnit > value ? { ...sum, tail: sum.tail + value, room: 0, beforeUnit: 0 } : null
}

const LARGEST_BEFORE_HUNDRED = 99

function multiplied(sum: NumberSum, factor: number, room: number): NumberSum | null {
  if (factor >= 1000) {
    const below = sum.hundreds + sum.tail
    if (factor < sum.scale && below > 0) return { ...NOTHING_YET, whole: sum.whole + below * factor, scale: factor }
    // "Dos mil trescientos millones": the thousands are of a million each.
    return sum.whole > 0 && sum.whole < factor
      ? { ...NOTHING_YET, whole: (sum.whole + below) * factor, scale: factor }
      : null
  }
  const isOnce = factor === 100 ? sum.tail <= LARGEST_BEFORE_HUNDRED && sum.tail % 10 !== 0 : sum.tail < factor
  // Of "neljäsataa kolmekymmentä" the ten multiplies the last unit alone.
  if (sum.tail === 0 || !isOnce || (sum.tailRoom < 1000 && sum.tail * factor >= sum.tailRoom)) return null
  return factor < 100
    ? { ...sum, tail: sum.tail * factor, room, beforeUnit: 0 }
    : { ...sum, hundreds: sum.hundreds + sum.tail * factor, tail: 0, tailRoom: room, room, beforeUnit: 0 }
}
