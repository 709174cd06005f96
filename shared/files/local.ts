import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { FileMissing, type FileStore } from './file-store.ts'
import { checkKey, nameFile } from './key.ts'

/** Files in a local folder, in subfolders by the first two digits of their hash. */
export class LocalFileStore implements FileStore {
  readonly #folder: string

  constructor(url: URL) {
    this.#folder = fileURLToPath(url)
  }

  async put(bytes: Uint8Array, extension: string): Promise<{ key: string; contentHash: string }> {
    const { key, contentHash } = nameFile(bytes, extension)
    const path = this.#path(key)
    const present = await stat(path).catch(() => null)
    if (present?.size === bytes.byteLength) return { key, contentHash }
    await mkdir(dirname(path), { recursive: true })
    // Written beside, flushed, then renamed: a crash leaves the whole file or none.
    const partial = `${path}.${randomUUID()}.partial`
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
    return { key, contentHash }
  }

  async get(key: string): Promise<Buffer> {
    return readFile(this.#path(key)).catch(missing)
  }

  async stream(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const path = this.#path(key)
    await access(path, constants.R_OK).catch(missing)
    return createReadStream(path, range)
  }

  async remove(key: string): Promise<void> {
    await rm(this.#path(key), { force: true })
  }

  async check(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await access(this.#folder, constants.W_OK)
  }

  #path(key: string): string {
    return join(this.#folder, checkKey(key))
  }
}

function missing(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new FileMissing('no such file')
  throw error
}
