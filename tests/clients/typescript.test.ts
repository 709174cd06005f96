import assert from 'node:assert/strict'
import { type ExecFileException, execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { temporaryFolder } from '../support/servers.ts'
import { testServices } from '../support/services.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const CLIENT = join(PROJECT, 'clients/typescript')
const NAME = '@job-application-backend/client'

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()).optional(),
})

describe('the package of the typed client', function () {
  this.timeout(30_000)
  const api = testApi(testServices())
  let frontEnd = ''
  after(() => closeReaders())

  before('install it in a project of its own, without a network', async () => {
    frontEnd = await temporaryFolder()
    const cache = ['--cache', join(frontEnd, '.npm'), '--offline', '--no-audit', '--no-fund']
    await run('npm', ['pack', '--pack-destination', frontEnd, ...cache], CLIENT)
    const packed = (await readdir(frontEnd)).filter((file) => file.endsWith('.tgz'))
    assert.equal(packed.length, 1)
    const manifest = {
      private: true,
      type: 'module',
      dependencies: {
        [NAME]: `file:${packed[0]}`,
        'openapi-fetch': `file:${join(PROJECT, 'node_modules/openapi-fetch')}`,
      },
      overrides: { 'openapi-fetch': '$openapi-fetch' },
    }
    await writeFile(join(frontEnd, 'package.json'), JSON.stringify(manifest))
    await run('npm', ['install', '--ignore-scripts', '--install-links=false', ...cache], frontEnd)
  })

  it('goes with the repository: its version, its Node and its libraries', async () => {
    const [ours, its] = await Promise.all([PROJECT, CLIENT].map(readManifest))
    assert.deepEqual([its?.name, its?.version, its?.engines], [NAME, ours?.version, ours?.engines])
    const libraries = Object.entries(its?.dependencies ?? {})
    assert.ok(libraries.length > 0)
    for (const [library, version] of libraries) assert.equal(ours?.devDependencies?.[library], version, library)
  })

  it('is plain JavaScript with its types, and imports nothing that a browser lacks', async () => {
    const folder = join(frontEnd, 'node_modules', NAME)
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const names = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    assert.deepEqual(
      names.filter((name) => !/(\.js|\.d\.ts|package\.json|README\.md)$/.test(name)),
      [],
    )
    const scripts = names.filter((name) => name.endsWith('.js'))
    assert.ok(scripts.length > 1)
    for (const script of scripts) {
      const imports = (await readFile(script, 'utf8')).matchAll(/\b(?:from|import)\b\s*\(?['"]([^'"]+)['"]/g)
      for (const [, imported = ''] of imports)
        if (imported.startsWith('.')) assert.ok(names.includes(join(dirname(script), imported)), imported)
        else assert.equal(imported, 'openapi-fetch')
    }
  })

  it('runs the example of its README, as it is pasted', async () => {
    const { stdout } = await run(process.execPath, [await writeExample('example.ts')], frontEnd)
    assert.equal(stdout.trim(), 'queued')
  })

  it('gives the types to a front end, whose compiler finds what the API does not have', async () => {
    await writeExample('example.ts')
    await assert.doesNotReject(compile('example.ts'))

    await writeExample('wrong.ts', (text) => text.replace("POST('/jobs'", "POST('/jobz'").replace('jobId:', 'job:'))
    await assert.rejects(compile('wrong.ts'), ({ stdout }: ExecFileException) => {
      assert.match(stdout ?? '', /"\/jobz"/)
      assert.match(stdout ?? '', /'jobId' is missing/)
      return true
    })
  })

  /** The README's example, against the API of this test. */
  async function writeExample(file: string, change = (text: string) => text): Promise<string> {
    const readme = await readFile(join(frontEnd, 'node_modules', NAME, 'README.md'), 'utf8')
    const example = /<!-- example -->\n```ts\n([\s\S]*?)```/.exec(readme)?.[1]
    assert.ok(example, 'the example was not found')
    assert.ok(example.includes('http://localhost:3000'))
    await writeFile(join(frontEnd, file), change(example.replace('http://localhost:3000', api.url())))
    return file
  }

  /** As a bundler's template sets it up: a page's types, none of Node, and the libraries' types checked too. */
  function compile(file: string) {
    const options = '--noEmit --strict --target es2022 --lib es2022,dom --module esnext --moduleResolution bundler'
    return run(join(PROJECT, 'node_modules/.bin/tsc'), [...options.split(' '), '--types', '', file], frontEnd)
  }
})

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
}

function run(command: string, args: string[], cwd: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(command, args, { cwd, timeout: 30_000 })
}
