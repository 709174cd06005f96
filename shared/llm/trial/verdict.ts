import type { ModelTask } from '../model.ts'
import type { Call, SampleTrial } from './run.ts'

/** Why a model cannot be used. */
export type Fault =
  | { kind: 'failed'; task: ModelTask; failure: NonNullable<Call['failure']>; sample: string }
  | { kind: 'cut_in_silence'; task: ModelTask; sentTokens: number; readTokens: number }
  | { kind: 'reading_refused'; sample: string }
  | { kind: 'no_proposal_stands' }
  | { kind: 'no_letter_stands' }

/** What speaks against a model: without any fault applications can be made with it. */
export function findFaults(trials: readonly SampleTrial[]): Fault[] {
  const calls = trials.flatMap(({ sample, calls }) => calls.map((call) => ({ ...call, sample })))
  const failed = calls.flatMap(({ task, failure, sample }): Fault[] =>
    failure === null ? [] : [{ kind: 'failed', task, failure, sample }],
  )
  const refused = trials.flatMap(({ sample, reading }): Fault[] =>
    reading?.isRefused ? [{ kind: 'reading_refused', sample }] : [],
  )
  const tailored = trials.flatMap(({ tailoring }) => tailoring ?? [])
  const letters = trials.flatMap(({ letter }) => letter ?? [])
  return [
    ...failed,
    ...findCuts(calls),
    ...refused,
    ...(tailored.length > 0 && tailored.every(({ supported, unconfirmed }) => supported + unconfirmed === 0)
      ? [{ kind: 'no_proposal_stands' as const }]
      : []),
    ...(letters.length > 0 && letters.every(({ supported }) => supported === 0)
      ? [{ kind: 'no_letter_stands' as const }]
      : []),
  ]
}

/** The longest call of each task of which the server read only a part without saying so. */
function findCuts(calls: readonly Call[]): Fault[] {
  const cuts = new Map<ModelTask, Fault & { kind: 'cut_in_silence' }>()
  for (const { task, replies } of calls)
    for (const { sentTokens, promptTokens } of replies)
      if (sentTokens !== undefined && sentTokens > (cuts.get(task)?.sentTokens ?? 0))
        cuts.set(task, { kind: 'cut_in_silence', task, sentTokens, readTokens: promptTokens })
  return [...cuts.values()]
}
