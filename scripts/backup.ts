import { backUp } from '#shared/backup/back-up.ts'
import { databaseUrl, fileStore } from './installation.ts'

/**
 * `npm run backup -- FOLDER`: the database and every file that its rows name, into an empty folder. The product may go on
 * meanwhile. Takes DATABASE_URL and FILES_URL, or what a running `npm start` keeps. Ends with 1 where files are missing.
 */
const [folder, ...more] = process.argv.slice(2)
if (!folder || more.length > 0) {
  console.error('Usage: npm run backup -- FOLDER')
  process.exit(2)
}
// It holds everything that people gave.
process.umask(0o077)
try {
  const { tables, files, missingFiles } = await backUp(await databaseUrl(), fileStore(), folder)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`${rows} rows of ${tables.length} tables and ${files.length} files are in ${folder}.`)
  for (const key of missingFiles) console.error(`A row names ${key}, which the store does not have.`)
  process.exitCode = missingFiles.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
