import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'

type DialogProps = { title: string; onClose: () => void; children: ReactNode }

/** A modal dialog: it holds the focus, closes on Escape, and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  return (
    <Ariakit.Dialog open onClose={onClose} className="dialog stack" backdrop={<div className="backdrop" />}>
      <Ariakit.DialogHeading render={<h2>{title}</h2>} />
      {children}
    </Ariakit.Dialog>
  )
}
