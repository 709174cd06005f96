import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import proto, { type temporal } from '@temporalio/proto'

type IHistory = temporal.api.history.v1.IHistory
const { History } = proto.temporal.api.history.v1
const FOLDER = new URL('./histories/', import.meta.url)

/** Keeps a finished run's history; `RECORD_HISTORIES=1 npm test -- tests/workflows/application.test.ts` makes them anew. */
export async function recordHistory(name: string, history: IHistory): Promise<void> {
  const readable = History.toObject(History.fromObject(history), { longs: String, bytes: String, enums: String })
  await mkdir(FOLDER, { recursive: true })
  await writeFile(new URL(`${name}.json`, FOLDER), `${JSON.stringify(readable, null, 1)}\n`)
}

/** The committed histories, by name. */
export function committedHistories(): { name: string; history: IHistory }[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      history: History.fromObject(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }))
}
