import { type Stage, useMoveStage } from '../data/applications.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { STAGES } from './filters.tsx'

/** Where the person is with this employer; no workflow touches it. */
export function StageChoice({ id, stage }: { id: string; stage: Stage }) {
  const move = useMoveStage(id)
  return (
    <>
      <label className="choice small">
        {words.application.stage}
        <select
          className="input"
          value={move.isPending ? move.variables : stage}
          onChange={({ target }) => {
            const chosen = STAGES.find((name) => name === target.value)
            if (chosen) move.mutate(chosen)
          }}
        >
          {STAGES.map((name) => (
            <option key={name} value={name}>
              {words.application.stages[name]}
            </option>
          ))}
        </select>
      </label>
      <ProblemNotice error={move.error} />
    </>
  )
}
