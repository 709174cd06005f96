import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { describePosting } from '#shared/domain/posting/describe.ts'
import { extractRequirements } from '#shared/domain/posting/requirements.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { writeLetter } from '#shared/domain/tailoring/letter/write.ts'

/**
 * `npm run eval:letters -- FOLDER [--language TAG]` writes the offline letter of every person in a folder for each of
 * their postings and prints it, so that somebody can judge it: `<person>/resume.json` (JSON Resume), `<person>/language`
 * (a tag, "en" without it) and `<person>/jobs/*.txt`. What the check would block is printed behind its paragraph.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, today: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
})
const [folder] = positionals
if (folder === undefined) throw new Error('say which folder of people: npm run eval:letters -- FOLDER')

let letters = 0
let blocked = 0
for (const person of readdirSync(folder).sort()) {
  const resumeFile = read(join(folder, person, 'resume.json'))
  if (resumeFile === null) continue
  const resume = toResumeDocument(JSON.parse(resumeFile))
  const language = values.language ?? read(join(folder, person, 'language'))?.trim() ?? 'en'
  for (const file of readdirSync(join(folder, person, 'jobs')).filter((name) => name.endsWith('.txt'))) {
    const text = read(join(folder, person, 'jobs', file)) ?? ''
    const job = { ...describePosting(text), text }
    const requirements = extractRequirements(text)
    const now = values.today
    const paragraphs = writeLetter({ resume, job, requirements, instructions: '', feedback: '', language, now })
    const grounding = prepareGrounding({ source: resume, posting: job, now, language })
    letters += 1
    console.log(`\n=== ${person}, ${file} (${language}): ${job.title}${job.company ? ` at ${job.company}` : ''}\n`)
    for (const paragraph of paragraphs) {
      const findings = groundParagraph(paragraph, grounding)
      if (findings.length > 0) blocked += 1
      console.log(paragraph.text)
      for (const { code, message } of findings) console.log(`   BLOCKED ${code}: ${message}`)
      console.log()
    }
  }
}
console.log(`${letters} letters, ${blocked} blocked paragraphs`)

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
