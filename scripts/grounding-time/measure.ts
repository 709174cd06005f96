import { parseArgs } from 'node:util'
import { groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { HOSTILE_PARAGRAPHS, lettersOf, resumeOf, samplePosting } from './texts.ts'

/**
 * One measurement in a process of its own, so that nothing is warm which would not be. Prints milliseconds of processor time as
 * JSON, which other processes disturb less than they do a clock.
 * `--resume CHARS --letter CHARS`: reading the resume, the first letter after that, and one when the process has checked others.
 * `--resume CHARS --hostile CHARS,CHARS`: a paragraph of each kind and length, in such a process.
 */
const WARM_UP_CHARS = 40_000
const WARM_UP_LETTERS = [1, 2, 3]

const { values } = parseArgs({
  options: { resume: { type: 'string' }, letter: { type: 'string' }, hostile: { type: 'string' } },
})
const source = resumeOf(Number(values.resume))
const prepared = prepareGrounding({ source, posting: samplePosting(), now: '2026-11-29' })
// What of the resume is needed is read when a text needs it, so that one paragraph of a letter is part of reading it.
const read = timeOf(lettersOf(1, 0))
if (values.hostile) {
  warmUp()
  const lengths = values.hostile.split(',').map(Number)
  const kinds = Object.entries(HOSTILE_PARAGRAPHS).map(([kind, write]) => ({
    kind,
    times: lengths.map((chars) => timeOf([write(chars)])),
  }))
  console.log(JSON.stringify(kinds))
} else {
  const letterChars = Number(values.letter)
  const first = timeOf(lettersOf(letterChars, WARM_UP_LETTERS.length + 2))
  warmUp()
  console.log(JSON.stringify({ read, first, warm: timeOf(lettersOf(letterChars, WARM_UP_LETTERS.length + 1)) }))
}

function warmUp(): void {
  for (const edition of WARM_UP_LETTERS) timeOf(lettersOf(WARM_UP_CHARS, edition))
}

/** Milliseconds of processor time, of all threads, that checking these texts takes. */
function timeOf(texts: readonly string[]): number {
  const started = process.cpuUsage()
  for (const text of texts) groundParagraph({ text, evidence: [] }, prepared)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}
