import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder on a disk of its own that can be filled to the last byte. */
export type SmallDisk = {
  path: string
  /** Whether filling it really leaves no room: mounting a disk needs rights that not every machine gives. */
  canFill: boolean
  fill(): void
  free(): Promise<void>
  remove(): Promise<void>
}

const SIZE = '192m'
const BALLAST = 'ballast'

export async function smallDisk(path: string): Promise<SmallDisk> {
  await mkdir(path, { recursive: true })
  const canFill = mounted(path)
  return {
    path,
    canFill,
    fill() {
      const ballast = openSync(join(path, BALLAST), 'w')
      const block = Buffer.alloc(1 << 20)
      try {
        for (let length = block.length; length >= 1; length >>= 1) {
          try {
            for (;;) writeSync(ballast, block, 0, length)
          } catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
          }
        }
      } finally {
        closeSync(ballast)
      }
    },
    free: () => rm(join(path, BALLAST), { force: true }),
    async remove() {
      if (canFill) execFileSync('umount', ['--lazy', path])
    },
  }
}

function mounted(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=700`, 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
