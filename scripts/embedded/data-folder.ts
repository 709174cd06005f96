import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { platform } from 'node:os'
import { join, relative, resolve } from 'node:path'

export type DataFolder = {
  path: string
  /** Whether whoever used it last had no time to stop what it had started. */
  leftInAHurry: boolean
  /** A random secret, made at the first call and kept in the folder, readable by its owner only. */
  secret(name: string): Promise<string>
  close(): void
}

/** The longest name that a socket may have everywhere. */
const LONGEST_SOCKET_NAME = 100

/**
 * Opens a folder for one process at a time. The lock is a socket, which the operating system closes with the process that
 * holds it, so a crash never leaves the folder locked. Throws when another process uses it.
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const path = resolve(folder)
  await mkdir(path, { recursive: true })
  // Nobody else may look around; for root the database's own account has to pass through.
  await chmod(path, process.getuid?.() === 0 ? 0o711 : 0o700)
  const { release, leftInAHurry } = await lock(path)
  return {
    path,
    leftInAHurry,
    close: release,
    async secret(name) {
      const file = join(path, name)
      const made = randomBytes(48).toString('base64url')
      await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
      return (await readFile(file, 'utf8')).trim()
    },
  }
}

async function lock(path: string): Promise<{ release: () => void; leftInAHurry: boolean }> {
  const name = socketName(path)
  const owner = await whoHolds(name)
  if (owner) {
    throw new Error(
      `Process ${owner} already runs on the data in ${path}. Stop it first, or set DATA_DIR to another folder.`,
    )
  }
  const leftInAHurry = Boolean(await stat(name).catch(() => undefined))
  rmSync(name, { force: true })
  const server = createServer((socket) => socket.on('error', () => undefined).end(String(process.pid)))
  await new Promise<void>((fulfil, reject) => server.once('error', reject).listen(name, fulfil))
  server.unref()
  const release = () => {
    server.close()
    rmSync(name, { force: true })
  }
  process.once('exit', release)
  return { release, leftInAHurry }
}

function socketName(path: string): string {
  const file = join(path, 'lock')
  if (platform() === 'win32') return `\\\\.\\pipe\\${encodeURIComponent(file)}`
  const name = [file, relative(process.cwd(), file)].find((candidate) => candidate.length <= LONGEST_SOCKET_NAME)
  if (!name) throw new Error(`The name of the data folder is too long: ${path}. Set DATA_DIR to a shorter one.`)
  return name
}

/** The id of the process that holds the lock, if any. */
function whoHolds(name: string): Promise<string | undefined> {
  return new Promise((fulfil) => {
    let answer = ''
    const socket = connect(name)
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    socket.on('error', () => fulfil(undefined))
    socket.on('end', () => fulfil(answer))
  })
}
