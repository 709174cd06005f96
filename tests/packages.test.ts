import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { satisfies } from 'semver'
import { z } from 'zod'

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
const lockSchema = z.object({
  packages: z.record(z.string(), z.looseObject({ engines: z.looseObject({ node: z.string().optional() }).optional() })),
})
const packageSchema = z.looseObject({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

describe('the packages', () => {
  const { dependencies, devDependencies } = packageSchema.parse(read('package.json'))

  // npm holds them against the Node that installs, of which it warns (.npmrc silences it); they run on the one that it brings.
  it('all run on the Node that npm brings along', () => {
    const node = devDependencies.node ?? ''
    const engines = Object.entries(lockSchema.parse(read('package-lock.json')).packages).flatMap(([name, found]) =>
      found.engines?.node === undefined ? [] : [[name, found.engines.node] as const],
    )
    assert.ok(engines.length > 200)
    assert.deepEqual(
      engines.filter(([, range]) => !satisfies(node, range)),
      [],
    )
    assert.ok(!satisfies('20.20.2', '>= 22.17.0'))
  })

  it('are named by one exact version, also where an earlier one stands beside the latest', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      assert.match(version, /^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/, name)
  })
})
