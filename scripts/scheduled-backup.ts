import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { backUp } from '#shared/backup/back-up.ts'
import { findBackups, nameBackup } from '#shared/backup/find-backups.ts'
import { databaseUrl, fileStore } from './installation.ts'

/**
 * `node scripts/scheduled-backup.ts --folder /data/backups --every-hours 24 --keep 7`: makes a backup when the newest is as old as
 * that, in a folder named by its time, and removes the oldest beyond so many. One that fails is tried again after ten minutes;
 * nothing is removed for it. With `--check` it ends at once, with 1 where the newest backup is older than two intervals.
 */
const HOUR_MS = 60 * 60 * 1000
const RETRY_MS = 10 * 60 * 1000

const options = z
  .object({
    folder: z.string().min(1),
    'every-hours': z.coerce.number().positive(),
    keep: z.coerce.number().int().min(1),
    check: z.boolean(),
  })
  .parse(
    parseArgs({
      options: {
        folder: { type: 'string' },
        'every-hours': { type: 'string', default: '24' },
        keep: { type: 'string', default: '7' },
        check: { type: 'boolean', default: false },
      },
    }).values,
  )
const intervalMs = options['every-hours'] * HOUR_MS
const newest = async () => (await findBackups(options.folder)).find(({ isWhole }) => isWhole)

if (options.check) {
  const last = await newest()
  process.exit(last && Date.now() - last.createdAt.getTime() < 2 * intervalMs ? 0 : 1)
}

// It holds everything that people gave.
process.umask(0o077)
const stopping = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())
const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {})
while (!stopping.signal.aborted) {
  const last = await newest()
  const waitMs = last ? last.createdAt.getTime() + intervalMs - Date.now() : 0
  if (waitMs > 0) await pause(Math.min(waitMs, HOUR_MS))
  else if (!(await backUpOnce())) await pause(RETRY_MS)
}

/** Answers whether it came to its end; says so, or why not. */
async function backUpOnce(): Promise<boolean> {
  try {
    for (const { folder, isWhole } of await findBackups(options.folder))
      if (!isWhole) await rm(folder, { recursive: true })
    const name = nameBackup(new Date())
    const { tables, files, missingFiles } = await backUp(await databaseUrl(), fileStore(), join(options.folder, name))
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    console.log(`${rows} rows of ${tables.length} tables and ${files.length} files are in ${name}.`)
    for (const key of missingFiles) console.error(`A row names ${key}, which the store does not have.`)
    for (const { folder } of (await findBackups(options.folder)).slice(options.keep))
      await rm(folder, { recursive: true })
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
