import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { workflowPageUrl } from '#shared/temporal/names.ts'
import { checkInput } from './demo/check-input.ts'
import { type StoryResult, tellStory } from './demo/story.ts'
import { buildPage } from './embedded/build-page.ts'
import { describeProvider } from './embedded/describe-provider.ts'
import { stopOnSignal } from './embedded/signals.ts'
import { type Stack, startStack } from './embedded/stack.ts'

const USAGE = `Tailors a resume to a job posting, writes the cover letter, and exports both as DOCX and PDF.

  npm run demo -- [options]

  --resume FILE   the resume: DOCX, PDF, text or JSON Resume   (default examples/resume.docx)
  --job FILE|URL  the job posting: text, PDF, DOCX, or the https:// address of its page   (default examples/job.txt)
  --out DIR       where the documents go                       (default a new folder in output/)
  --accept-reading  goes on where the resume may have been read wrong
  --keep          leaves everything up until Ctrl-C, to look around; its data stays in .data/demo
  --help          shows this

Without a key it runs on offline rules. With OPENAI_API_KEY (and OPENAI_BASE_URL, OPENAI_MODEL for another
OpenAI-compatible server), in the environment or in .env, it asks that model.`

const line = (text = '') => console.log(text)

/** `npm run demo`: one application from upload to documents, on servers of its own. */
async function main(): Promise<void> {
  const options = readOptions()
  const input = await checkInput(options)
  if (existsSync('.env')) process.loadEnvFile()
  const signals = stopOnSignal()
  const dataFolder = options.keep ? join('.data', 'demo') : await temporaryFolder()
  if (options.keep) await buildPage(line)
  const stack = await bringUp(dataFolder, options.keep)
  try {
    const interrupted = signals.received.then(() => 'interrupted' as const)
    const told = tellStory({
      apiUrl: stack.apiUrl,
      ...input,
      outputFolder: options.out,
      acceptReading: options['accept-reading'],
      line,
    })
    const result = await Promise.race([told, interrupted])
    if (result === 'interrupted') return
    line(`\nThe documents are in ${result.outputFolder}`)
    for (const file of result.files) line(`  ${file}`)
    if (!options.keep) return
    printAddresses(stack, result)
    await interrupted
  } finally {
    line('Stopping')
    await stack.stop()
  }
}

function printAddresses({ apiUrl, config }: Stack, { workflowId, email, password }: StoryResult): void {
  line('\nEverything stays up until Ctrl-C:')
  line(`  The page         ${apiUrl}/   (sign in: ${email}, password ${password})`)
  line(`  API              ${apiUrl}`)
  line(`  API reference    ${apiUrl}/docs`)
  line(`  Temporal Web UI  ${config.TEMPORAL_UI_URL}`)
  line(`  this workflow    ${workflowPageUrl(config.TEMPORAL_UI_URL, config.TEMPORAL_NAMESPACE, workflowId)}`)
}

/** A folder that goes with this process, however that ends. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'job-application-demo-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function bringUp(dataFolder: string, keep: boolean): Promise<Stack> {
  const startedMs = Date.now()
  await mkdir(dataFolder, { recursive: true })
  const log = createWriteStream(join(dataFolder, 'log'))
  line('Bringing up PostgreSQL, Temporal, the API and the worker')
  const stack = await startStack({
    dataFolder,
    environment: process.env,
    ports: keep ? 'preferred' : 'free',
    say: line,
    onLine: (name, text) => log.write(`${name} | ${text}\n`),
  })
  line(
    `Up in ${((Date.now() - startedMs) / 1000).toFixed(1)} s. Proposals come from: ${describeProvider(stack.config)}`,
  )
  return stack
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        resume: { type: 'string', default: join('examples', 'resume.docx') },
        job: { type: 'string', default: join('examples', 'job.txt') },
        out: { type: 'string' },
        'accept-reading': { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (!values.help) return values
    line(USAGE)
    return process.exit(0)
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2)
  }
}

function fail(message: string, code = 1): never {
  console.error(message)
  process.exit(code)
}

await main().then(
  () => process.exit(0),
  (error) => fail(error instanceof Error ? error.message : String(error)),
)
