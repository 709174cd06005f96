import type { ApplicationFilter } from '../data/applications.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { keysOf } from '../parts/keys-of.ts'

type FiltersProps = { filter: ApplicationFilter; onChange: (filter: ApplicationFilter) => void }

const STATUSES = keysOf(words.application.statuses)
export const STAGES = keysOf(words.application.stages)

/** Narrows the list by words, and by where applications are. */
export function Filters({ filter: { q, status, stage }, onChange }: FiltersProps) {
  const change = (next: ApplicationFilter) => {
    const { q: text, status: statuses, stage: stages } = { q, status, stage, ...next }
    onChange({
      ...(text && { q: text }),
      ...(statuses?.length && { status: statuses }),
      ...(stages?.length && { stage: stages }),
    })
  }
  return (
    <search className="row">
      <Field label={words.application.search}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            maxLength={100}
            value={q ?? ''}
            onChange={({ target }) => change({ q: target.value })}
          />
        )}
      </Field>
      <Field label={words.application.filterStatus}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={status?.[0] ?? ''}
            onChange={({ target }) => change({ status: STATUSES.filter((name) => name === target.value) })}
          >
            <option value="">{words.application.any}</option>
            {STATUSES.map((name) => (
              <option key={name} value={name}>
                {words.application.statuses[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.application.filterStage}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={stage?.[0] ?? ''}
            onChange={({ target }) => change({ stage: STAGES.filter((name) => name === target.value) })}
          >
            <option value="">{words.application.any}</option>
            {STAGES.map((name) => (
              <option key={name} value={name}>
                {words.application.stages[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </search>
  )
}
