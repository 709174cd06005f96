import { readdirSync } from 'node:fs'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { sample } from './seed.ts'

/** The people of the samples. */
export const SAMPLE_PEOPLE = [
  'backend-engineer',
  'czech-translator',
  'icu-nurse',
  'marketing-manager',
  'new-grad-mechanical',
  'teacher-to-data',
] as const

export type SampleJob = {
  person: string
  name: string
  resume: ResumeDocument
  text: string
  /** The samples' ground truth: see their README. */
  truth: { title: string; company: string; must: string[]; nice: string[]; gaps: string[] }
}

/** Each of the six people with each of the postings that were written for them. */
export function sampleJobs(): SampleJob[] {
  return SAMPLE_PEOPLE.flatMap((person) => {
    const resume = toResumeDocument(JSON.parse(sample(`${person}/resume.json`)))
    const files = readdirSync(new URL(`../samples/${person}/jobs/`, import.meta.url)).sort()
    return files
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const path = `${person}/jobs/${file}`
        const truth = JSON.parse(sample(path.replace(/\.txt$/, '.json')))
        return { person, name: file.replace(/\.txt$/, ''), resume, text: sample(path), truth }
      })
  })
}
