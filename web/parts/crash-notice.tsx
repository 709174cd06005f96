import { Component, type ReactNode } from 'react'
import { words } from '../messages/index.ts'

/** What is shown instead of an empty page when a view fails. */
export class CrashNotice extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="main narrow stack" role="alert">
        <h1>{words.problem.title}</h1>
        <p>{words.problem.crash}</p>
        <p>
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {words.problem.reload}
          </button>
        </p>
      </main>
    )
  }
}
