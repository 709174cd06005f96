import { Link } from 'wouter'
import { words } from '../messages/index.ts'

/** An address at which there is nothing. */
export function NotFound() {
  return (
    <div className="stack">
      <h1>{words.problem.notFound}</h1>
      <p>{words.problem.notFoundDetail}</p>
      <p>
        <Link href="/">{words.problem.home}</Link>
      </p>
    </div>
  )
}
