import { useUsage } from '../data/account.ts'
import { words } from '../messages/index.ts'
import { formatDollars } from '../parts/format-dollars.ts'

/** What calls to the language model have cost so far. */
export function UsageNote() {
  const usage = useUsage().data
  if (!usage) return null
  return (
    <section className="stack-tight" aria-labelledby="usage">
      <h2 id="usage">{words.account.usage}</h2>
      <dl className="row">
        <dt>{words.account.calls}</dt>
        <dd>{usage.calls}</dd>
        <dt>{words.account.cost}</dt>
        <dd>{formatDollars(usage.costUsd)}</dd>
      </dl>
    </section>
  )
}
