import { writeFile } from 'node:fs/promises'
import { confusableLines } from './text/confusables.ts'

/** Makes the table of letters that look alike from the package that is pinned for it: `npm run build:confusables`. */
await writeFile(new URL('../shared/domain/text/confusables.txt', import.meta.url), confusableLines())
