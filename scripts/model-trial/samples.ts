import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describePosting } from '#shared/domain/posting/describe.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import type { Sample } from '#shared/llm/trial/sample.ts'

const SAMPLES = fileURLToPath(new URL('../../tests/samples/', import.meta.url))

/** The invented people that a model can be tried with. */
export function listSamples(): string[] {
  return readdirSync(SAMPLES).filter((name) => existsSync(join(SAMPLES, name, 'resume.json')))
}

/**
 * One person with the first of their postings: one of ours by name, or a folder of the same form (`resume.txt`, `resume.json` as JSON
 * Resume, `jobs/*.txt`, `language` where it is not English). Throws what is missing.
 */
export function readSample(nameOrFolder: string): Sample {
  const folder = listSamples().includes(nameOrFolder) ? join(SAMPLES, nameOrFolder) : nameOrFolder
  const read = (file: string): string => {
    const path = join(folder, file)
    if (!existsSync(path)) throw new Error(`There is no ${path}. Samples of ours: ${listSamples().join(', ')}.`)
    return readFileSync(path, 'utf8')
  }
  const text = read('resume.txt')
  const resume = toResumeDocument(jsonResumeSchema.parse(JSON.parse(read('resume.json'))))
  const [posting] = existsSync(join(folder, 'jobs'))
    ? readdirSync(join(folder, 'jobs'))
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : []
  if (!posting) throw new Error(`There is no posting in ${join(folder, 'jobs')}.`)
  const job = read(join('jobs', posting))
  const { title, company } = describePosting(job)
  const language = existsSync(join(folder, 'language')) ? read('language').trim() : 'en'
  return { name: basename(folder), language, text, resume, job: { title, company, text: job } }
}
