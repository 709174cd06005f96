import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
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
    const programs = firstGroups(`${compose}\n${dockerfile}`, /(?:command: |CMD )\["?node"?, "?([^\]"]+\.ts)"?\]/g)
    assert.deepEqual([...new Set(programs)].sort(), ['activities/main.ts', 'api/main.ts', 'scripts/migrate.ts'])
    for (const program of programs) assert.ok(exists(program) && within(program, inImage), program)
  })

  it('has every package that its programs import, although it is installed without development packages', () => {
    const { dependencies } = JSON.parse(read('package.json'))
    const files = globSync(
      [
        '{api,activities,shared,workflows}/**/*.ts',
        'scripts/{migrate,reconcile,replay-events,set-role,bundle-workflows}.ts',
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

describe('docker-compose.yml', () => {
  it('mounts only files that are there', () => {
    const mounted = firstGroups(compose, /(?:- |")\.\/([^:]+):/g)
    assert.ok(mounted.length >= 3)
    assert.deepEqual(
      mounted.filter((file) => !exists(file)),
      [],
    )
  })
})
