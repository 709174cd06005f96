import { words } from '../messages/index.ts'

const text = words.history

/** What an entry of the log says was done, in words; one that this page does not know yet stays as the log has it. */
export function sayAction(action: string): string {
  const [about = '', what = '', outcome] = action.split('.')
  const statuses: Readonly<Record<string, string>> = words.application.statuses
  if (about === 'status') return text.became(statuses[what] ?? what)
  const decision = text.decisions[what]
  if (about === 'decision' && decision) return sayDecision(decision, outcome)
  return text.actions[action] ?? action
}

function sayDecision(decision: string, outcome: string | undefined): string {
  switch (outcome) {
    case 'requested':
      return text.requested(decision)
    case 'lost':
      return text.lost(decision)
    case 'refused':
      return text.refused(decision)
    default:
      return text.decided(decision)
  }
}

/** A step of the workflow in words; one that this page does not know yet stays as Temporal has it. */
export function sayStep(name: string): string {
  return text.steps[name] ?? name
}
