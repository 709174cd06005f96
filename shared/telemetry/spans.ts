import type { Attributes, SpanKind } from '@opentelemetry/api'

/** What a span is called, of which kind it is and what it says from its beginning: names, ids and counts, never text. */
export type SpanDescription = { name: string; kind: keyof typeof SpanKind; attributes?: Attributes }

/** A span that was begun. */
export type BegunSpan = {
  /** By which others name it (W3C Trace Context). */
  traceparent: string
  rename: (name: string) => void
  set: (attributes: Attributes) => void
  /** Does work as a part of it. */
  run: <T>(work: () => T) => T
  /** `failure`: the code of what went wrong, where something did. */
  end: (failure?: string) => void
}

/** What records spans, where somebody asked for that. */
export type Recorder = {
  /** Begins a span of what is under way; with `parent`, of the span of that name. */
  begin: (span: SpanDescription, parent?: string) => BegunSpan
  /** Whether a span is under way here that is recorded. */
  isRecording: () => boolean
  /** Says that what is under way comes of another trace. */
  link: (traceparent: string) => void
}

let recorder: Recorder | null = null

/** From now on spans are recorded; until then, and where nobody calls this, spans cost one comparison. */
export function recordSpans(by: Recorder): void {
  recorder = by
}

/** Whether spans are recorded in this process. */
export function areSpansRecorded(): boolean {
  return recorder !== null
}

/** Begins a span, which whoever begins it ends; null where none are recorded. */
export function beginSpan(describe: () => SpanDescription, parent?: string): BegunSpan | null {
  return recorder ? recorder.begin(describe(), parent) : null
}

/** Begins a span of what is under way; null where that is not recorded, so that what goes on by itself begins no traces. */
export function beginPart(describe: () => SpanDescription): BegunSpan | null {
  return recorder?.isRecording() ? recorder.begin(describe()) : null
}

/** Does work in a span of the one that `parent` names; without a recorder or a parent it just does it. */
export async function inSpanOf<T>(
  parent: string | null,
  describe: () => SpanDescription,
  work: () => Promise<T>,
): Promise<T> {
  if (!recorder || parent === null) return work()
  const span = recorder.begin(describe(), parent)
  try {
    const result = await span.run(work)
    span.end()
    return result
  } catch (error) {
    span.end(error instanceof Error ? error.name : 'error')
    throw error
  }
}

/** Links what is under way to the trace that it comes of. */
export function linkToTrace(traceparent: string | null): void {
  if (recorder && traceparent !== null) recorder.link(traceparent)
}
