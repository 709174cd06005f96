/** Where something was done. */
export type StoryPlace = {
  kind: 'work' | 'own_work' | 'project' | 'volunteer'
  /** The employer, organisation or project. */
  name: string
  position: string
  isCurrent: boolean
}

/** The part of a position before its department: "Staff Nurse, Intensive Care Unit" is a Staff Nurse. */
export function shortenPosition(position: string): string {
  return position.replace(/\s*[,(/|].*$/, '').trim()
}
