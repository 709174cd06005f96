import { z } from 'zod'
import { fileBody, followEvents, openApiClient, retryingFetch, type Schemas } from '#client'
import type { GivenPosting } from './check-input.ts'

/** Whoever answers may not be our API at all. */
const problemSchema = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
})

export type Review = Schemas['Review']
export type ReadVersion = Schemas['ResumeVersionContent']
export type ResumeSource = Schemas['ResumeSource']
export type DemoClient = ReturnType<typeof openClient>

/** The part of the REST API that the demo uses, at `apiUrl`; after `signIn` as that person. */
export function openClient(apiUrl: string) {
  let token: string | undefined
  const api = openApiClient(apiUrl, () => token, { fetch: retryingFetch() })
  api.use({
    async onResponse({ request, response }) {
      if (!response.ok) throw new Error(await refusal(request, response))
    },
  })
  const of = (id: string) => ({ params: { path: { id } } })

  return {
    register: (email: string, password: string) => answer(api.POST('/users', { body: { email, password } })),
    async signIn(email: string, password: string): Promise<void> {
      token = (await answer(api.POST('/auth/login', { body: { email, password } }))).accessToken
    },
    uploadResume: (fileName: string, bytes: Uint8Array<ArrayBuffer>) =>
      answer(api.POST('/resumes', fileBody({ file: fileName }, new File([bytes], fileName)))),
    addJob: (given: GivenPosting) =>
      answer(
        'file' in given
          ? api.POST('/jobs', fileBody({ file: given.file }, new File([given.bytes], given.file)))
          : api.POST('/jobs', { body: given }),
      ),
    apply: (resumeId: string, jobId: string) => answer(api.POST('/applications', { body: { resumeId, jobId } })),
    application: (id: string) => answer(api.GET('/applications/{id}', of(id))),
    history: (id: string) => answer(api.GET('/applications/{id}/history', of(id))),
    events: (id: string) => followEvents(api, id),
    review: (id: string) => answer(api.GET('/applications/{id}/review', of(id))),
    approve: (id: string, draftHash: string) =>
      answer(api.POST('/applications/{id}/approve', { ...of(id), body: { draftHash } })),
    retry: (id: string, attention: number) =>
      answer(api.POST('/applications/{id}/retry', { ...of(id), body: { attention } })),
    readVersion: (id: string, version_id: string) =>
      answer(api.GET('/resumes/{id}/versions/{version_id}', { params: { path: { id, version_id } } })),
    source: (id: string, version_id: string) =>
      answer(api.GET('/resumes/{id}/versions/{version_id}/source', { params: { path: { id, version_id } } })),
    exports: (id: string) => answer(api.GET('/applications/{id}/exports', of(id))),
    download: async (id: string) =>
      new Uint8Array(await answer(api.GET('/exports/{id}/file', { ...of(id), parseAs: 'arrayBuffer' }))),
  }
}

/** What a call answered; what was refused has been thrown. */
async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call
  if (data === undefined) throw new Error('The answer was empty.')
  return data
}

/** What the API says about a request that it refused. */
async function refusal({ method, url }: Request, response: Response): Promise<string> {
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined))
  const { title, detail, errors = [] } = problem.data ?? {}
  const said = [title, detail].filter(Boolean).join(': ')
  const fields = (errors.length > 1 ? errors : []).map((error) => `\n  ${error.pointer} ${error.detail}`).join('')
  return `${method} ${new URL(url).pathname} answered ${response.status}. ${said}${fields}`
}
