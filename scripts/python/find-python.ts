import { spawnSync } from 'node:child_process'

/** Debian's Python has venv only with the package python3-venv, without which `ensurepip` is missing. */
const CHECK = 'import sys, venv, ensurepip; print("%d.%d" % sys.version_info[:2]); sys.exit(sys.version_info < (3, 10))'

/** The version of the `python3` on the PATH, where it is 3.10 or later and can make environments; null where there is none. */
export function findPython(): string | null {
  const { status, stdout } = spawnSync('python3', ['-c', CHECK], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}
