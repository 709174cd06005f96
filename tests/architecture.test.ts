import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['api', 'workflows', 'activities', 'shared'] as const

type Import = { from: string; to: string; typeOnly: boolean }

const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: PROJECT }))
const text = new Map(files.map((file) => [file, readFileSync(join(PROJECT, file), 'utf8')]))
const imports = files.flatMap(importsOf)

describe('the house', () => {
  it('has files in every folder', () => {
    for (const folder of FOLDERS)
      assert.ok(
        files.some((file) => file.startsWith(`${folder}/`)),
        folder,
      )
    assert.ok(imports.length > files.length, 'the imports were not found')
  })

  it('lets the domain depend on itself and pure libraries only', () => {
    const pure = ['zod', 'rfc6902', 'uuid', 'node:crypto']
    breaks('shared/domain', ({ to }) => !to.startsWith('shared/domain/') && !pure.includes(to))
  })

  it('lets workflows depend on messages, names, types and the domain only, so that they stay deterministic', () => {
    const allowed = [/^workflows\//, /^shared\/domain\//, /^shared\/temporal\/(messages|names|activities)\.ts$/]
    const libraries = /^@temporalio\/(workflow|common)$/
    breaks(
      'workflows',
      ({ to, typeOnly }) => !typeOnly && !allowed.some((rule) => rule.test(to)) && !libraries.test(to),
    )
  })

  it('keeps the API and the worker apart: both stand on shared, and neither on the other', () => {
    breaks('api', ({ to }) => /^(activities|workflows|scripts|tests)\//.test(to))
    breaks('activities', ({ to }) => /^(api|workflows|scripts|tests)\//.test(to))
  })

  it('lets shared depend on neither process', () => {
    breaks('shared', ({ to }) => /^(api|activities|workflows|scripts|tests)\//.test(to))
  })

  it('reads the environment in one place', () => {
    const readers = files.filter((file) => /\bprocess\s*\.\s*env\b/.test(text.get(file) ?? ''))
    assert.deepEqual(readers, ['shared/config.ts'])
  })

  it('keeps files short enough to read in one sitting', () => {
    const long = files.filter((file) => (text.get(file) ?? '').split('\n').length > 301)
    assert.deepEqual(long, [])
  })
})

/** Fails with the imports of a folder that break a rule, each as `file → what it imports`. */
function breaks(folder: (typeof FOLDERS)[number] | 'shared/domain', rule: (found: Import) => boolean): void {
  const broken = imports.filter((found) => found.from.startsWith(`${folder}/`) && rule(found))
  assert.deepEqual(
    broken.map(({ from, to }) => `${from} → ${to}`),
    [],
  )
}

/** What a file imports: a path within the project, or a package's name. */
function importsOf(file: string): Import[] {
  const statements = (text.get(file) ?? '').matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...statements].map(([, typeOnly, from, dynamic]) => {
    const specifier = from ?? dynamic ?? ''
    const to = specifier.startsWith('.')
      ? relative('.', normalize(join(file, '..', specifier)))
      : specifier.replace(/^#/, '')
    return { from: file, to, typeOnly: typeOnly !== undefined }
  })
}
