import type { Scale } from './scale.ts'

/** A time that is told, in months, and how far the true one may be from it where it is told as rounded, as shares of it. */
export type ToldDuration = {
  months: number
  above: number
  below: number
  /** "At least four years" may be four; "over four years" is more than four. */
  isLeast: boolean
}

const MONTHS_OF_A_YEAR = 12
/** The days of the dates are not known. */
const MONTHS_OFF = 1

/** Whether so many months bear a time that is told. Whole years may be rounded to the nearest, but not told as more than that. */
export const DURATIONS: Scale<number, ToldDuration> = {
  atLeastAsSpecific: (months, { months: told, above, below, isLeast }) => {
    if (months === 0) return false
    if (above > 0 && below === 0) return (isLeast ? months >= told : months > told) && months <= told * (1 + above)
    if (months >= told && months <= told * (1 + above)) return true
    if (months <= told && months >= told * (1 - below)) return true
    if (told % MONTHS_OF_A_YEAR !== 0) return Math.abs(months - told) <= MONTHS_OFF
    const [years, toldYears] = [months / MONTHS_OF_A_YEAR, told / MONTHS_OF_A_YEAR]
    return Math.floor(years) === toldYears || Math.round(years) === toldYears
  },
}
