import { fileURLToPath } from 'node:url'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { readPerson, type TruthJob } from '../truth/people.ts'

const SAMPLES = fileURLToPath(new URL('../../tests/samples', import.meta.url))
const person = readPerson(SAMPLES, 'backend-engineer')
const letter = person.letter.map(({ text }) => text)

/** The posting that the sample's letters are for. */
export function samplePosting(): TruthJob {
  const job = person.jobs.get('senior-backend-marrowvale')
  if (!job) throw new Error('The sample has no case for the posting.')
  return job
}

/** The sample engineer's resume, with as many more lines in its first job, none equal to another, as make up `chars`. */
export function resumeOf(chars: number): ResumeDocument {
  const resume = toResumeDocument(person.resume)
  const lines = resume.work.flatMap(({ highlights = [] }) => highlights.map(({ text }) => text))
  const [job] = resume.work
  if (!job) throw new Error('The sample has no job.')
  job.highlights ??= []
  for (let size = 0, n = 0; size < chars; n += 1) {
    const text = `${lines[n % lines.length]} for client ${'abcdefghij'[n % 10]}${n} in region ${(n * 7) % 991}`
    job.highlights.push({ id: `w1.h${1000 + n}`, text })
    size += text.length
  }
  return resume
}

/** Paragraphs of the sample's letters, with other numbers in each and in each `edition`, so that nothing is remembered. */
export function lettersOf(chars: number, edition: number): string[] {
  const paragraphs: string[] = []
  for (let size = 0, n = 0; size < chars; n += 1) {
    const paragraph = letter[n % letter.length] ?? ''
    const text = `${paragraph.replace(/\d+/g, (digits) => String(Number(digits) + n + 1000 * edition))} (${edition}.${n})`
    paragraphs.push(text)
    size += text.length
  }
  return paragraphs
}

/** One paragraph as a machine may write it to keep the check busy. */
export const HOSTILE_PARAGRAPHS = {
  'words, no full stop': (chars: number) => repeat(`${letter.join(' ').replace(/[.,;:!?]/g, '')} `, chars),
  'nothing but numbers': (chars: number) => count((n) => `${n * 37 + 11} `, chars),
  'nothing but capitals': (chars: number) => count((n) => `Q${n.toString(26).toUpperCase()}X `, chars),
  'nothing but verbs of leading': (chars: number) =>
    repeat('led managed directed headed coordinated supervised ', chars),
  'one Chinese sign': (chars: number) => repeat('\u4e00', chars),
  'addresses without a space': (chars: number) => count((n) => `https://a${n}.example/b,`, chars),
} satisfies Record<string, (chars: number) => string>

function repeat(text: string, chars: number): string {
  return text.repeat(Math.ceil(chars / text.length)).slice(0, chars)
}

function count(write: (n: number) => string, chars: number): string {
  let text = ''
  for (let n = 0; text.length < chars; n += 1) text += write(n)
  return text.slice(0, chars)
}
