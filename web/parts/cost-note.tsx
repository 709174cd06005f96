import type { Schemas } from '#client'
import { words } from '../messages/index.ts'
import { formatDollars } from './format-dollars.ts'

/** What a round is expected to cost; nothing where no model is asked, or nobody has said what it costs. */
export function CostNote({ estimate }: { estimate: Schemas['CostEstimate'] | null | undefined }) {
  if (typeof estimate?.costUsd !== 'number') return null
  return <p className="small quiet">{words.application.costsAbout(formatDollars(estimate.costUsd))}</p>
}
