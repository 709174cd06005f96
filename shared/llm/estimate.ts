import { type Config, chooseProvider } from '#shared/config.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { costUsd, isPriced, pricesOf } from './cost.ts'
import { writeSystemPrompt } from './prompts.ts'
import { estimateTokens } from './tokens.ts'

/** How long what is sent is, in characters: the resume as JSON, the posting, and what the person wishes. */
export type SentSizes = { resume: number; posting: number; wishes: number }
/** What the steps of one round came to. */
export type RoundUsage = { calls: number; promptTokens: number; completionTokens: number }

/** What a round costs about; `costUsd` is null where no price is configured. */
export type CostEstimate = RoundUsage & { costUsd: number | null; basis: EstimateBasis }

/** Whether as much is expected as in earlier rounds, or what the length of the texts suggests. */
export const ESTIMATE_BASES = ['sizes', 'earlier_calls'] as const
type EstimateBasis = (typeof ESTIMATE_BASES)[number]

/** The sizes of what a round is about. */
export function sizesOf(resume: ResumeDocument, postingCharacters: number, wishes: string): SentSizes {
  return { resume: JSON.stringify(resume).length, posting: postingCharacters, wishes: wishes.length }
}

/** Tailoring and letter. */
const CALLS = 2
/** Keys, wishes and requirements around the texts. */
const FRAME_CHARACTERS = 2_000
/** A tailoring writes about half of the resume anew, with reasons and the requirements; a letter has some 300 words. */
const REWRITTEN_SHARE = 0.5
const REQUIREMENTS_AND_LETTER_TOKENS = 1_500

/**
 * What one more round would cost: as much as the round before, whose calls read the same texts; by their sizes where no model was asked
 * then, which are only measured for that. Null where no model would be.
 */
export function estimateNextRound(sizes: () => SentSizes, last: RoundUsage, config: Config): CostEstimate | null {
  if (last.calls === 0) return estimateFirstRound(sizes(), null, config)
  const { calls, promptTokens, completionTokens } = last
  return priced({ calls, promptTokens, completionTokens, basis: 'earlier_calls' }, config)
}

/**
 * What the first round of an application would cost: what is sent by its size, what is written as in the person's rounds before
 * (on average), since models think and write at very different lengths. Null where no model would be asked.
 */
export function estimateFirstRound(
  sizes: SentSizes,
  usual: Pick<RoundUsage, 'calls' | 'completionTokens'> | null,
  config: Config,
): CostEstimate | null {
  const calls = usual ? Math.max(CALLS, usual.calls) : CALLS
  const sent = writeSystemPrompt().length + sizes.resume + sizes.posting + sizes.wishes + FRAME_CHARACTERS
  const written = Math.ceil(estimateTokens(sizes.resume) * REWRITTEN_SHARE) + REQUIREMENTS_AND_LETTER_TOKENS
  return priced(
    {
      calls: Math.round(calls),
      promptTokens: Math.ceil(calls * estimateTokens(sent)),
      completionTokens: Math.ceil(usual?.completionTokens ?? written),
      basis: usual ? 'earlier_calls' : 'sizes',
    },
    config,
  )
}

/** By the configured prices, as if nothing were in a server's cache. */
function priced(round: Omit<CostEstimate, 'costUsd'>, config: Config): CostEstimate | null {
  if (chooseProvider(config) === 'rules') return null
  const prices = pricesOf(config, 'openai')
  return { ...round, costUsd: isPriced(prices) ? costUsd(round, prices) : null }
}
