import assert from 'node:assert/strict'
import { cleanProse, splitProse } from '#shared/llm/answers/clean-prose.ts'

describe('what a model writes, as it may stand in a document', () => {
  const cleaned: [given: string, clean: string][] = [
    ['**Designed** a *booking* API', 'Designed a booking API'],
    ['__Cut__ costs by ***30%***.', 'Cut costs by 30%.'],
    ['Wrote `Go` and ``SQL``.', 'Wrote Go and SQL.'],
    ['- Designed a booking API', 'Designed a booking API'],
    ['• Designed a booking API', 'Designed a booking API'],
    ['## Experience with Go', 'Experience with Go'],
    ['Research &amp; development, &lt; 5&nbsp;ms', 'Research & development, < 5\u00a0ms'],
    ['<p>Wrote <strong>Go</strong>.</p>', 'Wrote Go.'],
    ['Wrote Go.<br/>Wrote SQL.', 'Wrote Go. Wrote SQL.'],
    ['See [the paper](https://example.com/a_b).', 'See the paper.'],
    ['Wrote Go.\n---\n* Wrote SQL.', 'Wrote Go. Wrote SQL.'],
  ]
  for (const [given, clean] of cleaned)
    it(`is plain text: ${JSON.stringify(given)}`, () => {
      assert.equal(cleanProse(given), clean)
    })

  for (const text of [
    'Wrote C#, F# and C++ on .NET.',
    'Scaled by 2 * 3 * 4.',
    'Renamed snake_case_names and __init__.py files.',
    'Latency < 5 ms, throughput > 1,200 per second.',
    'Used List<String> and Map<K, V>.',
    'Ran A/B tests at AT&T and R&D.',
    'Kept *.ts and *.js apart.',
    'Joined in 2019. 2. Bundesliga was next.',
    'Moved [draft] papers (2 of 3).',
  ])
    it(`stays as it is: ${text}`, () => {
      assert.equal(cleanProse(text), text)
    })

  it('is one line a paragraph, and blank lines part paragraphs', () => {
    assert.deepEqual(splitProse('One\ntwo.\n \nThree.\n\n\n'), ['One two.', 'Three.'])
  })
})
