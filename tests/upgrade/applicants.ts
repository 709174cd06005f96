import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { testApi } from '../support/api.ts'
import { type ResumeJson, type Review, resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { FALSE_PARAGRAPH, FALSE_REWRITE, TRUE_PARAGRAPH, TRUE_REWRITE } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import type { Member } from './fixtures.ts'

type Api = ReturnType<typeof testApi>
type Person = Awaited<ReturnType<Api['person']>>
type Shown = {
  workflowId: string
  status: string
  round: number
  draftHash: string | null
  attention: { number: number } | null
}

const OWN_LINE = 'Shared the split of a Django monolith into 6 services with 3 colleagues.'
const OWN_PARAGRAPH = 'Freight is what I know best, and I would gladly show you how I work.'
const NEWER_LINE = 'Led 4 engineers through the split of a monolith.'
const NEWER_ELSEWHERE = 'Answered for payments at night, too.'
const WAIT_MS = 60_000
/** Only the profile has it: it fills the gap in the resume. */
const PHONE = '+1 (503) 555-0177'
const HIDDEN = resumeJson().work[2]?.highlights[1] ?? assert.fail('the sample engineer has a third job')

/** One of the applications that are made, and what its person does. */
export type Applying = Awaited<ReturnType<typeof apply>>

/**
 * An engineer, for whom the scripted model works, with a profile and a template; and a nurse, for whom the offline rules do,
 * with a file.
 */
export async function applicants(api: Api) {
  const [engineer, nurse] = [await api.person(), await api.person()]
  const { token } = engineer
  const profile = await api.request('PUT', `/profiles/${engineer.id}`, { token, body: { contact: { phone: PHONE } } })
  assert.equal(profile.status, 200)
  const template = new FormData()
  template.set('name', 'Mine')
  template.set('file', fileFrom('../../examples/template-resume.docx'))
  assert.equal((await api.request('POST', '/templates', { token, body: template })).status, 201)
  const engineersJob = await createJob(api, engineer, 'backend-engineer/jobs/senior-backend-marrowvale.txt')
  const nursesJob = await createJob(api, nurse, 'icu-nurse/jobs/senior-staff-nurse-icu.txt')
  return {
    engineer: {
      apply: (name: string) =>
        apply(api, engineer, name, { title: name, document: engineersResume() }, engineersJob, {
          says: { resume: [TRUE_REWRITE, PHONE], letter: [TRUE_PARAGRAPH] },
          never: [FALSE_REWRITE, FALSE_PARAGRAPH, HIDDEN],
        }),
    },
    nurse: {
      apply: (name: string) => {
        const form = new FormData()
        form.set('title', name)
        form.set('file', fileFrom('../samples/icu-nurse/resume.docx'))
        const { basics } = JSON.parse(sample('icu-nurse/resume.json'))
        return apply(api, nurse, name, form, nursesJob, {
          says: { resume: [basics.name], letter: [basics.name] },
          never: [],
        })
      },
    },
  }
}

function engineersResume(): ResumeJson {
  const document = resumeJson()
  Reflect.deleteProperty(document.basics, 'phone')
  return document
}

function fileFrom(path: string): File {
  return new File([readFileSync(new URL(path, import.meta.url))], basename(path))
}

async function createJob(api: Api, { token }: Person, path: string): Promise<string> {
  const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: { text: sample(path) } })
  assert.equal(job.status, 201)
  return job.body.id
}

async function apply(
  api: Api,
  { token, email, password }: Person,
  name: string,
  resume: unknown,
  jobId: string,
  documents: Pick<Member, 'says' | 'never'>,
) {
  const { says, never } = structuredClone(documents)
  const { body } = await api.request<{ id: string }>('POST', '/resumes', { token, body: resume })
  const resumeId = body.id
  // The instructions say, to whoever answers for the model, which application it is asked about.
  const created = await api.request<{ id: string }>('POST', '/applications', {
    token,
    body: { resumeId, jobId, options: { instructions: name } },
  })
  assert.equal(created.status, 201)
  const applicationId = created.body.id
  const path = `/applications/${applicationId}`
  const shown = async () => (await api.request<Shown>('GET', path, { token })).body
  const review = async () => {
    const answer = await api.request<Review>('GET', `${path}/review`, { token })
    assert.equal(answer.status, 200)
    return { ...answer.body, etag: answer.headers.get('etag') ?? '' }
  }
  const patch = async (edits: unknown) => {
    const { etag } = await review()
    const answer = await api.request('PATCH', `${path}/review`, { token, body: edits, headers: { 'if-match': etag } })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
  }
  const changeOf = async (target: string) =>
    (await review()).changes.find((change) => change.target === target)?.id ?? assert.fail(`nothing changes ${target}`)
  const post = async (action: string, request: unknown) => {
    const answer = await api.request('POST', `${path}/${action}`, { token, body: request })
    assert.equal(answer.status, 202, JSON.stringify(answer.body))
  }

  return {
    name,
    review,
    reaches: (status: string, round = 1) =>
      eventually(async () => {
        const is = await shown()
        assert.deepEqual([is.status, is.round], [status, round])
      }, WAIT_MS),
    /** Accepts one change, writes another, refuses a third, and writes a paragraph of the letter. */
    async edit(): Promise<void> {
      const decisions = [
        { changeId: await changeOf('w1.h1'), decision: 'accept' },
        { changeId: await changeOf('w1.h2'), decision: 'edit', text: OWN_LINE },
        { changeId: await changeOf('w3.h2'), decision: 'reject' },
      ]
      await patch({ decisions, coverLetter: { paragraphs: [{ id: 'p1', text: OWN_PARAGRAPH }] } })
      says.resume.push(OWN_LINE, HIDDEN)
      says.letter = [OWN_PARAGRAPH]
      never.splice(never.indexOf(HIDDEN), 1)
    },
    async write(text: string): Promise<void> {
      await patch({ decisions: [{ changeId: await changeOf('w1.h2'), decision: 'edit', text }] })
      says.resume = says.resume.map((line) => (line === OWN_LINE ? text : line))
    },
    /** Saves a newer version of the resume, which says something else where nobody decided anything, or where they did. */
    async saveNewer(where: 'elsewhere' | 'in the same place'): Promise<void> {
      const document = engineersResume()
      document.work[1]?.highlights.splice(0, 1, NEWER_ELSEWHERE)
      if (where === 'in the same place') document.work[0]?.highlights.splice(1, 1, NEWER_LINE)
      says.resume.push(NEWER_ELSEWHERE)
      never.push(NEWER_LINE)
      const answer = await api.request('POST', `/resumes/${resumeId}/versions`, { token, body: { document } })
      assert.equal(answer.status, 201)
    },
    async decide(action: string): Promise<void> {
      if (action === 'cancel') return post(action, {})
      const { draft } = await review()
      const feedback = action === 'request-changes' && { feedback: 'Shorter, please.' }
      await post(action, { draftHash: draft.hash, ...feedback })
    },
    async attach(text: string): Promise<void> {
      const body = new FormData()
      body.set('applicationId', applicationId)
      body.set('file', new File([text], 'note.txt'))
      assert.equal((await api.request('POST', '/attachments', { token, body })).status, 201)
    },
    async retry(): Promise<void> {
      await post('retry', { attention: (await shown()).attention?.number })
    },
    async member(): Promise<Member> {
      const { workflowId, status, round, draftHash } = await shown()
      const person = { email, password }
      return { name, person, applicationId, workflowId, resumeId, status, round, draftHash, says, never }
    },
  }
}
