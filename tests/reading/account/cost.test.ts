import assert from 'node:assert/strict'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { accountFor } from '#shared/reading/account/account.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import { makeResume } from './made-resumes.ts'
import { toResume } from './simulated-model.ts'

const WORDS = 60_000
/** Of the processor; generous, since other tests run beside this one. Time that grows as the square would be minutes. */
const HOSTILE_MS = 15_000

const cpuMs = () => process.cpuUsage().user / 1000

const texts = Array.from({ length: 100 }, () => 'word word word')
const document = toResumeDocument({
  basics: { name: 'word word', summary: 'word '.repeat(2_000).trim() },
  work: Array.from({ length: 100 }, () => ({ name: 'word', startDate: '2019', endDate: '2019', highlights: texts })),
  skills: Array.from({ length: 100 }, () => ({ name: 'word', keywords: texts })),
})

describe('the cost of accounting', () => {
  const hostile: Record<string, ReadLine[]> = {
    'one line of one word again and again': [{ text: 'word '.repeat(WORDS) }],
    'twenty thousand lines that are the same': Array.from({ length: 20_000 }, () => ({ text: 'word word word' })),
    'one line of years': [{ text: '2019 '.repeat(WORDS) }],
    'twenty thousand spans of years': Array.from({ length: 20_000 }, () => ({ text: '2019 – 2019' })),
    'one word of very many letters': [{ text: 'a'.repeat(300_000) }],
    'very many links': Array.from({ length: 20_000 }, () => ({
      text: 'word',
      links: [{ text: 'word', url: 'https://word.example' }],
    })),
  }
  for (const [name, lines] of Object.entries(hostile))
    it(`stays bounded for ${name}`, () => {
      const before = cpuMs()
      accountFor(document, lines)
      const usedMs = cpuMs() - before
      assert.ok(usedMs < HOSTILE_MS, `${usedMs.toFixed(0)} ms`)
    }).timeout(120_000)

  it('grows with the length of a resume, not with its square', () => {
    const usedMs = (count: number) => {
      const made = Array.from({ length: count }, (_, index) => makeResume(index + 1))
      const lines = made.flatMap((one) => one.lines)
      const whole = toResumeDocument({ work: made.flatMap((one) => toResume(one).work ?? []).slice(0, 200) })
      accountFor(whole, lines)
      const before = cpuMs()
      for (let run = 0; run < 3; run++) accountFor(whole, lines)
      return cpuMs() - before
    }
    usedMs(5)
    const [short, long] = [usedMs(5), usedMs(40)]
    assert.ok(long < 8 * short * 4, `${long.toFixed(0)} ms for eight times ${short.toFixed(0)} ms`)
  }).timeout(60_000)
})
