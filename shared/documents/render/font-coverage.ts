import { readFileSync } from 'node:fs'

/** Of the planes that have letters. */
const LAST_CODE_POINT = 0x3ffff

type Coverage = { families: ReadonlyMap<string, number>; masks: Uint16Array }
let known: Coverage | undefined

/**
 * For each code point a bit for each family that has it, in all of its weights. Read when it is asked for first, from a table
 * that `npm run build:font-coverage` writes: nobody who asks whether a text can be printed reads 40 MB of fonts.
 */
function coverage(): Coverage {
  known ??= readCoverage()
  return known
}

function readCoverage(): Coverage {
  const described: Record<string, string> = JSON.parse(
    readFileSync(new URL('font-coverage.json', import.meta.url), 'utf8'),
  )
  const masks = new Uint16Array(LAST_CODE_POINT + 1)
  for (const [index, runs] of Object.values(described).entries()) {
    let end = 0
    for (const run of runs.split(' ')) {
      const [distance = 0, length = 1] = run.split('.').map((number) => Number.parseInt(number, 36))
      const start = end + distance
      end = start + length
      for (let code = start; code < end; code++) masks[code] = (masks[code] ?? 0) | (1 << index)
    }
  }
  return { families: new Map(Object.keys(described).map((family, index) => [family, 1 << index])), masks }
}

/** The families that have all of these code points, as bits. */
export function familiesWith(characters: Iterable<string>): number {
  const { masks } = coverage()
  let common = ~0
  for (const character of characters) common &= masks[character.codePointAt(0) ?? 0] ?? 0
  return common
}

/** Whether a family has all of these code points. */
export function familyHas(family: string, characters: Iterable<string>): boolean {
  return (familiesWith(characters) & (coverage().families.get(family) ?? 0)) !== 0
}
