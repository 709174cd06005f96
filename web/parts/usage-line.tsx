import type { Schemas } from '#client'
import { language, words } from '../messages/index.ts'
import { formatDollars } from './format-dollars.ts'

const counts = new Intl.NumberFormat(language)

/** What a language model was asked so far, and for how much; nothing where none was asked, and no sum where none has a price. */
export function UsageLine({ usage }: { usage: Schemas['Usage'] | undefined }) {
  if (!usage || usage.calls === 0) return null
  const tokens = counts.format(usage.promptTokens + usage.completionTokens)
  const cost = usage.costUsd > 0 ? formatDollars(usage.costUsd) : null
  return <p className="small quiet">{words.application.usage(usage.calls, tokens, cost)}</p>
}
