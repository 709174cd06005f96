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
  })

  it('has no default for any secret', () => {
    const secrets = firstGroups(read('docker-compose.yml'), /\$\{([A-Z_]*(?:PASSWORD|SECRET|KEY)[^}]*)\}/g)
    assert.ok(secrets.length >= 4)
    for (const secret of secrets) assert.match(secret, /:\?/, `\${${secret}} must be required`)
  })
})
