import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { describePosting } from '#shared/domain/posting/describe.ts'
import { readRequirements } from '#shared/domain/posting/requirements.ts'
import { readCorpus } from '../../scripts/postings/corpus.ts'
import { newTally, tally } from '../../scripts/postings/score.ts'

/** One half is enough here; `npm run eval:postings` reads all of it. */
const samples = readCorpus(fileURLToPath(new URL('corpus', import.meta.url))).filter(
  ({ half, isPage }) => half === 'look' && !isPage,
)

describe('the corpus of postings', function () {
  this.timeout(60_000)

  it('is read as well as was measured (its README has the figures)', () => {
    const all = newTally()
    for (const sample of samples) {
      const { requirements } = readRequirements(sample.source)
      tally(all, sample, { ...describePosting(sample.source), requirements, scores: [] })
    }
    assert.ok((2 * all.found) / (all.read + all.wanted) >= 0.9, JSON.stringify(all))
    const { right, otherForm, invented } = all.company
    assert.ok(right / (right + otherForm + invented) >= 0.85, JSON.stringify(all.company))
    for (const names of [all.title, all.company, all.contact]) assert.equal(names.invented, 0, JSON.stringify(all))
  })

  it('gives each requirement with its own place in the text, whole', () => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const { name, source } of samples)
      for (const { text, span } of readRequirements(source).requirements) {
        assert.ok(span, name)
        assert.ok(bare(source.slice(...span)).includes(bare(text).slice(2, -2)), `${name}: ${text}`)
      }
  })
})
