import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import { cleanTitle, describePosting } from '#shared/domain/posting/describe.ts'
import { readRequirements, toRequirement } from '#shared/domain/posting/requirements.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { extractPosting } from '#shared/postings/extract.ts'
import { SAMPLE_PEOPLE } from '../tests/support/sample-jobs.ts'
import { readCorpus, type Sample } from './postings/corpus.ts'
import { listErrors, newTally, printTallies, type Tally, tally } from './postings/score.ts'

/**
 * Reads every posting of a corpus with the code that the product runs, and prints by language and kind how far titles, companies,
 * contacts, requirements and scores are what its truth says: `npm run eval:postings -- [FOLDER] [--half NAME] [--each]`.
 */

const CORPUS = fileURLToPath(new URL('../tests/postings/corpus', import.meta.url))
const SAMPLES = fileURLToPath(new URL('../tests/samples', import.meta.url))
/** Jobs that go on end here, so that a run is as any other. */
const NOW = '2026-11-29'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, each: { type: 'boolean', default: false } },
})
const resumes = SAMPLE_PEOPLE.map((person) =>
  toResumeDocument(JSON.parse(readFileSync(join(SAMPLES, person, 'resume.json'), 'utf8'))),
)
const samples = readCorpus(resolve(positionals[0] ?? CORPUS)).filter(({ half }) => !values.half || half === values.half)
const all = newTally()
const groups = new Map<string, Tally>()
for (const sample of samples) {
  const read = readSample(sample)
  for (const name of ['', `language ${sample.language}`, `kind ${sample.kind}`]) {
    const group = name === '' ? all : (groups.get(name) ?? newTally())
    if (name !== '') groups.set(name, group)
    tally(group, sample, read)
  }
  if (values.each) for (const error of listErrors(sample, read)) console.log(`${sample.name}: ${error}`)
}
printTallies(all, groups)

/** What the product makes of a text, or of a page as it is fetched; null where it refuses it. */
function readSample({ source, isPage, truth }: Sample) {
  const page = isPage ? extractPosting(Buffer.from(source), 'text/html; charset=utf-8', NOW).posting : undefined
  if (isPage && !page) return null
  const text = page?.text ?? source
  const described = describePosting(text)
  const { requirements } = readRequirements(text)
  const wanted = (truth?.requirements ?? []).map((item, index) => toRequirement({ ...item, id: `r${index + 1}` }, text))
  const scores = resumes.map((resume) => ({
    read: matchRequirements(requirements, resume, NOW).score,
    true: matchRequirements(wanted, resume, NOW).score,
  }))
  return {
    title: page?.title ? cleanTitle(page.title, text) : described.title,
    company: page?.company || described.company,
    contact: described.contact,
    requirements,
    scores,
  }
}
