import type { ActivityInterceptorsFactory } from '@temporalio/worker'
import { areSpansRecorded } from '#shared/telemetry/spans.ts'

/** Gives each attempt of an activity a span in the trace of whoever started or signalled its workflow; none where none are recorded. */
export async function openActivityTracing(): Promise<ActivityInterceptorsFactory[]> {
  if (!areSpansRecorded()) return []
  const { OpenTelemetryActivityInboundInterceptor } = await import('@temporalio/interceptors-opentelemetry')
  return [(context) => ({ inbound: new OpenTelemetryActivityInboundInterceptor(context) })]
}
