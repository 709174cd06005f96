import type { Config } from '#shared/config.ts'
import { isTraceparent } from './origin.ts'
import { type BegunSpan, type Recorder, recordSpans, type SpanDescription } from './spans.ts'

type TracingConfig = Pick<
  Config,
  'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT' | 'OTEL_SDK_DISABLED' | 'OTEL_TRACES_EXPORTER'
>

const SCOPE = 'job-application-backend'

/** Whether traces are asked for, by OpenTelemetry's own variables. */
export function isTracing(config: TracingConfig): boolean {
  const endpoint = config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? config.OTEL_EXPORTER_OTLP_ENDPOINT
  return endpoint !== undefined && !config.OTEL_SDK_DISABLED && config.OTEL_TRACES_EXPORTER === 'otlp'
}

/**
 * Records spans and sends them by OTLP where the configuration names a collector; OpenTelemetry's SDK is loaded only then, and
 * reads its further variables by itself (service, sampler, headers, batches). Answers how to send the rest and end.
 */
export async function openTracing(config: TracingConfig, processName: string): Promise<() => Promise<void>> {
  if (!isTracing(config)) return async () => {}
  const [{ OTLPTraceExporter }, { BatchSpanProcessor, NodeTracerProvider }, resources] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/resources'),
  ])
  const named = resources.resourceFromAttributes({ 'service.name': `${SCOPE}-${processName}` })
  const environment = resources.detectResources({ detectors: [resources.envDetector, resources.processDetector] })
  const provider = new NodeTracerProvider({
    resource: resources.defaultResource().merge(named).merge(environment),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  recordSpans(await createRecorder())
  return () => provider.shutdown()
}

/** Records by the provider that is registered. */
async function createRecorder(): Promise<Recorder> {
  const { context, SpanKind, SpanStatusCode, trace, TraceFlags } = await import('@opentelemetry/api')
  const tracer = trace.getTracer(SCOPE)
  const contextOf = (traceparent: string) => {
    const [, traceId = '', spanId = '', flags = '0'] = traceparent.split('-')
    return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
  }
  const begin = ({ name, kind, attributes }: SpanDescription, parent?: string): BegunSpan => {
    const under =
      parent !== undefined && isTraceparent(parent)
        ? trace.setSpanContext(context.active(), contextOf(parent))
        : context.active()
    const span = tracer.startSpan(name, { kind: SpanKind[kind], ...(attributes && { attributes }) }, under)
    const inside = trace.setSpan(under, span)
    const { traceId, spanId, traceFlags } = span.spanContext()
    return {
      traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
      rename: (better) => void span.updateName(better),
      set: (more) => void span.setAttributes(more),
      run: (work) => context.with(inside, work),
      end(failure) {
        if (failure !== undefined) {
          span.setAttribute('error.type', failure)
          span.setStatus({ code: SpanStatusCode.ERROR })
        }
        span.end()
      },
    }
  }
  return {
    begin,
    isRecording: () => trace.getActiveSpan()?.isRecording() === true,
    link(traceparent) {
      const linked = contextOf(traceparent)
      if (linked.traceFlags & TraceFlags.SAMPLED) trace.getActiveSpan()?.addLink({ context: linked })
    },
  }
}
