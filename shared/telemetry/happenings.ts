import { Happening } from './happening.ts'

/** How an attempt of an activity ended. `retried`: it failed and is tried again; `given_up`: it is not; `gone`: what it was about was deleted. */
export type ActivityOutcome = 'done' | 'retried' | 'given_up' | 'cancelled' | 'gone'

/** An attempt of an activity has ended. */
export type ActivityEnded = {
  activity: string
  attempt: number
  durationMs: number
  outcome: ActivityOutcome
  /** Why it failed, as a code; null where it did not. */
  reason: string | null
  /** Whether the reason is one that only the person can do something about, and no operator. */
  isForPerson: boolean
}
export const activityEnded = new Happening<ActivityEnded>()

/** A request was answered, or broke off. */
export type RequestEnded = {
  method: string
  /** The operation's path with its parameters' names; null where there is none at the address. */
  route: string | null
  status: number
  durationMs: number
  isCutOff: boolean
}
export const requestEnded = new Happening<RequestEnded>()

/** A language model was asked: what it took, and what came of it. */
export type ModelCalled = {
  task: string
  provider: string
  model: string
  promptTokens: number
  completionTokens: number
  usd: number
  durationMs: number
  /** `ok`, or the code of what was wrong with the call or its reply. */
  outcome: string
}
export const modelCalled = new Happening<ModelCalled>()

/** An application went from one status to another. */
export type StatusChanged = { from: string; to: string; reason: string | null }
export const statusChanged = new Happening<StatusChanged>()

/** A loop of the product's own failed at its work and will try it again. */
export const loopFailed = new Happening<{ task: string }>()
