import type { WorkflowClientInterceptor } from '@temporalio/client'
import { areSpansRecorded } from '#shared/telemetry/spans.ts'

/**
 * Has workflows that are started or signalled go on with the trace of whoever does so. What only looks at workflows is left out:
 * watches do that all the time. None where no spans are recorded.
 */
export async function openClientTracing(): Promise<WorkflowClientInterceptor[]> {
  if (!areSpansRecorded()) return []
  const { OpenTelemetryWorkflowClientInterceptor } = await import('@temporalio/interceptors-opentelemetry')
  const tracing = new OpenTelemetryWorkflowClientInterceptor()
  return [
    {
      startWithDetails: (input, next) => tracing.startWithDetails(input, next),
      signal: (input, next) => tracing.signal(input, next),
      signalWithStart: (input, next) => tracing.signalWithStart(input, next),
    },
  ]
}
