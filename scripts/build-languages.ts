import { writeFile } from 'node:fs/promises'
import { currencyNames } from './languages/currencies.ts'
import { countryNames, lengthNames, monthNames } from './languages/from-intl.ts'
import { languagesPage } from './languages/what-is-there.ts'

/** Makes the tables of `shared/domain/languages/intl` from Intl, and docs/languages.md: `npm run build:languages`. */

const PROJECT = new URL('../', import.meta.url)

await writeFile(new URL('shared/domain/languages/intl/months.txt', PROJECT), monthNames())
await writeFile(new URL('shared/domain/languages/intl/countries.txt', PROJECT), countryNames())
await writeFile(new URL('shared/domain/languages/intl/currencies.txt', PROJECT), currencyNames())
await writeFile(new URL('shared/domain/languages/intl/lengths.txt', PROJECT), lengthNames())
await writeFile(new URL('docs/languages.md', PROJECT), languagesPage())
