import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Application, User } from '#shared/database/entities/index.ts'
import {
  EXAMPLE_DRAFT_HASH,
  EXAMPLE_IDS,
  EXAMPLE_ORIGIN,
  EXAMPLE_QUESTION_ID,
  EXAMPLE_REFRESH_TOKEN,
} from '../../api/http/example-values.ts'
import { operations } from '../../api/operations.ts'
import { testApi } from '../support/api.ts'
import { exampleOf, realIds } from '../support/documented-examples.ts'
import { testDrafts } from '../support/drafts.ts'
import { type DocumentedOperation, documentedOperations, isAdministrators } from '../support/openapi-requests.ts'
import { type Owner, testOwners } from '../support/owners.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

/** Whose example it is, and what stands in it for things of theirs. */
type Setting = { token: string; real: Map<string, string> }

const NEEDS_ATTENTION = { number: 1, step: 'exportDocuments', reason: 'export_incomplete', message: 'x' } as const
const RESUME_TEXT = 'Ada Lovelace\n\nExperience\nBackend engineer, Pelican Freight Systems, 2021 - present'

const document = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false, validateFormats: false })
// An answer may get further fields, but only with a line in the document.
ajv.addSchema(Object(closeObjects(document)), 'openapi.json')

describe('an example of the OpenAPI document', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const owners = testOwners(services, api)
  const draft = testDrafts(services, api, new ScriptedModel())
  let owner: Owner

  before('make somebody who has everything', async () => {
    owner = await owners.owner()
  })

  const ofOwner = async (): Promise<Setting> => ({
    token: owner.token,
    real: realIds(owner.ids).set('ada@example.com', owner.email),
  })
  const ofNewcomer = async (): Promise<Setting> => {
    const { id, token, email, refreshToken } = await api.person()
    const real = realIds({ user: id }).set('ada@example.com', email).set(EXAMPLE_REFRESH_TOKEN, refreshToken)
    return { token, real: real.set('ada.lovelace@example.com', `new-${email}`) }
  }
  const ofReviewer = async (): Promise<Setting> => {
    const { token, applicationId, resumeId, versionId, review } = await draft()
    const shown = await review()
    const ids = { application: applicationId, resume: resumeId, version: versionId }
    const real = realIds({ ...ids, change: shown.changes[0]?.id ?? '' })
    const [question] = 'questions' in shown && Array.isArray(shown.questions) ? shown.questions : []
    real.set(EXAMPLE_QUESTION_ID, question?.id ?? assert.fail('nothing is asked'))
    return { token, real: real.set(EXAMPLE_DRAFT_HASH, shown.draft.hash) }
  }
  const ofWhomSomethingStopped = async (): Promise<Setting> => {
    const setting = await ofReviewer()
    const id = setting.real.get(EXAMPLE_IDS.application) ?? ''
    const stopped = { status: 'needs_attention', attention: NEEDS_ATTENTION } as const
    await services.database.em.fork().nativeUpdate(Application, { id }, stopped)
    return setting
  }
  const ofAdministrator = async (): Promise<Setting> => {
    const { real } = await ofNewcomer()
    const admin = await api.person()
    await services.database.em.fork().nativeUpdate(User, { id: admin.id }, { role: 'admin' })
    return { token: admin.token, real }
  }
  /** Somebody with a resume and a posting that nothing was made of, or a text that was not read yet. */
  const ofBeginner = async (): Promise<Setting> => {
    const { token } = await api.person()
    const made = async (path: string, body: unknown) =>
      (await api.request<{ id: string; latestVersion?: { id: string } }>('POST', path, { token, body })).body
    const resume = await made('/resumes', { title: 'Mine', text: RESUME_TEXT })
    const job = await made('/jobs', { text: 'Senior backend engineer at Marrowvale in London, for Go and PostgreSQL' })
    return { token, real: realIds({ resume: resume.id, version: resume.latestVersion?.id ?? '', job: job.id }) }
  }

  const SETTINGS: Record<string, () => Promise<Setting>> = {
    ...Object.fromEntries(
      [
        ...['login', 'beginBrowserSession', 'refreshSession', 'logout', 'endBrowserSession'],
        ...['updateUser', 'changePassword', 'deleteUser'],
      ].map((id) => [id, ofNewcomer]),
    ),
    ...Object.fromEntries(
      [
        ...['editReview', 'approveApplication', 'requestChanges', 'rejectApplication', 'cancelApplication'],
        ...['answerQuestions', 'deleteApplication', 'previewDocument', 'correctResumeVersion'],
      ].map((id) => [id, ofReviewer]),
    ),
    ...Object.fromEntries(['readResumeAgain', 'deleteResume', 'deleteJob'].map((id) => [id, ofBeginner])),
    retryApplication: ofWhomSomethingStopped,
  }

  it('is there for every operation, beside a description', () => {
    for (const { operationId, description, parameters, requestBody, ...operation } of documentedOperations) {
      assert.ok((description?.length ?? 0) > 20, `${operationId} has no description`)
      assert.match(JSON.stringify(operation), /curl /, `${operationId} has no command line`)
      const missing = parameters.filter(({ required, example }) => required && example === undefined)
      assert.deepEqual(missing, [], operationId)
      const bodies = Object.values(requestBody?.content ?? {})
      assert.ok(bodies.length === 0 || bodies.some(({ example }) => example !== undefined), `${operationId}: no body`)
    }
  })

  // What is taken away, last.
  const isGone = ({ method }: DocumentedOperation) => Number(method === 'DELETE')
  for (const operation of documentedOperations.toSorted((a, b) => isGone(a) - isGone(b)))
    it(`is answered as documented: ${operation.operationId}`, async () => {
      const setting = SETTINGS[operation.operationId] ?? (isAdministrators(operation) ? ofAdministrator : ofOwner)
      const { token, real } = await setting()
      const request = exampleOf(operation, real)
      if (request.headers['If-Match'] !== undefined) {
        // A new version is made to the resume as it was seen.
        const now = await api.request('GET', request.path.replace(/\/versions$/, ''), { token })
        request.headers['If-Match'] = now.headers.get('etag') ?? assert.fail(`${request.path} has no ETag`)
      }
      const { status, text } = await owners.send(request, token, headersOf(operation))
      assert.ok(status >= 200 && status < 300, `${status} ${text.slice(0, 500)}`)
      const { content } = document.paths[operation.path][operation.method.toLowerCase()].responses[status]
      const wrong = content?.['application/json'] && wrongIn(operation, status, JSON.parse(text))
      assert.ok(!wrong, wrong)
    })

  function headersOf({ operationId }: DocumentedOperation): Record<string, string> {
    const { headers = {} } = operations.find((operation) => operation.operationId === operationId)?.example ?? {}
    return JSON.parse(JSON.stringify(headers).replaceAll(EXAMPLE_ORIGIN, api.url()))
  }

  function wrongIn({ path, method }: DocumentedOperation, status: number, answer: unknown): string | null {
    const at = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ]
    const pointer = at.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
    const validate = ajv.getSchema(`openapi.json#/${pointer}`) ?? assert.fail(`there is no schema ${pointer}`)
    return validate(answer) ? null : ajv.errorsText(validate.errors)
  }
})

function closeObjects(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closeObjects)
  if (typeof node !== 'object' || node === null) return node
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closeObjects(value)]))
  return closed.type === 'object' && closed.properties ? { additionalProperties: false, ...closed } : closed
}
