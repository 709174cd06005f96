/**
 * A number in a text. `value` is in the unit of its `dimension` ('' for a plain count), `rate` the period it is per, and
 * `counted` the words that say what it counts. `start` and `end` are offsets in the normalised text.
 */
export type Quantity = {
  value: number
  /** The number as written, whatever its unit. */
  figure: number
  dimension: string
  rate: string | null
  counted: string[]
  start: number
  end: number
  raw: string
}

/** A number as it stands, before the text around it gives it a period and what it counts. */
export type Bare = Omit<Quantity, 'rate' | 'counted'>

/** Whether two numbers are in one unit; a dollar that no country is named for may be anyone's. */
export function sameDimension(
  { dimension: a }: Pick<Quantity, 'dimension'>,
  { dimension: b }: Pick<Quantity, 'dimension'>,
): boolean {
  return a === b || a.startsWith(`${b}/`) || (b.startsWith(`${a}/`) && b !== '')
}
