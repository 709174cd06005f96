import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazily } from '../lazily.ts'

/** The basic Latin letter that each look-alike passes for, by Unicode's table of confusables (`npm run build:confusables`). */
export const lookAlikes = lazily((): ReadonlyMap<string, string> => {
  const lines = readFileSync(join(import.meta.dirname, 'confusables.txt'), 'utf8')
    .trim()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [letter = '', latin = ''] = line.split(' ')
      return [letter, latin]
    }),
  )
})
