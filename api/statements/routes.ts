import { z } from 'zod'
import { Resume, StatementRow } from '#shared/database/entities/index.ts'
import { owned } from '../auth/owned.ts'
import { EXAMPLE_QUESTION_ID } from '../http/example-values.ts'
import { givenId, idParam } from '../http/fields.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { questionSchema } from '../review/schema.ts'
import { answerQuestions } from './answer.ts'
import { addStatement, deleteStatement, editStatement } from './save.ts'
import { answersBody, presentStatement, statementBody, statementChange, statementSchema } from './schema.ts'

const statementParams = z.object({ id: givenId, statement_id: givenId })

export const statementOperations = [
  operation({
    method: 'post',
    path: '/resumes/:id/statements',
    operationId: 'createStatement',
    summary: 'State a fact beside a resume',
    description:
      'In your own words: evidence for whatever is written from the next round on, as the resume is. No draft that waits changes by it. Without `about`, it is about the employer, school or project that the text names.',
    tag: 'resumes',
    access: 'user',
    params: idParam,
    body: statementBody,
    example: { body: { text: 'I was on call for the booking service, one week in four.' } },
    responses: { 201: { description: 'The statement.', schema: statementSchema } },
    problems: ['conflict', 'limit-reached'],
    async handle({ params, body, caller, services: { database } }) {
      const row = await addStatement(database, caller, params.id, body)
      return created(presentStatement(row), `/resumes/${row.resumeId}/statements/${row.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/resumes/:id/statements',
    operationId: 'listStatements',
    summary: 'What you stated beside a resume, newest first',
    description:
      'Facts in your own words that the resume does not say: stated here, confirmed in a review or answered to a question. They are evidence in every application that begins with this resume.',
    tag: 'resumes',
    access: 'user',
    params: idParam,
    query: pageQuery,
    example: { query: { limit: 20 } },
    responses: { 200: { description: 'A page.', schema: pageOf(statementSchema) } },
    async handle({ params, query, caller, services: { database } }) {
      const em = database.em.fork()
      await owned(em, Resume, params.id, caller)
      const { where, options } = pageOptions(query)
      const rows = await em.find(StatementRow, { resumeId: params.id, userId: caller.id, ...where }, options)
      return ok(toPage(rows, query.limit, presentStatement))
    },
  }),
  operation({
    method: 'patch',
    path: '/resumes/:id/statements/:statement_id',
    operationId: 'editStatement',
    summary: 'Change a statement',
    description: 'Drafts that wait and stand on it are held against the new words; what was approved stays.',
    tag: 'resumes',
    access: 'user',
    params: statementParams,
    body: statementChange,
    example: { body: { text: 'I was on call for the booking service, one week in six.' } },
    responses: { 200: { description: 'The statement.', schema: statementSchema } },
    problems: ['conflict'],
    async handle({ params, body, caller, services: { database } }) {
      const ids = { resumeId: params.id, id: params.statement_id }
      return ok(presentStatement(await editStatement(database, caller, ids, body)))
    },
  }),
  operation({
    method: 'delete',
    path: '/resumes/:id/statements/:statement_id',
    operationId: 'deleteStatement',
    summary: 'Take a statement back',
    description:
      'Drafts that wait and stand on it are held against what is left: what you confirmed with it is a question again. What was approved stays.',
    tag: 'resumes',
    access: 'user',
    params: statementParams,
    responses: { 204: { description: 'It is gone.' } },
    problems: ['conflict'],
    async handle({ params, caller, services: { database } }) {
      await deleteStatement(database, caller, { resumeId: params.id, id: params.statement_id })
      return noContent()
    },
  }),
  operation({
    method: 'post',
    path: '/applications/:id/answers',
    operationId: 'answerQuestions',
    summary: 'Answer questions of the review',
    description:
      'Each answer becomes a statement beside the resume, which the next round uses; the draft that waits stays as it is.',
    tag: 'review',
    access: 'user',
    params: idParam,
    body: answersBody,
    example: {
      body: {
        answers: [{ questionId: EXAMPLE_QUESTION_ID, text: 'I introduced OpenTelemetry at Pelican Freight Systems.' }],
      },
    },
    responses: {
      201: {
        description: 'What was kept, and what is still asked.',
        schema: z.object({ statements: z.array(statementSchema), questions: z.array(questionSchema) }),
      },
    },
    problems: ['conflict'],
    async handle({ params, body, caller, services: { database } }) {
      const { statements, questions } = await answerQuestions(database, caller, params.id, body.answers)
      return created({ statements: statements.map(presentStatement), questions }, `/applications/${params.id}/review`)
    },
  }),
]
