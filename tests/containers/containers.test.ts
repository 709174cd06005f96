import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { validate as lintDockerfile } from 'dockerfile-utils'
import { parse } from 'yaml'
import { z } from 'zod'
import { temporaryFolder } from '../support/servers.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8')
const exists = (file: string) => existsSync(join(PROJECT, file))
const firstGroups = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group]) => group ?? '')

const dockerfile = read('Dockerfile')
const compose = read('docker-compose.yml')
/** What the Dockerfile takes from the project; files from other stages are not in it. */
const copied = firstGroups(dockerfile, /^COPY (?!--)(.+) \S+$/gm).flatMap((sources) => sources.split(' '))
/** What the last stage takes, which is what runs. */
const inImage = firstGroups(dockerfile.slice(dockerfile.lastIndexOf('\nFROM ')), /^COPY (?!--)(\S+) \S+$/gm)
const within = (file: string, folders: readonly string[]) =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`))

describe('the image', () => {
  it('is built from files that are there, and that .dockerignore lets through', () => {
    const allowed = firstGroups(read('.dockerignore'), /^!(.+)$/gm)
    assert.ok(copied.length > 8)
    assert.deepEqual(
      copied.filter((file) => !exists(file) || !within(file, allowed)),
      [],
    )
  })

  it('contains every program that the compose file and the Dockerfile run', () => {
    const programs = firstGroups(
      `${compose}\n${dockerfile}`,
      /(?:command: |CMD |test: )\[(?:CMD, )?"?node"?, "?([\w/-]+\.ts)\b/g,
    )
    assert.deepEqual([...new Set(programs)].sort(), [
      'activities/main.ts',
      'api/main.ts',
      'scripts/migrate.ts',
      'scripts/scheduled-backup.ts',
    ])
    for (const program of programs) assert.ok(exists(program) && within(program, inImage), program)
  })

  it('has every package that its programs import, although it is installed without development packages', () => {
    const { dependencies } = JSON.parse(read('package.json'))
    const files = globSync(
      [
        '{api,activities,shared,workflows}/**/*.ts',
        'scripts/{backup,bundle-workflows,installation,migrate,reconcile,replay-events,restore,scheduled-backup,set-password,set-role}.ts',
      ],
      {
        cwd: PROJECT,
      },
    ).filter((file) => within(file, copied))
    assert.ok(files.length > 100)
    const missing = files.flatMap((file) =>
      firstGroups(read(file), /^(?:import|export) (?!type )(?:[^'"]*? from )?'([^'.#][^']*)'/gm)
        .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
        .filter((name) => !(name in dependencies) && !name.startsWith('node:') && !builtinModules.includes(name))
        .map((name) => `${file} → ${name}`),
    )
    assert.deepEqual(missing, [])
  })
})

describe('the Dockerfile', () => {
  it('is taken by a linter without a word', () => {
    assert.deepEqual(lintDockerfile(dockerfile), [])
    assert.notDeepEqual(lintDockerfile(dockerfile.replace('WORKDIR /app', 'WORKDIR')), [])
  })
})

const serviceSchema = z.looseObject({
  image: z.string(),
  restart: z.string(),
  logging: z.object({ options: z.object({ 'max-size': z.string(), 'max-file': z.string() }) }),
  deploy: z.object({
    resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string(), pids: z.int() }) }),
  }),
  healthcheck: z.looseObject({}).optional(),
})
const composeSchema = z.looseObject({ services: z.record(z.string(), serviceSchema) })

describe('docker-compose.yml', () => {
  it('mounts only files that are there', () => {
    const mounted = firstGroups(compose, /(?:- |")\.\/([^:]+):/g)
    assert.ok(mounted.length >= 3)
    assert.deepEqual(
      mounted.filter((file) => !exists(file)),
      [],
    )
  })

  it('is as the specification of Compose wants it', () => {
    // compose-spec.json is that of compose-go 2.16.2 (Apache-2.0), which Docker Compose reads files with.
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/)
    const validate = ajv.compile(JSON.parse(read('tests/containers/compose-spec.json')))
    const check = (text: string) => validate(parse(text, { merge: true }))
    assert.ok(check(compose), JSON.stringify(validate.errors, null, 1))
    assert.ok(!check(compose.replace('healthcheck:', 'helthcheck:')))
  })

  it('turns logs over, limits what each service takes, and looks after all that stay up', () => {
    const { services } = composeSchema.parse(parse(compose, { merge: true }))
    /** They end by themselves. */
    const once = ['migrate', 'temporal-schema']
    /** Its image has nothing to ask it with. */
    const unasked = ['temporal-ui', 'jaeger']
    for (const [name, { healthcheck }] of Object.entries(services))
      assert.equal(healthcheck !== undefined, !once.includes(name) && !unasked.includes(name), name)
    for (const [name, { image }] of Object.entries(services)) assert.match(image, /^job-|:v?\d+[\w.-]*$/, name)
  })
})

describe('the line that makes .env', () => {
  const [line = ''] = firstGroups(read('docs/operations.md'), /```sh\n(.*?EOF_SECRETS\n.*?\nEOF_SECRETS\n)/gs)

  it('makes four secrets for this account alone, and leaves an .env alone that is there', async () => {
    const cwd = await temporaryFolder()
    const run = () => {
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8' })
      assert.deepEqual([status, stderr], [0, ''])
      return readFileSync(join(cwd, '.env'), 'utf8')
    }
    const made = run()
    assert.equal(firstGroups(made, /^[A-Z_]+=(\S{32,})$/gm).length, 4, 'openssl is needed')
    assert.equal(statSync(join(cwd, '.env')).mode & 0o077, 0)
    assert.equal(run(), made)
    writeFileSync(join(cwd, '.env'), 'PORT=4000\n')
    assert.equal(run(), 'PORT=4000\n')
  })
})
