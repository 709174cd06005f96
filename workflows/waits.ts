import { STEPS, type StepName } from '#shared/domain/application.ts'
import { modelAwaited } from '#shared/temporal/messages.ts'
import { handleSignal } from './payloads.ts'

/** What an activity says of itself: its step waits for the model, until this moment. */
export type ModelWait = { step: StepName; untilMs: number }

/** The last moment that a date can be of. */
const MAX_TIME_MS = 8_640_000_000_000_000

/** Registers the handler of what activities say of their waits; call it before the first await. What is no such thing does nothing. */
export function listenToWaits(onWait: (wait: ModelWait) => void): void {
  handleSignal(modelAwaited, (input) => {
    const wait = readWait(input)
    if (wait) onWait(wait)
  })
}

function readWait(input: unknown): ModelWait | null {
  if (typeof input !== 'object' || input === null) return null
  const step = STEPS.find((one) => one === Reflect.get(input, 'step'))
  const untilMs: unknown = Reflect.get(input, 'untilMs')
  if (!step || typeof untilMs !== 'number' || !(untilMs >= 0 && untilMs <= MAX_TIME_MS)) return null
  return { step, untilMs }
}
