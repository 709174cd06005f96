import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import type { Truth } from './designs/page.ts'
import { scoreLayout } from './designs/score.ts'

const PRINTED = fileURLToPath(new URL('./designs/printed', import.meta.url))

/** Designs that were drawn for these tests and printed by a browser (designs/print.ts), with the lines they were drawn from. */
describe('the lines of printed designs, in the order in which a person reads them', function () {
  this.timeout(20_000)

  const names = readdirSync(PRINTED).filter((name) => name.endsWith('.pdf'))

  it('has designs to read', () => assert.ok(names.length >= 20))

  for (const name of names) {
    it(name.replace('.pdf', ''), async () => {
      const { lines } = await extract(readFileSync(join(PRINTED, name)), DEFAULT_LIMITS)
      const truth = JSON.parse(readFileSync(join(PRINTED, name.replace('.pdf', '.json')), 'utf8')) as Truth
      const { missed, strange, inOrder, pairs } = scoreLayout(lines, truth)
      assert.deepEqual({ missed, strange }, { missed: [], strange: [] })
      assert.equal(inOrder, pairs)
    })
  }

  it('leaves no line out and invents none, whatever the layout', async () => {
    for (const name of names) {
      const { lines } = await extract(readFileSync(join(PRINTED, name)), DEFAULT_LIMITS)
      const truth = JSON.parse(readFileSync(join(PRINTED, name.replace('.pdf', '.json')), 'utf8')) as Truth
      const sortCharacters = (texts: string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('')
      assert.equal(sortCharacters(lines.map(({ text }) => text)), sortCharacters(truth.flat()), name)
    }
  })
})
