import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { AccountMenu } from './account/account-menu.tsx'
import { words } from './messages/index.ts'
import { ConnectionNotice } from './parts/connection-notice.tsx'

const PLACES = [
  { to: '/', is: /^\/(applications|$)/, name: words.nav.applications },
  { to: '/resumes', is: /^\/resumes/, name: words.nav.resumes },
  { to: '/postings', is: /^\/postings/, name: words.nav.postings },
]

/** What stands around every view: where one can go, and whether the server can be reached. */
export function Frame({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const place = path.split('/').slice(0, 3).join('/')
  const seen = useRef(place)
  useEffect(() => {
    // A new view begins at its top, for eyes and for screen readers.
    if (seen.current === place) return
    seen.current = place
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [place])
  return (
    <div className="frame">
      <button type="button" className="button skip" onClick={() => main.current?.focus()}>
        {words.skipToContent}
      </button>
      <header className="masthead">
        <nav className="places" aria-label={words.nav.label}>
          {PLACES.map(({ to, is, name }) => (
            <Link key={to} href={to} aria-current={is.test(path) ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <AccountMenu />
      </header>
      <main className="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <ConnectionNotice />
    </div>
  )
}
