import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8')
const firstGroups = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group]) => group ?? '')

const variables = firstGroups(read('shared/config.ts'), /^ {2}([A-Z][A-Z0-9_]+): /gm)
/** Read by the scripts alone. */
const startOnly = ['DATA_DIR', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT']

describe('the documentation', () => {
  it('lists every environment variable, and none that is not there', () => {
    assert.ok(variables.length > 30)
    const listed = firstGroups(read('README.md'), /^\| `([A-Z][A-Z0-9_]+)` \|/gm)
    assert.deepEqual(listed.sort(), [...variables, ...startOnly].sort())
  })

  it('has no link to a file that is missing', () => {
    const files = globSync(['*.md', 'docs/**/*.md', 'clients/*/*.md'], { cwd: PROJECT })
    assert.ok(files.includes('README.md'))
    const broken = files.flatMap((file) =>
      firstGroups(read(file), /\]\((?!https?:|#)([^)#\s]+)/g)
        .filter((link) => !existsSync(join(PROJECT, dirname(file), link)))
        .map((link) => `${file} → ${link}`),
    )
    assert.deepEqual(broken, [])
  })

  it('names only files and folders that are there', () => {
    const folders = globSync('*/', { cwd: PROJECT, exclude: ['node_modules'] }).map((folder) =>
      folder.replace(/\/$/, ''),
    )
    assert.ok(folders.includes('shared'))
    const there = [
      ...globSync('*', { cwd: PROJECT }),
      ...globSync(`{${folders.join(',')}}/**`, { cwd: PROJECT, exclude: ['**/node_modules'] }),
    ]
    /** What is only there once something ran. */
    const made = ['dist/', 'output/']
    const files = globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'clients/*/README.md'], { cwd: PROJECT })
    const named = files.flatMap((file) =>
      firstGroups(read(file), /`([^`\n]+)`/g)
        .filter((path) => !made.includes(path) && isPath(path, folders))
        .map((path) => ({ file, path })),
    )
    assert.ok(named.length > 200)
    assert.deepEqual(
      named
        .filter(({ path }) => !there.some((one) => fits(one, path, folders)))
        .map(({ file, path }) => `${file} → ${path}`),
      [],
    )
  })

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = globSync(['*.md', 'docs/**/*.md'], { cwd: PROJECT }).flatMap((file) =>
      firstGroups(read(file), /npm run ([a-z][\w:-]*)/g),
    )
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    )
  })
})

/** A folder with its stroke, a file by its ending, or anything below one of the project's own folders. */
function isPath(text: string, folders: readonly string[]): boolean {
  if (!/^[a-z<][\w.<>*-]*(?:\/[\w.<>*-]+)*\/?$/i.test(text)) return false
  if (/^(?:.*\/|.+\.(?:ts|json|typ|md|py|toml|ya?ml|sh|java))$/.test(text)) return true
  return folders.some((folder) => text.startsWith(`${folder}/`))
}

/** Whether a path is meant by a text: from the top where that names a folder there, else by its end. `*` and `<name>` stand for any. */
function fits(path: string, text: string, folders: readonly string[]): boolean {
  const [first = ''] = text.split('/')
  const pattern = text
    .replace(/\/$/, '')
    .replace(/[.+]/g, '\\$&')
    .replace(/\*|<[^>]*>/g, '[^/]+')
  const start = text.includes('/') && folders.includes(first) && !text.endsWith('/') ? '^' : '(?:^|/)'
  return new RegExp(`${start}${pattern}$`).test(path)
}

const OF_OPENTELEMETRY = [
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_RESOURCE_ATTRIBUTES',
  'OTEL_SERVICE_NAME',
  'OTEL_TRACES_SAMPLER',
  'OTEL_TRACES_SAMPLER_ARG',
]

describe('docker-compose.yml', () => {
  it('passes every variable on to the API and the worker', () => {
    const compose = read('docker-compose.yml').split('\nservices:')[0] ?? ''
    const image = firstGroups(read('Dockerfile'), /^(?:ENV)?\s+([A-Z][A-Z0-9_]+)=/gm)
    const passed = [...firstGroups(compose, /^ {4}([A-Z][A-Z0-9_]+):/gm), ...image, 'NODE_ENV']
    /** One namespace, one queue and no TLS inside the compose file's own network. */
    const meant = ['TEMPORAL_NAMESPACE', 'TEMPORAL_TASK_QUEUE', 'TEMPORAL_API_KEY', 'TEMPORAL_TLS']
    assert.deepEqual(
      variables.filter((name) => !passed.includes(name) && !meant.includes(name)),
      [],
    )
    /** The SDKs of S3 and of OpenTelemetry read these by themselves. */
    const others = [
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
      'AWS_REGION',
      ...OF_OPENTELEMETRY,
    ]
    assert.deepEqual(
      passed.filter((name) => !variables.includes(name) && !others.includes(name)),
      [],
    )
  })

  it('has no default for any secret', () => {
    const secrets = firstGroups(read('docker-compose.yml'), /\$\{([A-Z_]*(?:PASSWORD|SECRET|KEY)[^}]*)\}/g)
    assert.ok(secrets.length >= 4)
    // A service of a profile may also get an empty one: it does not start with it.
    for (const secret of secrets) assert.match(secret, /:\?|:-$/, `\${${secret}} must be required`)
  })
})
