import { useId } from 'react'

type ChoicesProps<V extends string> = {
  label: string
  options: readonly { value: V; name: string }[]
  /** None is marked while none was chosen. */
  chosen: V | undefined
  onChoose: (value: V) => void
}

/** One of a few. */
export function Choices<V extends string>({ label, options, chosen, onChoose }: ChoicesProps<V>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={name} checked={chosen === option.value} onChange={() => onChoose(option.value)} />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
