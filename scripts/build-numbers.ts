import { writeFile } from 'node:fs/promises'
import { LOCALES_OF, numberFile } from './numbers/number-files.ts'

/** Makes the words of numbers of each language from CLDR's rules: `npm run build:numbers`. */

const LANGUAGES = new URL('../shared/domain/languages/', import.meta.url)

for (const language of Object.keys(LOCALES_OF) as (keyof typeof LOCALES_OF)[])
  await writeFile(new URL(`${language}/numbers.txt`, LANGUAGES), numberFile(language))
