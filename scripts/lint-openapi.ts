import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run lint:openapi`: docs/openapi.json by Redocly's strictest rules and by Spectral with OWASP's for APIs; any error fails.
 * The two bring some 200 packages that nothing else here needs, so they are installed, with exact versions, into a cache of
 * their own on first use, rather than with every `npm ci`. Their install scripts are not run.
 */
const TOOLS = ['@redocly/cli@2.77.0', '@stoplight/spectral-cli@6.16.3', '@stoplight/spectral-owasp-ruleset@2.0.1']
const RULES = fileURLToPath(new URL('./lint-openapi', import.meta.url))
const DOCUMENT = fileURLToPath(new URL('../docs/openapi.json', import.meta.url))

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
const versions = TOOLS.map((tool) => tool.slice(tool.lastIndexOf('@') + 1)).join('-')
const home = join(cache, 'job-application-backend', `lint-openapi-${versions}`)
const modules = join(home, 'node_modules')
if (!TOOLS.every((tool) => existsSync(join(modules, tool.slice(0, tool.lastIndexOf('@')), 'package.json')))) {
  await mkdir(home, { recursive: true })
  console.log(`installing ${TOOLS.join(', ')} into ${home}`)
  const options = ['--prefix', home, '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund']
  if (!run('npm', ['install', ...options, ...TOOLS])) throw new Error('The linters could not be installed.')
}
// Beside the rules, because Spectral looks for rule sets and for exceptions' files from there.
await copyFile(join(RULES, 'spectral.yaml'), join(home, 'spectral.yaml'))
await copyFile(DOCUMENT, join(home, 'openapi.json'))
const redocly = ['lint', DOCUMENT, '--config', join(RULES, 'redocly.yaml')]
const spectral = [
  'lint',
  join(home, 'openapi.json'),
  '--ruleset',
  join(home, 'spectral.yaml'),
  '--display-only-failures',
]
const failed = [run(tool('redocly'), redocly), run(tool('spectral'), spectral)].includes(false)
if (failed) process.exitCode = 1

function tool(name: string): string {
  return join(modules, '.bin', name)
}

function run(command: string, args: string[]): boolean {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const env = {
    ...process.env,
    PATH: path,
    NODE_PATH: modules,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  }
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  if (error) throw error
  return status === 0
}
