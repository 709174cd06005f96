import { memoize } from '../memoize.ts'
import { countryCode } from './countries.ts'
import { regionsOfCode } from './gazetteer.ts'
import { isCityMeant, isFromAnywhere, regionNamed } from './named.ts'

export { countryCode } from './countries.ts'
export { countryOfRegion } from './named.ts'

/** A head is read in many ways, and each asks for the same places. */
const REMEMBERED = 4_000

/** A state, province or region by its name or its code. */
export function isRegion(text: string): boolean {
  return regionNamed(text)
}

export function isUsState(code: string): boolean {
  return regionsOfCode(code.trim()).some(({ country }) => country === 'US')
}

/** A city, or what stands for one where the work is done from anywhere. */
export function isCity(text: string): boolean {
  return isCityMeant(text) || isFromAnywhere(text)
}

/** A city, "remote", a region or a country: what may stand after an employer as its place. */
export const isKnownPlace: (text: string) => boolean = memoize(REMEMBERED, (text) => {
  const bare = text.replace(/\(.*\)/, '')
  return isCity(bare) || isRegion(bare) || countryCode(bare) !== null
})
