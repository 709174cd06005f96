import { randomUUID } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { access, constants, mkdir, open, opendir, readFile, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { FileMissing, type FileStore, FileStoreUnavailable, type ListedFile } from './file-store.ts'
import { checkKey, isKey, nameFile } from './key.ts'

const UNFINISHED = '.partial'
/** With less than a few documents' room the store is as good as full. */
const MIN_FREE_BYTES = 64 * 1024 * 1024

/** Files in a local folder, in subfolders by the first two digits of their hash. */
export class LocalFileStore implements FileStore {
  readonly #folder: string
  readonly #minFreeBytes: number

  constructor(url: URL, { minFreeBytes = MIN_FREE_BYTES } = {}) {
    this.#folder = fileURLToPath(url)
    this.#minFreeBytes = minFreeBytes
  }

  async put(bytes: Uint8Array, extension: string): Promise<{ key: string; contentHash: string }> {
    const { key, contentHash } = nameFile(bytes, extension)
    const path = this.#path(key)
    const present = await stat(path).catch(() => null)
    if (present?.size === bytes.byteLength) return { key, contentHash }
    await this.#write(path, bytes).catch(unavailable)
    return { key, contentHash }
  }

  /** Written beside, flushed, then renamed: a crash leaves the whole file or none. */
  async #write(path: string, bytes: Uint8Array): Promise<void> {
    await mkdir(dirname(path), { recursive: true })
    const partial = `${path}.${randomUUID()}${UNFINISHED}`
    try {
      const file = await open(partial, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(partial, path)
    } catch (error) {
      await rm(partial, { force: true })
      throw error
    }
  }

  async get(key: string): Promise<Buffer> {
    return readFile(this.#path(key)).catch(missing)
  }

  async stream(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const path = this.#path(key)
    await access(path, constants.R_OK).catch(missing)
    return createReadStream(path, range)
  }

  async linkTo(): Promise<null> {
    return null
  }

  async remove(key: string): Promise<void> {
    await rm(this.#path(key), { force: true })
  }

  async *list(): AsyncGenerator<ListedFile> {
    for await (const { name, writtenAt } of this.#everything()) if (isKey(name)) yield { key: name, writtenAt }
  }

  async removeUnfinished(before: Date): Promise<void> {
    for await (const { name, writtenAt } of this.#everything())
      if (name.endsWith(UNFINISHED) && isKey(name.split('.', 2).join('.')) && writtenAt < before)
        await rm(join(this.#folder, name), { force: true })
  }

  async check(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await access(this.#folder, constants.W_OK)
    const { bavail, bsize } = await statfs(this.#folder)
    if (bavail * bsize < this.#minFreeBytes) throw new FileStoreUnavailable('ENOSPC')
  }

  /** Two levels deep, names with a slash on every system; what vanishes meanwhile is passed over. */
  async *#everything(): AsyncGenerator<{ name: string; writtenAt: Date }> {
    for await (const folder of entries(this.#folder)) {
      if (!folder.isDirectory()) continue
      for await (const file of entries(join(this.#folder, folder.name))) {
        const found = file.isFile() && (await stat(join(this.#folder, folder.name, file.name)).catch(() => null))
        if (found) yield { name: `${folder.name}/${file.name}`, writtenAt: found.mtime }
      }
    }
  }

  #path(key: string): string {
    return join(this.#folder, checkKey(key))
  }
}

function missing(error: unknown): never {
  if (isNoEntry(error)) throw new FileMissing('no such file')
  throw error
}

/** An error of the system, as one of the store. */
function unavailable(error: unknown): never {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    throw new FileStoreUnavailable(error.code, { cause: error })
  throw error
}

async function* entries(folder: string): AsyncGenerator<Dirent> {
  const opened = await opendir(folder).catch((error: unknown) => {
    if (isNoEntry(error)) return null
    throw error
  })
  if (opened) yield* opened
}

function isNoEntry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
