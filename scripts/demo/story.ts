import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ApplicationEvent } from '#client'
import type { CheckedInput } from './check-input.ts'
import { type DemoClient, openClient } from './client.ts'
import { printReading } from './print-reading.ts'
import { printReview } from './print-review.ts'

type StoryOptions = {
  apiUrl: string
  resume: CheckedInput['resume']
  posting: CheckedInput['posting']
  /** Where the documents go; made when it is missing. Named after the posting when not given. */
  outputFolder: string | undefined
  /** Whether a reading in doubt is taken for right. */
  acceptReading: boolean
  line: (text?: string) => void
}

type Tell = (text: string) => void

const PATIENCE_MS = 15_000

export type StoryResult = { workflowId: string; outputFolder: string; files: string[]; email: string; password: string }

/** One application from the upload to the documents, over the REST API alone, with the person's part played by approving. */
export async function tellStory(options: StoryOptions): Promise<StoryResult> {
  const { line } = options
  const client = openClient(options.apiUrl)
  const startedMs = Date.now()
  const step = (text: string) => line(`  ${((Date.now() - startedMs) / 1000).toFixed(1).padStart(5)} s  ${text}`)

  const email = `demo-${randomBytes(4).toString('hex')}@example.com`
  const password = randomBytes(12).toString('base64url')
  await client.register(email, password)
  await client.signIn(email, password)
  step(`registered ${email}`)
  const resume = await client.uploadResume(options.resume.name, options.resume.bytes)
  step(`uploaded ${options.resume.name}`)
  for (const warning of resume.latestVersion?.warnings ?? []) line(`           ${warning}`)
  const job = await client.addJob(options.posting)
  step(`added the posting: ${[job.title || 'no title found', job.company || 'no company named'].join(', ')}`)
  if (job.noRequirementsBecause) line(`           No requirements found: ${job.noRequirementsBecause}`)
  const application = await client.apply(resume.id, job.id)
  step(`started the application; its workflow is ${application.workflowId}`)

  const patience = setInterval(() => tellPatience(client, application.id, step), PATIENCE_MS)
  try {
    await followToTheEnd(client, application.id, options, step)
  } finally {
    clearInterval(patience)
  }
  const { status } = await client.application(application.id)
  if (status !== 'completed') throw new Error(`The application ended as ${status}.`)

  const outputFolder = options.outputFolder ?? join('output', folderName(job.title))
  const files = await download(client, application.id, outputFolder)
  step(`downloaded ${files.length} documents`)
  return { workflowId: application.workflowId, outputFolder, files, email, password }
}

/** Tells each event; shows the review and approves it when the workflow asks for that. */
async function followToTheEnd(
  client: DemoClient,
  id: string,
  { line, acceptReading }: StoryOptions,
  step: Tell,
): Promise<void> {
  for await (const event of client.events(id)) {
    const told = tell(event)
    if (told) step(told)
    if (event.type === 'AttentionNeeded') await goOnOrStop(client, id, { line, acceptReading }, step)
    if (event.type !== 'ApprovalRequested') continue
    const review = await client.review(id)
    printReview(review, line)
    line()
    step(`approving exactly this draft (${review.draft.hash.slice(0, 12)}…)`)
    await client.approve(id, review.draft.hash)
  }
}

/** Says what goes on while nothing happens: a slow model, or a step that is tried again. */
async function tellPatience(client: DemoClient, id: string, step: Tell): Promise<void> {
  const history = await client.history(id).catch(() => undefined)
  const current = history?.steps.find(({ status }) => status === 'running' || status === 'scheduled')
  if (current) step(`still at ${current.name}, attempt ${current.attempts}`)
}

/** What an event means to a person; some mean nothing to one. */
function tell({ type, payload }: ApplicationEvent): string | undefined {
  switch (type) {
    case 'ApplicationStatusChanged':
      return String(payload.to).replaceAll('_', ' ')
    case 'AIOutputReady':
      return `${payload.step} is done${payload.proposed === undefined ? '' : `: ${payload.proposed} proposed, ${payload.blocked} blocked`}`
    case 'AIModelAwaited':
      return `the model cannot answer just now; it is asked again at ${payload.until}`
    case 'DecisionRecorded':
      return `the workflow follows the decision: ${payload.kind}`
    case 'DocumentExported':
      return `${String(payload.docType).replace('_', ' ')} as ${String(payload.format).toUpperCase()} is ready`
    default:
      return undefined
  }
}

/** Goes on with a reading in doubt where that was said. Throws with what a person can do otherwise. */
async function goOnOrStop(
  client: DemoClient,
  applicationId: string,
  { line, acceptReading }: Pick<StoryOptions, 'line' | 'acceptReading'>,
  step: Tell,
): Promise<void> {
  const { attention, resumeId } = await client.application(applicationId)
  const versionId = attention?.reading?.versionId
  if (!attention || !versionId)
    throw new Error(`The application needs attention: ${attention?.message ?? 'see its history'}`)
  printReading(await client.readVersion(resumeId, versionId), await client.source(resumeId, versionId), line)
  line()
  if (!acceptReading)
    throw new Error(
      'Nothing was tailored yet. Run it again with --accept-reading to take this for right, or with a corrected resume; with the API one corrects it in place (PATCH /resumes/{id}/versions/{version_id}).',
    )
  step('going on with this reading, as --accept-reading says')
  await client.retry(applicationId, attention.number)
}

async function download(client: DemoClient, applicationId: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const { items } = await client.exports(applicationId)
  return Promise.all(
    items.map(async ({ id, fileName }) => {
      await writeFile(join(folder, basename(fileName)), await client.download(id))
      return fileName
    }),
  )
}

function folderName(jobTitle: string): string {
  const now = new Date().toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')
  const title = jobTitle.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  return `${now}-${title}`.slice(0, 80).replace(/-+$/, '')
}
