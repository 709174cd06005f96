import protobuf from 'protobufjs'

/** A span as a collector receives it; ids in hexadecimal. */
export type Span = {
  service: string
  traceId: string
  spanId: string
  parentSpanId: string
  name: string
  attributes: Record<string, unknown>
  links: { traceId: string; spanId: string }[]
}

/** What is read here of opentelemetry/proto/collector/trace/v1/trace_service.proto and what it imports. */
const PROTO = `syntax = "proto3";
message Request { repeated ResourceSpans resource_spans = 1; }
message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; }
message Resource { repeated KeyValue attributes = 1; }
message ScopeSpans { repeated Span spans = 2; }
message Span {
  bytes trace_id = 1; bytes span_id = 2; bytes parent_span_id = 4; string name = 5;
  repeated KeyValue attributes = 9; repeated Link links = 13;
}
message Link { bytes trace_id = 1; bytes span_id = 2; }
message KeyValue { string key = 1; AnyValue value = 2; }
message AnyValue { oneof value {
  string string_value = 1; bool bool_value = 2; int64 int_value = 3; double double_value = 4; ArrayValue array_value = 5; } }
message ArrayValue { repeated AnyValue values = 1; }`
const request = protobuf.parse(PROTO).root.lookupType('Request')

type Raw = {
  resourceSpans?: { resource?: { attributes?: RawValue[] }; scopeSpans?: { spans?: RawSpan[] }[] }[]
}
type RawValue = { key: string; value: Record<string, unknown> }
type RawLink = { traceId: string; spanId: string }
type RawSpan = RawLink & { parentSpanId?: string; name: string; attributes?: RawValue[]; links?: RawLink[] }

/** The spans of one export request in Protobuf. */
export function readSpans(bytes: Uint8Array): Span[] {
  const { resourceSpans = [] }: Raw = request.toObject(request.decode(bytes), { bytes: String, longs: Number })
  return resourceSpans.flatMap(({ resource, scopeSpans = [] }) => {
    const service = String(valuesOf(resource?.attributes)['service.name'])
    return scopeSpans.flatMap(({ spans = [] }) =>
      spans.map(({ name, parentSpanId = '', attributes, links = [], ...ids }) => ({
        service,
        name,
        ...idsOf(ids),
        parentSpanId: toHex(parentSpanId),
        attributes: valuesOf(attributes),
        links: links.map(idsOf),
      })),
    )
  })
}

function idsOf({ traceId, spanId }: RawLink): RawLink {
  return { traceId: toHex(traceId), spanId: toHex(spanId) }
}

function valuesOf(list: RawValue[] = []): Record<string, unknown> {
  return Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]))
}

function toHex(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex')
}
