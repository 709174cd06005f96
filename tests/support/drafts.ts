import assert from 'node:assert/strict'
import { MockActivityEnvironment } from '@temporalio/testing'
import type { DraftDecision } from '#shared/domain/application.ts'
import type { ChangeOp, ProposedChange } from '#shared/domain/changes/change.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import type { ModelReplies } from '#shared/llm/model.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { exportDocuments } from '../../activities/export-documents.ts'
import { parseResume } from '../../activities/parse-resume.ts'
import { tailorResume } from '../../activities/tailor-resume.ts'
import { writeCoverLetter } from '../../activities/write-cover-letter.ts'
import type { Answer, testApi } from './api.ts'
import { eventually } from './eventually.ts'
import type { ScriptedModel } from './scripted-model.ts'
import { sample } from './seed.ts'
import type { TestServices } from './services.ts'

export type ReviewChange = {
  id: string
  op: string
  target: string
  before: string | null
  after: string | null
  evidence: string[]
  requirements: string[]
  status: string
  findings: { code: string; text: string }[]
  statement: { text: string; about: string | null } | null
}
type ReviewSentence = {
  id: string
  text: string
  status: string
  evidence: string[]
  findings: { code: string }[]
  statement: { text: string; about: string | null } | null
}
export type ReviewParagraph = Omit<ReviewSentence, 'evidence'> & { sentences: ReviewSentence[] }
export type Review = {
  status: string
  round: number
  draft: { hash: string }
  changes: ReviewChange[]
  coverLetter: { paragraphs: ReviewParagraph[] }
  letter: { paragraphs: string[] }
  warnings: { code: string; node: string | null }[]
  match: { score: number; requirements: { id: string; status: string }[] }
  conflicts: { target: string; base: string | null; yours: string | null; theirs: string | null }[]
  resume: { work: { id: string; highlights: { id: string; text: string }[] }[] }
}
export type ResumeJson = { basics: { summary: string }; work: { highlights: string[] }[] } & Record<string, unknown>

/** The sample engineer's resume as JSON Resume, to change as a test likes. */
export function resumeJson(): ResumeJson {
  return JSON.parse(sample('backend-engineer/resume.json'))
}

/** What a model proposes, drawing on its own target. */
export function proposal(op: ChangeOp, target: string, text: string | null = null): ProposedChange {
  return { op, target, text, position: op === 'move' ? 0 : null, evidence: [target], requirements: [], reason: 'x' }
}

/** A model's whole answer with these changes. */
export function reply(...changes: ProposedChange[]): ModelReplies['tailor_resume'] {
  return { requirements: [{ id: 'r1', text: 'Go', kind: 'must', keywords: ['Go'] }], changes }
}

export type Applicant = Awaited<ReturnType<typeof applicant>>

/** A person with the sample engineer's resume (or another `content`) and an application, who acts over HTTP. */
export async function applicant(
  api: ReturnType<typeof testApi>,
  content: { document: ResumeJson } | { text: string } = { document: resumeJson() },
) {
  const person = await api.person()
  const { token } = person
  const resume = await api.request<{ id: string; latestVersion: { id: string } }>('POST', '/resumes', {
    token,
    body: { title: 'Mine', ...content },
  })
  const job = await api.request<{ id: string }>('POST', '/jobs', {
    token,
    body: { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') },
  })
  const application = await api.request<{ id: string }>('POST', '/applications', {
    token,
    body: { resumeId: resume.body.id, jobId: job.body.id },
  })
  assert.equal(application.status, 201)
  const applicationId = application.body.id
  const path = `/applications/${applicationId}`

  const review = async (query = '') => {
    const answer = await api.request<Review>('GET', `${path}/review${query}`, { token })
    assert.equal(answer.status, 200)
    return { ...answer.body, etag: answer.headers.get('etag') ?? '' }
  }
  const patch = (body: unknown, etag?: string): Promise<Answer<Review>> =>
    api.request<Review>('PATCH', `${path}/review`, { token, body, headers: etag ? { 'if-match': etag } : {} })
  /** Edits what the review shows now. */
  const edit = async (body: unknown): Promise<Review> => {
    const answer = await patch(body, (await review()).etag)
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    return answer.body
  }
  const saveResume = (change: (resume: ResumeJson) => void): Promise<Answer<{ id: string }>> => {
    const document = resumeJson()
    change(document)
    return api.request('POST', `/resumes/${resume.body.id}/versions`, { token, body: { document } })
  }
  const post = (action: string, body?: unknown): Promise<Answer> =>
    api.request('POST', `${path}/${action}`, { token, body })

  /** The application when it has got to a status. */
  const reaches = <Shown extends { status: string } = { status: string }>(status: string): Promise<Shown> =>
    eventually(async () => {
      const now = (await api.request<Shown>('GET', path, { token })).body
      assert.equal(now.status, status)
      return now
    }, 40_000)

  const ids = { resumeId: resume.body.id, versionId: resume.body.latestVersion.id, jobId: job.body.id, applicationId }
  return { ...person, ...ids, path, reaches, review, patch, edit, saveResume, post }
}

/** Applicants whose worker is the test: the steps run when it says so, one by one. */
export function testDrafts(services: TestServices, api: ReturnType<typeof testApi>, model: ScriptedModel) {
  const environment = new MockActivityEnvironment()
  const deps = () => ({
    config: services.config,
    database: services.database,
    files: openFileStore(services.config.FILES_URL),
    model,
    rules: createRulesModel(),
  })

  return async function start(options: { beforehand?: (person: Applicant) => Promise<unknown> } = {}) {
    const person = await applicant(api)
    await options.beforehand?.(person)
    const { applicationId, review, post } = person
    await environment.run(parseResume(deps()), { applicationId })
    await environment.run(tailorResume(deps()), { applicationId, round: 1 })
    await environment.run(writeCoverLetter(deps()), { applicationId, round: 1 })

    return {
      ...person,
      /** Asks for another round, and has it done. */
      async again(round: number, feedback = 'Again, please.'): Promise<void> {
        const { draft } = await review()
        assert.equal((await post('request-changes', { draftHash: draft.hash, feedback })).status, 202)
        const wake = { kind: 'requestChanges', early: false } as const
        await environment.run(tailorResume(deps()), { applicationId, round, wake })
        await environment.run(writeCoverLetter(deps()), { applicationId, round })
      },
      /** What the worker does with a decision that was sent through Temporal by hand. */
      signal: (kind: DraftDecision, round = 1) =>
        environment.run(exportDocuments(deps()), { applicationId, round, wake: { kind, early: false } }),
    }
  }
}
