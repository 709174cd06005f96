import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const BUILT = join(PROJECT, 'web/dist/index.html')
/** What the page is made of. */
const SOURCES = ['web/*', 'web/!(dist)/**/*', 'clients/typescript/src/*', 'package-lock.json']

/** Builds the page into `web/dist` unless what is there is newer than all that it is made of; it takes seconds. */
export async function buildPage(say: (message: string) => void): Promise<void> {
  if (newestOf([BUILT]) > newestOf(globSync(SOURCES, { cwd: PROJECT }).map((file) => join(PROJECT, file)))) return
  say('Building the page')
  const { build } = await import('vite')
  await build({ configFile: join(PROJECT, 'web/vite.config.ts'), logLevel: 'warn' })
}

/** When the latest of these files was written, in milliseconds; 0 where there is none. */
function newestOf(files: readonly string[]): number {
  return Math.max(
    0,
    ...files
      .map((file) => statSync(file, { throwIfNoEntry: false }))
      .map((found) => (found?.isFile() ? found.mtimeMs : 0)),
  )
}
