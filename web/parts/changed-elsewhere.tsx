import { words } from '../messages/index.ts'
import type { ChangedField } from './use-form-draft.ts'

type ChangedElsewhereProps = { changed: readonly ChangedField[]; labels: Readonly<Record<string, string>> }

/** What was saved in another window while this form was being filled in. */
export function ChangedElsewhere({ changed, labels }: ChangedElsewhereProps) {
  if (changed.length === 0) return null
  return (
    <div className="notice warning stack-tight" role="status">
      <p>
        <strong>{words.changedElsewhere.title}</strong> {words.changedElsewhere.lead}
      </p>
      <ul>
        {changed.map(({ name, before, now }) => (
          <li key={name} className="pre">
            {labels[name] ?? name}: <del dir="auto">{before || '–'}</del> → <ins dir="auto">{now || '–'}</ins>
          </li>
        ))}
      </ul>
    </div>
  )
}
