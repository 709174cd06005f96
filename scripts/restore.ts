import { checkBackup, restore } from '#shared/backup/restore.ts'
import { fileStore, withDatabaseToFill } from './installation.ts'

/**
 * `npm run restore -- FOLDER`: loads a backup into an empty database and a file store (DATABASE_URL and FILES_URL), or into the
 * `.data` of an `npm start` that was stopped, where the database of before is kept beside the new one. Every part is checked
 * first; where one is damaged, nothing is changed.
 */
const [folder, ...more] = process.argv.slice(2)
if (!folder || more.length > 0) {
  console.error('Usage: npm run restore -- FOLDER')
  process.exit(2)
}
try {
  const backup = await checkBackup(folder)
  const { createdAt, tables, files } = await withDatabaseToFill(
    (databaseUrl) => restore(databaseUrl, fileStore(), backup),
    (message) => console.log(message),
  )
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`${rows} rows and ${files.length} files of ${createdAt} are back.`)
  console.log('Before API and workers are started: npm run reconcile')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
