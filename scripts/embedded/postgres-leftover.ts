import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ENDS_BY_ITSELF_MS = 10_000
const ENDS_WHEN_TOLD_MS = 20_000

/**
 * After a hard kill a server may still be stopping in this folder, or the file that names its process may name one that
 * has nothing to do with it (process ids are used again, in containers at once). Waits for the first, removes the second.
 */
export async function settleLeftover(folder: string): Promise<void> {
  const pidFile = join(folder, 'postmaster.pid')
  const [firstLine] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')
  const pid = Number(firstLine)
  if (!pid || !isAlive(pid)) return
  if (!(await commandLine(pid)).includes(folder)) {
    await rm(pidFile, { force: true })
    return
  }
  if (await endsWithin(pid, ENDS_BY_ITSELF_MS)) return
  process.kill(pid, 'SIGINT')
  if (await endsWithin(pid, ENDS_WHEN_TOLD_MS)) return
  throw new Error(`A PostgreSQL (process ${pid}) still runs in ${folder} and does not stop.`)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
  } catch {
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
}

async function endsWithin(pid: number, limitMs: number): Promise<boolean> {
  const deadlineMs = Date.now() + limitMs
  while (isAlive(pid)) {
    if (Date.now() > deadlineMs) return false
    await sleep(100)
  }
  return true
}
