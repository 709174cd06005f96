import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { READER_VERSION } from '#shared/reading/reader-version.ts'

const SHARED = new URL('../../shared/', import.meta.url)
/** What turns lines into a resume, and says what of it is in doubt. What reads files is no part: their lines are kept. */
const READER =
  /^(?:domain\/(?:languages|text|places)|reading\/(?:lines|lexicon|blocks|entries|document|account|doubts))\//

describe('the version of the reader', () => {
  it('is that of the sources: write what this says into shared/reading/reader-version.ts', () => {
    const sources = globSync('**/*.{ts,txt,json}', { cwd: SHARED }).filter((file) => READER.test(file))
    assert.ok(sources.length > 50)
    const digest = createHash('sha256')
    for (const file of sources.sort()) digest.update(`${file}\n${readFileSync(new URL(file, SHARED), 'utf8')}\n`)
    assert.equal(READER_VERSION, digest.digest('hex').slice(0, 16))
  })
})
