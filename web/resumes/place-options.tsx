import type { ResumePlace } from './places.ts'

type PlaceOptionsProps = {
  label: string
  places: readonly ResumePlace[]
  chosen: ResumePlace | undefined
  onChoose: (key: string) => void
}

/** The places of a resume to choose from, by the entry that they are in. */
export function PlaceOptions({ label, places, chosen, onChoose }: PlaceOptionsProps) {
  const groups = Map.groupBy(places, ({ group }) => group)
  return (
    <select
      className="input put"
      aria-label={label}
      value={chosen?.key}
      onChange={(event) => onChoose(event.target.value)}
    >
      {[...groups].map(([group, within]) => (
        <optgroup key={group} label={group}>
          {within.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
