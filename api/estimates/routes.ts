import { z } from 'zod'
import { JobPosting, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { estimateFirstRound } from '#shared/llm/estimate.ts'
import { owned } from '../auth/owned.ts'
import { EXAMPLE_IDS } from '../http/example-values.ts'
import { givenId, idParam } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'
import { findUsualRound } from './round-usage.ts'
import { costEstimateSchema } from './schema.ts'

export const estimateOperations = [
  operation({
    method: 'get',
    path: '/jobs/:id/estimate',
    operationId: 'estimateApplication',
    summary: 'What an application to this posting would cost',
    description:
      'Its first round with one of your resumes, as it is now. Null where no language model would be asked. What a further round would cost is in the review (`nextRound`).',
    tag: 'applications',
    access: 'user',
    params: idParam,
    query: z.strictObject({ resumeId: givenId }),
    example: { query: { resumeId: EXAMPLE_IDS.resume } },
    responses: {
      200: { description: 'The estimate.', schema: z.object({ estimate: costEstimateSchema.nullable() }) },
    },
    async handle({ params, query, caller, services: { config, database } }) {
      const em = database.em.fork()
      const job = await owned(em, JobPosting, params.id, caller)
      const resume = await owned(em, Resume, query.resumeId, caller)
      const version = await em.findOne(ResumeVersion, { id: resume.latestVersionId })
      const text = version?.rawJson ? JSON.stringify(version.rawJson) : (version?.textBlob ?? '')
      const sizes = { resume: text.length, posting: job.textBlob.length, wishes: 0 }
      return ok({ estimate: estimateFirstRound(sizes, await findUsualRound(database, caller.id), config) })
    },
  }),
]
