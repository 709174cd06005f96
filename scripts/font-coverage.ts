import { writeFileSync } from 'node:fs'
import { describeCoverage } from './fonts/coverage.ts'

/**
 * Writes down which characters our fonts have, after their packages changed: `npm run build:font-coverage`. It is committed, so
 * that nobody who asks whether a text can be printed has to read 40 MB of fonts.
 */
const file = new URL('../shared/documents/render/font-coverage.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(describeCoverage(), null, 2)}\n`)
