import { writeFileSync } from 'node:fs'
import { nameLines } from './names/name-lines.ts'

/** Makes the list of brands, products, tools and programming languages from the packages that are pinned for it. */
writeFileSync(new URL('../shared/domain/names/known-names.txt', import.meta.url), await nameLines())
