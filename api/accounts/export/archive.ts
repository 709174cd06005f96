import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ZipFile } from 'yazl'
import { FileMissing, type FileStore } from '#shared/files/file-store.ts'
import { filesOf } from './files.ts'
import { RECORD_FILES, recordText } from './records.ts'

const MISSING = 'missing-files.txt'

/**
 * Writes everything that a person has here as a ZIP archive, entry after entry as it is read. A file that its store has lost
 * is empty in the archive and named in a list at its end.
 */
export async function writeArchive(
  em: () => EntityManager,
  store: FileStore,
  userId: string,
  to: NodeJS.WritableStream,
): Promise<void> {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => zip.on('error', reject))
  failed.catch(() => undefined)
  const opened = new Set<Readable>()
  const add = (path: string, compress: boolean, open: () => Promise<Readable>): void => {
    zip.addReadStreamLazy(path, { compress }, (give) => {
      open().then(
        (stream) => {
          opened.add(stream)
          give(null, stream)
        },
        (error: unknown) => give(error, new Readable()),
      )
    })
  }

  zip.addBuffer(Buffer.from(readme(userId, new Date())), 'README.txt')
  for (const file of RECORD_FILES)
    add(`${file.name}.json`, true, async () => Readable.from(recordText(em, file, userId), { objectMode: false }))
  const missing: string[] = []
  for (const { key, path } of await filesOf(em(), userId))
    add(path, false, () =>
      store.stream(key).catch((error: unknown) => {
        if (!(error instanceof FileMissing)) throw error
        missing.push(path)
        return Readable.from([])
      }),
    )
  add(MISSING, true, async () => Readable.from([missing.map((path) => `${path}\n`).join('') || 'None.\n']))
  zip.end()
  try {
    await Promise.race([pipeline(zip.outputStream, to), failed])
  } finally {
    for (const stream of opened) stream.destroy()
  }
}

function readme(userId: string, at: Date): string {
  return `Everything that account ${userId} has here, as of ${at.toISOString()}.

Each JSON file is a list of records, oldest first. Times are UTC (ISO 8601).

${RECORD_FILES.map(({ name, about }) => `${`${name}.json`.padEnd(22)} ${about}`).join('\n')}
${'files/'.padEnd(22)} every file, in a folder named by the id of its record
${MISSING.padEnd(22)} files that could not be found; their place in the archive is empty

Left out are secrets (the hash of your password, tokens, the keys that webhooks are signed with) and copies of answers
that are kept for a day in case a request is repeated.
`
}
