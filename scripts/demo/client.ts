import { z } from 'zod'
import { followEvents } from './follow-events.ts'

/** The part of the REST API that the demo uses; each answer is checked against what it needs. */

const sessionSchema = z.object({ accessToken: z.string() })
const createdSchema = z.object({ id: z.string() })
const jobSchema = createdSchema.extend({ title: z.string(), company: z.string() })
const applicationSchema = createdSchema.extend({
  status: z.string(),
  workflowId: z.string(),
  attention: z.object({ message: z.string() }).nullable(),
})
const findingSchema = z.object({ code: z.string(), text: z.string(), message: z.string() })
const reviewSchema = z.object({
  draft: z.object({ hash: z.string(), provider: z.string(), model: z.string() }),
  changes: z.array(
    z.object({
      op: z.string(),
      target: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      position: z.int().nullable(),
      reason: z.string(),
      status: z.string(),
      requirements: z.array(z.string()),
      findings: z.array(findingSchema),
    }),
  ),
  coverLetter: z.object({
    greeting: z.string(),
    paragraphs: z.array(z.object({ text: z.string(), status: z.string(), findings: z.array(findingSchema) })),
    closing: z.string(),
  }),
  match: z.object({
    score: z.number(),
    requirements: z.array(
      z.object({ id: z.string(), text: z.string(), kind: z.enum(['must', 'nice']), status: z.string() }),
    ),
  }),
  resume: z.unknown(),
  notes: z.array(z.string()),
})
export type Review = z.infer<typeof reviewSchema>
const exportsSchema = z.object({
  items: z.array(z.object({ docType: z.string(), format: z.string(), fileUrl: z.string() })),
})
const historySchema = z.object({
  steps: z.array(z.object({ name: z.string(), status: z.string(), attempts: z.int() })),
})
const problemSchema = z.object({ title: z.string().optional(), detail: z.string().optional() })

export type DemoClient = ReturnType<typeof openClient>

/** Speaks to the API at `apiUrl`; after `signIn` as that person. */
export function openClient(apiUrl: string) {
  let authorization: Record<string, string> = {}

  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${apiUrl}${path}`, { ...init, headers: { ...authorization, ...init.headers } })
    if (response.ok) return response
    const problem = problemSchema.safeParse(await response.json().catch(() => undefined))
    const said = problem.success ? [problem.data.title, problem.data.detail].filter(Boolean).join(': ') : ''
    throw new Error(`${init.method ?? 'GET'} ${path} answered ${response.status}. ${said}`)
  }
  const get = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => schema.parse(await (await call(path)).json())
  const post = async <T>(schema: z.ZodType<T>, path: string, body: unknown): Promise<T> => {
    const headers = { 'content-type': 'application/json' }
    return schema.parse(await (await call(path, { method: 'POST', headers, body: JSON.stringify(body) })).json())
  }

  return {
    register: (email: string, password: string) => post(createdSchema, '/users', { email, password }),
    async signIn(email: string, password: string): Promise<void> {
      const { accessToken } = await post(sessionSchema, '/auth/login', { email, password })
      authorization = { authorization: `Bearer ${accessToken}` }
    },
    async uploadResume(fileName: string, bytes: Uint8Array<ArrayBuffer>) {
      const body = new FormData()
      body.set('file', new Blob([bytes]), fileName)
      return createdSchema.parse(await (await call('/resumes', { method: 'POST', body })).json())
    },
    addJob: (text: string) => post(jobSchema, '/jobs', { text }),
    apply: (resumeId: string, jobId: string) => post(applicationSchema, '/applications', { resumeId, jobId }),
    application: (id: string) => get(applicationSchema, `/applications/${id}`),
    history: (id: string) => get(historySchema, `/applications/${id}/history`),
    events: (id: string) =>
      followEvents((lastEventId) =>
        call(`/applications/${id}/events`, { headers: lastEventId ? { 'last-event-id': lastEventId } : {} }),
      ),
    review: (id: string) => get(reviewSchema, `/applications/${id}/review`),
    approve: (id: string, draftHash: string) => post(applicationSchema, `/applications/${id}/approve`, { draftHash }),
    exports: (id: string) => get(exportsSchema, `/applications/${id}/exports`),
    download: async (path: string) => new Uint8Array(await (await call(path)).arrayBuffer()),
  }
}
