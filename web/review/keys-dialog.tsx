import { useState } from 'react'
import { words } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { keepKeySetting, readKeySetting } from './key-setting.ts'

const KEYS = [
  ['J', words.review.keys.next],
  ['K', words.review.keys.previous],
  ['A', words.review.keys.accept],
  ['R', words.review.keys.reject],
  ['E', words.review.keys.edit],
  ['C', words.review.keys.confirm],
  ['D', words.review.keys.decision],
  ['U', words.review.keys.undo],
  ['Ctrl Enter', words.review.keys.save],
  ['Esc', words.review.keys.leave],
] as const

/** Which key does what, and whether single keys do anything. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [isOn, setOn] = useState(readKeySetting)
  return (
    <Dialog title={words.review.keys.title} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            setOn(event.target.checked)
            keepKeySetting(event.target.checked)
          }}
        />
        {words.review.keys.on}
      </label>
      <p>
        <button type="button" className="button" onClick={onClose}>
          {words.do.close}
        </button>
      </p>
    </Dialog>
  )
}
