import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client'
import type { Config } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import { readModelReply, toModelRequest } from '#shared/llm/exchange.ts'
import type { CallOptions, CompletionRequest, LanguageModel, ModelTask, RawReply } from '#shared/llm/model.ts'
import { ModelError } from '#shared/llm/model.ts'
import { callTemporal } from '#shared/temporal/connection.ts'
import {
  LANGUAGE_MODEL_CALL_TYPE,
  type LanguageModelCallInput,
  languageModelCallIdOf,
} from '#shared/temporal/language-model-call.ts'
import { findCallOf, findReply, putRequest, removeExchange } from './exchange-rows.ts'
import { followCall } from './follow-call.ts'

type ActivityModelSettings = {
  database: Database
  temporal: Client
  config: Pick<Config, 'LLM_TASK_QUEUE' | 'LLM_UNSERVED_AFTER_MS' | 'OPENAI_TIMEOUT_MS'>
  /** A worker from which nothing is heard for so long counts as dead. */
  heartbeatTimeoutMs?: number
}

const HEARTBEAT_TIMEOUT_MS = 15_000

/**
 * A language model behind a worker in any language. A call is a workflow on that worker's task queue and a row with the request
 * and, later, the reply. Both outlive whoever made the call: asked again, it is found by its question and waited for.
 */
export function createActivityModel({
  database,
  temporal,
  config,
  heartbeatTimeoutMs = HEARTBEAT_TIMEOUT_MS,
}: ActivityModelSettings): LanguageModel {
  return {
    provider: 'activity',
    model: config.LLM_TASK_QUEUE,
    findCall: (question) => findCallOf(database, question),
    async complete<T extends ModelTask>(
      request: CompletionRequest<T>,
      { signal, call, timeoutMs = config.OPENAI_TIMEOUT_MS }: CallOptions = {},
    ): Promise<RawReply> {
      if (!call) throw new TypeError('a call to a worker is found again by its id and question')
      const asked = toModelRequest(request)
      await putRequest(database, call, asked, 2 * timeoutMs)
      const settings = { timeoutMs, heartbeatTimeoutMs }
      const workflowId = await startCall(temporal, config.LLM_TASK_QUEUE, { callId: call.id, settings })
      const end = await followCall(temporal, workflowId, { signal, unservedAfterMs: config.LLM_UNSERVED_AFTER_MS })
      const found = end.outcome === 'answered' ? await findReply(database, call.id) : null
      if (found && found.reply !== null) return readModelReply(found.reply, asked, found.latencyMs)
      await removeExchange(database, call.id)
      if (end.outcome === 'failed') throw end.error
      if (end.outcome === 'cancelled') throw end.reason
      throw new ModelError(
        'invalid_reply',
        'The worker of the language model said that it had answered, and had not.',
        {
          retryable: true,
          mayBeCharged: true,
        },
      )
    },
  }
}

/** Starts the workflow of a call, unless it was started before: then it is the same one, also where it has ended. */
async function startCall(temporal: Client, taskQueue: string, input: LanguageModelCallInput): Promise<string> {
  const workflowId = languageModelCallIdOf(input.callId)
  try {
    await callTemporal(temporal, ({ workflow }) =>
      workflow.start(LANGUAGE_MODEL_CALL_TYPE, {
        workflowId,
        taskQueue,
        args: [input],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowExecutionTimeout: input.settings.timeoutMs,
        staticSummary: 'Have the language model answer one request',
      }),
    )
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
  return workflowId
}
