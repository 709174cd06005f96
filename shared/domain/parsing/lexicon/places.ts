import { countryCode } from '../../languages/countries.ts'
import { regionsOfCode } from '../../places/gazetteer.ts'
import { isCityMeant, isFromAnywhere, regionNamed } from '../../places/named.ts'

export { countryCode } from '../../languages/countries.ts'
export { countryOfRegion } from '../../places/named.ts'

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
export function isKnownPlace(text: string): boolean {
  const bare = text.replace(/\(.*\)/, '')
  return isCity(bare) || isRegion(bare) || countryCode(bare) !== null
}
