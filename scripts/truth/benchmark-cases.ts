import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { readPeople, type TruthCase, type TruthPerson } from './people.ts'

/** The sets of cases that anybody may look at, by the name they have in `docs/truth-benchmark.md`. */
const VISIBLE_SETS = ['samples', 'truth'] as const

export type BenchmarkCase = Pick<TruthCase, 'id' | 'text' | 'expect'> & {
  set: (typeof VISIBLE_SETS)[number]
  person: string
  posting: string
  op: 'rewrite' | 'add_skill' | 'letter_paragraph'
  before: string | null
  hard: boolean
  kind: string | null
  why: string | null
}
export type Benchmark = {
  cases: BenchmarkCase[]
  resumes: { person: string; resume: JsonResume }[]
  postings: { posting: string; title: string; company: string; text: string }[]
}

/** All visible cases, and the resumes and postings that they name; `tests` is the folder that holds the sets. */
export function readBenchmark(tests: string): Benchmark {
  const benchmark: Benchmark = { cases: [], resumes: [], postings: [] }
  for (const set of VISIBLE_SETS)
    for (const person of readPeople(`${tests}/${set}`)) {
      const name = `${set}/${person.name}`
      benchmark.cases.push(...casesOf(person, set, name))
      benchmark.resumes.push({ person: name, resume: person.resume })
      for (const [job, posting] of person.jobs) benchmark.postings.push({ posting: `${name}/${job}`, ...posting })
    }
  return benchmark
}

function casesOf(person: TruthPerson, set: BenchmarkCase['set'], name: string): BenchmarkCase[] {
  const toCase = (one: TruthCase, op: BenchmarkCase['op']): BenchmarkCase => ({
    id: one.id,
    set,
    person: name,
    posting: `${name}/${one.job}`,
    op,
    before: one.target_text ?? null,
    text: one.text,
    expect: one.expect,
    hard: one.hard ?? false,
    kind: one.kind ?? null,
    why: one.why ?? null,
  })
  return [
    ...person.changes.map((one) => toCase(one, one.op ?? 'rewrite')),
    ...person.letter.map((one) => toCase(one, 'letter_paragraph')),
  ]
}
