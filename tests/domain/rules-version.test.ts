import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'

const DOMAIN = new URL('../../shared/domain/', import.meta.url)
/** What makes proposals and reads resumes and postings decides nothing about a draft; this name cannot be a part of itself. */
const ASIDE = /^(posting|tailoring)\/|^rules-version\.ts$/

describe('the version of the rules', () => {
  it('is that of the sources: write what this says into shared/domain/rules-version.ts', () => {
    const sources = globSync('**/*.{ts,txt}', { cwd: DOMAIN }).filter((file) => !ASIDE.test(file))
    assert.ok(sources.length > 50)
    const digest = createHash('sha256')
    for (const file of sources.sort()) digest.update(`${file}\n${readFileSync(new URL(file, DOMAIN), 'utf8')}\n`)
    assert.equal(RULES_VERSION, digest.digest('hex').slice(0, 16))
  })
})
