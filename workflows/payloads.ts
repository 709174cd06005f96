import {
  defaultPayloadConverter,
  type PayloadTypeInfo,
  RawValue,
  rawValueTypeInfo,
  type TypeInfo,
} from '@temporalio/common'
import { log, type SignalDefinition, setHandler } from '@temporalio/workflow'
import { noteInDetails } from './details.ts'

/**
 * Every argument as it was sent, however many. What the SDK decodes itself fails the workflow task where it cannot be decoded,
 * again and again, and nothing that comes later is handled any more. So what anybody may send is decoded here.
 */
export const AS_SENT: PayloadTypeInfo = {
  inputTypes: new Proxy<readonly TypeInfo[]>([], { get: () => rawValueTypeInfo }),
}

/** A first argument that was sent: nothing at all is `undefined`. */
type Decoded = { ok: true; value: unknown } | { ok: false }

/** Decodes the first of the arguments that were taken as they were sent. */
export function decodeFirst([first]: readonly unknown[]): Decoded {
  if (!(first instanceof RawValue)) return { ok: true, value: undefined }
  try {
    return { ok: true, value: defaultPayloadConverter.fromPayload(first.payload) }
  } catch {
    return { ok: false }
  }
}

/** Handles a signal. One whose input cannot be decoded is dropped, and noted in the log and in the Web UI. */
export function handleSignal<Args extends unknown[]>(
  definition: SignalDefinition<Args>,
  onInput: (input: unknown) => void,
): void {
  const asSent = { ...definition, typeInfo: AS_SENT }
  setHandler(asSent, (...given: unknown[]) => {
    const input = decodeFirst(given)
    if (input.ok) return onInput(input.value)
    log.warn('a signal was dropped, because its input cannot be decoded', { signal: definition.name })
    noteInDetails(`A signal \`${definition.name}\` was dropped: its input cannot be decoded.`)
  })
}
