import { ApiProblem } from '../data/problem.ts'
import { resumeSession } from '../data/sign-in.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** What is shown while the server does not answer at all. */
export function Unreachable() {
  const problem = new ApiProblem(0, { title: words.problem.network, detail: words.problem.networkDetail })
  return (
    <main className="main narrow stack">
      <h1>{words.product}</h1>
      <ProblemNotice error={problem} onRetry={() => void resumeSession()} />
    </main>
  )
}
