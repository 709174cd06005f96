import * as Ariakit from '@ariakit/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Application, useDeleteApplication } from '../data/applications.ts'
import { useDecide } from '../data/decisions.ts'
import { words } from '../messages/index.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { isOver } from './status.ts'

/** What is done to an application as a whole, and seldom. */
export function ApplicationMenu({ application: { id, status } }: { application: Application }) {
  const [asked, setAsked] = useState<'cancel' | 'delete' | null>(null)
  const [, goTo] = useLocation()
  const decide = useDecide(id)
  const remove = useDeleteApplication(id)
  const close = () => setAsked(null)
  return (
    <>
      <Ariakit.MenuProvider>
        <Ariakit.MenuButton className="button small" aria-label={words.application.more}>
          ⋯
        </Ariakit.MenuButton>
        <Ariakit.Menu className="menu" gutter={4}>
          {!isOver(status) && (
            <Ariakit.MenuItem className="menu-item" onClick={() => setAsked('cancel')}>
              {words.application.cancel}
            </Ariakit.MenuItem>
          )}
          <Ariakit.MenuItem className="menu-item" onClick={() => setAsked('delete')}>
            {words.application.delete}
          </Ariakit.MenuItem>
        </Ariakit.Menu>
      </Ariakit.MenuProvider>
      {asked === 'cancel' && (
        <ConfirmDialog
          title={words.application.cancelTitle}
          lead={words.application.cancelLead}
          action={words.application.cancel}
          isPending={decide.isPending}
          error={decide.error}
          onConfirm={() => decide.mutate({ kind: 'cancel' }, { onSuccess: close })}
          onClose={close}
        />
      )}
      {asked === 'delete' && (
        <ConfirmDialog
          title={words.application.deleteTitle}
          lead={words.application.deleteLead}
          action={words.do.delete}
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(undefined, { onSuccess: () => goTo('/') })}
          onClose={close}
        />
      )}
    </>
  )
}
