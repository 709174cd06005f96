import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { countFacts } from './facts.ts'

/**
 * Twenty made-up resumes and more for each kind of difficulty that real ones have, written without looking at the parser. `least` is
 * the F1 of their facts when it was last measured, cut off behind two places: reading may become better, not worse.
 */
const KINDS: Record<string, number> = {
  'address-us': 0.89,
  'bullet-employer': 0.93,
  'camp-involve': 0.87,
  campus: 0.92,
  deans: 0.86,
  europass: 0.74,
  footer: 0.86,
  'icon-one': 0.92,
  'li-group': 0.93,
  'li-old': 0.9,
  months: 0.93,
  noheading: 0.84,
  'place-unknown': 0.89,
  projects: 0.86,
  'prose-employer': 0.94,
  rirekisho: 0.73,
  'rr-skills': 0.87,
  'tagline-name': 0.95,
  'title-comma-place': 0.97,
  'year-slash-month': 0.9,
}

type Variation = { text: string; truth: JsonResume; nowhere?: string[] }

function load(kind: string): Variation[] {
  const lines = readFileSync(new URL(`${kind}.jsonl`, import.meta.url), 'utf8').split('\n')
  return lines.filter(Boolean).map((line): Variation => JSON.parse(line))
}

describe('variations of what people send', () => {
  for (const [kind, least] of Object.entries(KINDS))
    it(`are read as well as they were: ${kind}`, () => {
      const all = load(kind)
      assert.ok(all.length >= 20)
      const counts = all.map(({ text, truth }) => countFacts(truth, readResumeText({ text }).resume))
      const sum = (key: 'truth' | 'read' | 'right') => counts.reduce((total, one) => total + one[key], 0)
      const f1 = (2 * sum('right')) / (sum('truth') + sum('read'))
      assert.ok(f1 >= least, `F1 ${f1.toFixed(3)} of ${all.length} resumes`)
    })
})
