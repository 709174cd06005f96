import { words } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { WaysIn } from './ways-in.tsx'

/** Asks whoever it was to sign in again over whatever is open, so that nothing of it is lost. */
export function SessionEnded() {
  return (
    <Dialog title={words.signIn.ended} onClose={() => undefined}>
      <p>{words.signIn.endedLead}</p>
      <WaysIn isNew={false} />
    </Dialog>
  )
}
