import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST } from './manifest.ts'

const NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/

export type ScheduledBackup = {
  folder: string
  createdAt: Date
  /** Whether it came to its end. */
  isWhole: boolean
}

/** What the folder of a backup is called that is begun now: its time, as every file system can hold it. */
export function nameBackup(now: Date): string {
  return now.toISOString().replace(/[:.]/g, '-')
}

/** The backups that are in a folder under such names, the newest first. What is called otherwise is passed over. */
export async function findBackups(folder: string): Promise<ScheduledBackup[]> {
  const found = (await readdir(folder)).flatMap((name) => {
    const [, hour, minute, second, millisecond] = NAME.exec(name) ?? []
    if (hour === undefined) return []
    const path = join(folder, name)
    const createdAt = new Date(`${hour}:${minute}:${second}.${millisecond}Z`)
    return [{ folder: path, createdAt, isWhole: existsSync(join(path, MANIFEST)) }]
  })
  return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
}
