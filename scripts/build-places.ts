import { writeFile } from 'node:fs/promises'
import { cityLines, regionCodeLines, regionLines } from './places/from-geonames.ts'

/** Makes the tables of `shared/domain/places` from the packages that are pinned for it: `npm run build:places`. */

const PLACES = new URL('../shared/domain/places/', import.meta.url)

await writeFile(new URL('cities.txt', PLACES), cityLines())
await writeFile(new URL('regions.txt', PLACES), regionLines())
await writeFile(new URL('region-codes.txt', PLACES), regionCodeLines())
