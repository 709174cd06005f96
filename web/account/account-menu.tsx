import * as Ariakit from '@ariakit/react'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { signOut } from '../data/sign-in.ts'
import { words } from '../messages/index.ts'

/** The account, and the way out. */
export function AccountMenu() {
  const [path, goTo] = useLocation()
  const leave = useMutation({ mutationFn: signOut })
  return (
    <Ariakit.MenuProvider>
      <Ariakit.MenuButton
        className="button plain account-button"
        aria-current={path.startsWith('/account') ? 'page' : undefined}
      >
        {words.nav.account}
      </Ariakit.MenuButton>
      <Ariakit.Menu className="menu" gutter={4}>
        <Ariakit.MenuItem className="menu-item" onClick={() => goTo('/account')}>
          {words.nav.profile}
        </Ariakit.MenuItem>
        <Ariakit.MenuItem className="menu-item" onClick={() => leave.mutate()}>
          {words.nav.signOut}
        </Ariakit.MenuItem>
      </Ariakit.Menu>
      {leave.isError && (
        <span role="alert" className="small">
          {words.problem.network}
        </span>
      )}
    </Ariakit.MenuProvider>
  )
}
