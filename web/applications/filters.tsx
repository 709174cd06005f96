import type { Stage, Status } from '../data/applications.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { keysOf } from '../parts/keys-of.ts'

type FiltersProps = {
  status: Status | undefined
  stage: Stage | undefined
  onStatus: (status: Status | undefined) => void
  onStage: (stage: Stage | undefined) => void
}

const STATUSES = keysOf(words.application.statuses)
export const STAGES = keysOf(words.application.stages)

/** Narrows the list by where applications are. */
export function Filters({ status, stage, onStatus, onStage }: FiltersProps) {
  return (
    <div className="row">
      <Field label={words.application.filterStatus}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={status ?? ''}
            onChange={({ target }) => onStatus(STATUSES.find((name) => name === target.value))}
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
            value={stage ?? ''}
            onChange={({ target }) => onStage(STAGES.find((name) => name === target.value))}
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
    </div>
  )
}
