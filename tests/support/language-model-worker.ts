import { fileURLToPath } from 'node:url'
import { Context } from '@temporalio/activity'
import { ApplicationFailure } from '@temporalio/common'
import { bundleWorkflowCode, NativeConnection, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import pg from 'pg'
import { workerDatabaseUrl } from '#shared/exchanges/worker-role.ts'
import type { ModelReply, ModelRequest } from '#shared/llm/exchange.ts'
import { ModelError, type ModelTask } from '#shared/llm/model.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { connectionOptions } from '#shared/temporal/connection.ts'
import type { LanguageModelActivities } from '#shared/temporal/language-model-call.ts'
import { quietTemporal } from './quiet-temporal.ts'
import type { TestServices } from './services.ts'

/** What stands in for a model: throws ModelError where it cannot answer. */
export type Answer = (request: ModelRequest, signal: AbortSignal) => Promise<ModelReply>

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined
const nothing = (): void => {}

function languageModelBundle(): Promise<WorkflowBundleWithSourceMap> {
  bundle ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('language-model-workflow.ts', import.meta.url)),
    logger: { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  })
  return bundle
}

/** The offline rules, answering what they were sent as a model would. */
export const answerByRules: Answer = async ({ task, input }) => {
  const { content } = await createRulesModel().complete<ModelTask>({ task, input })
  return { content, model: 'typescript-rules', promptTokens: 100, completionTokens: 50 }
}

/** Serves the calls to the language model from this process, as a worker in any language does; answers how to stop it. */
export async function startLanguageModelWorker(services: TestServices, answer: Answer): Promise<() => Promise<void>> {
  quietTemporal()
  const { config } = services
  const database = new pg.Pool({ connectionString: workerDatabaseUrl(config), max: 2 })
  // The database is dropped while an idle connection may still be open.
  database.on('error', nothing)
  const activities: LanguageModelActivities = {
    async answerLanguageModelCall({ callId }) {
      const found = await database.query<{ request: ModelRequest; reply: unknown }>(
        'select request, reply from llm_exchanges where id = $1',
        [callId],
      )
      const [row] = found.rows
      if (!row) return { outcome: 'gone' }
      if (row.reply !== null) return { outcome: 'answered' }
      const context = Context.current()
      const beat = setInterval(() => context.heartbeat(), 500)
      try {
        const reply = await answer(row.request, context.cancellationSignal)
        const written = await database.query('update llm_exchanges set reply = $2 where id = $1 and reply is null', [
          callId,
          JSON.stringify(reply),
        ])
        return { outcome: written.rowCount === 0 ? 'gone' : 'answered' }
      } catch (error) {
        if (error instanceof ModelError) throw ApplicationFailure.nonRetryable('The model failed.', error.code)
        throw error
      } finally {
        clearInterval(beat)
      }
    },
  }
  const connection = await NativeConnection.connect(connectionOptions(config))
  const worker = await Worker.create({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.LLM_TASK_QUEUE,
    workflowBundle: await languageModelBundle(),
    activities,
    maxHeartbeatThrottleInterval: '500 ms',
    stickyQueueScheduleToStartTimeout: '2 s',
  })
  const running = worker.run()
  return async () => {
    worker.shutdown()
    await running
    await connection.close()
    await database.end()
  }
}
