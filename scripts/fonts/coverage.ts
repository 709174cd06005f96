import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFamilyFolders } from '#shared/documents/render/fonts.ts'
import { readCharacterMap } from './read-character-map.ts'

/**
 * What each family has in all of its weights, as the product keeps it: runs of code points, each as its distance from the end
 * of the one before and its length, in base 36.
 */
export function describeCoverage(): Record<string, string> {
  const families = Object.entries(listFamilyFolders()).map(([family, folders]) => [family, toRuns(commonTo(folders))])
  return Object.fromEntries(families)
}

function commonTo(folders: readonly string[]): number[] {
  const maps = folders.map((folder) => {
    const file = readdirSync(folder).find((name) => name.endsWith('.ttf'))
    if (!file) throw new Error(`there is no font in ${folder}`)
    return readCharacterMap(readFileSync(join(folder, file)))
  })
  const [first = new Set<number>(), ...others] = maps
  return [...first].filter((code) => others.every((map) => map.has(code))).sort((a, b) => a - b)
}

function toRuns(codes: readonly number[]): string {
  const runs: string[] = []
  let end = 0
  for (let index = 0; index < codes.length; ) {
    const start = codes[index] ?? 0
    let length = 1
    while (codes[index + length] === start + length) length += 1
    runs.push(`${(start - end).toString(36)}${length > 1 ? `.${length.toString(36)}` : ''}`)
    end = start + length
    index += length
  }
  return runs.join(' ')
}
