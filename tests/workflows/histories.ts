import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import proto, { type temporal } from '@temporalio/proto'

type IHistory = temporal.api.history.v1.IHistory
const { History } = proto.temporal.api.history.v1
const FOLDER = new URL('./histories/', import.meta.url)

/**
 * Keeps a finished run's history when told to (`RECORD_HISTORIES=1 npm test -- FILE`) and none has this name yet: an old
 * one is what running workflows look like, and stays.
 */
export async function recordHistory(name: string, history: IHistory): Promise<void> {
  const file = new URL(`${name}.json`, FOLDER)
  if (!process.env.RECORD_HISTORIES || existsSync(file)) return
  const readable = History.toObject(History.fromObject(history), { longs: String, bytes: String, enums: String })
  await writeFile(file, `${JSON.stringify(readable, null, 1)}\n`)
}

export type RecordedHistory = { name: string; history: IHistory }

/** The committed histories, by name. */
export function committedHistories(): RecordedHistory[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      history: History.fromObject(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }))
}
