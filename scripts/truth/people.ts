import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type JsonResume, jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'

const caseSchema = z.object({
  id: z.string(),
  op: z.enum(['rewrite', 'add_skill']).optional(),
  target_text: z.string().nullish(),
  text: z.string(),
  expect: z.enum(['pass', 'block']),
  kind: z.string().optional(),
  hard: z.boolean().optional(),
  why: z.string().optional(),
  job: z.string(),
})
const jobSchema = z.object({ title: z.string(), company: z.string() })

/** A proposal whose truth is known, as `tests/samples/README.md` describes it. */
export type TruthCase = z.infer<typeof caseSchema>
export type TruthJob = { title: string; company: string; text: string }
export type TruthPerson = {
  name: string
  resume: JsonResume
  jobs: Map<string, TruthJob>
  changes: TruthCase[]
  letter: TruthCase[]
}

/** The people of a folder in the shape of `tests/samples`, with their cases and the postings that these are for. */
export function readPeople(folder: string): TruthPerson[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'resume.json')))
    .map((name) => readPerson(folder, name))
}

/** One of them. */
export function readPerson(folder: string, name: string): TruthPerson {
  const at = join(folder, name)
  const changes = readCases(join(at, 'changes.json'))
  const letter = readCases(join(at, 'letter.json'))
  const jobs = new Map([...changes, ...letter].map(({ job }) => [job, readJob(at, job)]))
  return { name, resume: jsonResumeSchema.parse(readJson(join(at, 'resume.json'))), jobs, changes, letter }
}

/** The posting that a case is for. */
export function jobOf(person: TruthPerson, one: TruthCase): TruthJob {
  const job = person.jobs.get(one.job)
  if (!job) throw new Error(`${one.id} is for the posting ${one.job}, which ${person.name} does not have.`)
  return job
}

function readCases(file: string): TruthCase[] {
  return existsSync(file) ? z.array(caseSchema).parse(readJson(file)) : []
}

function readJob(at: string, job: string): TruthJob {
  const { title, company } = jobSchema.parse(readJson(join(at, 'jobs', `${job}.json`)))
  return { title, company, text: readFileSync(join(at, 'jobs', `${job}.txt`), 'utf8') }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
