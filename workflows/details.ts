import { getCurrentDetails, setCurrentDetails } from '@temporalio/workflow'

/** Adds a sentence to what the Web UI says of a workflow, once, until it says something else. */
export function noteInDetails(note: string): void {
  const details = getCurrentDetails()
  if (!details.includes(note)) setCurrentDetails([details, note].filter(Boolean).join('\n\n'))
}

/** A moment of the workflow's own time, as people read it: to the second, in UTC. */
export function toText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
