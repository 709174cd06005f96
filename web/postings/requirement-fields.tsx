import { words } from '../messages/index.ts'

export type RequirementRow = { key: string; id?: string | undefined; text: string; kind: 'must' | 'nice' }

type RequirementFieldsProps = {
  rows: readonly RequirementRow[]
  onChange: (rows: readonly RequirementRow[]) => void
}

const text = words.application.posting

/** What a posting asks for, a line each: reworded, taken away, added. */
export function RequirementFields({ rows, onChange }: RequirementFieldsProps) {
  const set = (key: string, change: Partial<RequirementRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)))
  return (
    <fieldset className="stack-tight">
      <legend>{text.requirements}</legend>
      {rows.map((row, index) => (
        <div key={row.key} className="requirement">
          <input
            className="input"
            dir="auto"
            aria-label={`${text.requirement} ${index + 1}`}
            value={row.text}
            onChange={(event) => set(row.key, { text: event.target.value })}
          />
          <select
            className="input"
            aria-label={`${text.kind} ${index + 1}`}
            value={row.kind}
            onChange={(event) => set(row.key, { kind: event.target.value === 'must' ? 'must' : 'nice' })}
          >
            <option value="must">{text.must}</option>
            <option value="nice">{text.nice}</option>
          </select>
          <button
            type="button"
            className="button small"
            aria-label={`${text.removeRequirement} ${index + 1}`}
            onClick={() => onChange(rows.filter((other) => other !== row))}
          >
            {text.removeRequirement}
          </button>
        </div>
      ))}
      <p>
        <button
          type="button"
          className="button small"
          onClick={() => onChange([...rows, { key: `new ${Date.now()}`, text: '', kind: 'must' }])}
        >
          {text.addRequirement}
        </button>
      </p>
    </fieldset>
  )
}
