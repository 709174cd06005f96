import { writeFile } from 'node:fs/promises'
import { countryNames, monthNames } from './languages/from-intl.ts'

/** Makes the tables of `shared/domain/languages/intl` from Intl: `npm run build:languages`. */

const INTL = new URL('../shared/domain/languages/intl/', import.meta.url)

await writeFile(new URL('months.txt', INTL), monthNames())
await writeFile(new URL('countries.txt', INTL), countryNames())
