import { words } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Asks for the password again over whatever is open, so that nothing of it is lost. */
export function SessionEnded() {
  return (
    <Dialog title={words.signIn.ended} onClose={() => undefined}>
      <p>{words.signIn.endedLead}</p>
      <SignInForm isNew={false} />
    </Dialog>
  )
}
