import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { History } from '@temporalio/common/lib/proto-utils.js'
import proto from '@temporalio/proto'
import { backUp } from '#shared/backup/back-up.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { workflowBundle } from '../support/worker.ts'
import { BACKUP, BUNDLE, CAST, HISTORIES, type Member } from './fixtures.ts'

const { History: HistoryMessage } = proto.temporal.api.history.v1
const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const NO_SOURCE_MAP = Buffer.from(
  '{"version":3,"file":"workflow-bundle.js","sources":[],"names":[],"mappings":""}',
).toString('base64')

/** Keeps the data as the product backs it up, once the backup is found to be what it says of itself. */
export async function keepData(databaseUrl: string, files: FileStore): Promise<void> {
  const { tables } = await backUp(databaseUrl, files, fileURLToPath(BACKUP))
  for (const { name, rows } of tables) {
    const text = await readFile(new URL(`database/${name}.copy`, BACKUP), 'utf8')
    assert.equal(rows, text.split('\n').length - 1, `the backup counts the rows of ${name} wrongly`)
  }
}

/** Keeps who is in the backup, and the last commit of the code that made it. */
export async function keepCast(members: readonly Member[]): Promise<void> {
  const log = ['log', '-1', '--format=%H', '--', 'activities', 'api', 'shared', 'workflows']
  const { stdout } = await promisify(execFile)('git', log, { cwd: PROJECT })
  await writeFile(CAST, `${JSON.stringify({ madeByCommit: stdout.trim(), members }, null, 1)}\n`)
}

/** Keeps a history without the name and the folders of the machine that it was made on. */
export async function keepHistory(name: string, history: History): Promise<void> {
  const readable = HistoryMessage.toObject(HistoryMessage.fromObject(history), {
    longs: String,
    bytes: String,
    enums: String,
  })
  await mkdir(HISTORIES, { recursive: true })
  const text = JSON.stringify(readable).replaceAll(`@${hostname()}`, '@worker').replaceAll(PROJECT, '')
  await writeFile(new URL(`${name}.json.gz`, HISTORIES), gzipSync(text, { level: 9 }))
}

/** Keeps the workflow code without its source map, which is three times as long, and without this machine's folders. */
export async function keepBundle(): Promise<void> {
  const { code } = await workflowBundle()
  const end = code.lastIndexOf('//# sourceMappingURL=data:')
  const map = `//# sourceMappingURL=data:application/json;charset=utf-8;base64,${NO_SOURCE_MAP}`
  const text = `${code.slice(0, end).replaceAll(PROJECT, '')}${map}`
  await writeFile(BUNDLE, gzipSync(text, { level: 9 }))
}
