import { useUsage } from '../data/account.ts'
import { language, words } from '../messages/index.ts'

const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' })

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
        <dd>{dollars.format(usage.costUsd)}</dd>
      </dl>
    </section>
  )
}
