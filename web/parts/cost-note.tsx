import type { Schemas } from '#client'
import { language, words } from '../messages/index.ts'

const dollars = new Intl.NumberFormat(language, {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 2,
})

/** What a round is expected to cost; nothing where no model is asked, or nobody has said what it costs. */
export function CostNote({ estimate }: { estimate: Schemas['CostEstimate'] | null | undefined }) {
  if (typeof estimate?.costUsd !== 'number') return null
  return <p className="small quiet">{words.application.costsAbout(dollars.format(estimate.costUsd))}</p>
}
