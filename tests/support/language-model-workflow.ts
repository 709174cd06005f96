import { proxyActivities } from '@temporalio/workflow'
import type {
  LanguageModelActivities,
  LanguageModelCallInput,
  LanguageModelCallResult,
} from '#shared/temporal/language-model-call.ts'

/** The workflow of a call, as a worker in TypeScript serves it: one activity, tried again only where its worker died. */
export async function languageModelCall({
  callId,
  settings,
}: LanguageModelCallInput): Promise<LanguageModelCallResult> {
  const { answerLanguageModelCall } = proxyActivities<LanguageModelActivities>({
    scheduleToCloseTimeout: settings.timeoutMs,
    heartbeatTimeout: settings.heartbeatTimeoutMs,
    retry: { initialInterval: '500 ms', backoffCoefficient: 2, maximumInterval: '10 s' },
  })
  return answerLanguageModelCall({ callId })
}
