import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazily } from '#shared/domain/lazily.ts'

/** What a refusal can be about, by what is said in it; in the order in which they are looked for. */
const SUBJECTS = [
  ...(['quota', 'key', 'context', 'filter', 'forbidden', 'endpoint', 'model', 'overloaded'] as const),
  ...(['format', 'stream-options', 'stream'] as const),
] as const
export type Subject = (typeof SUBJECTS)[number]

/** `wordings.txt`: one wording a line, parts begin with `[subject]`, lines that begin with `#` are remarks. */
const wordings = lazily(() => {
  const found = new Map<Subject, string[]>(SUBJECTS.map((subject) => [subject, []]))
  let entries: string[] = []
  for (const line of readFileSync(join(import.meta.dirname, 'wordings.txt'), 'utf8').split('\n')) {
    const subject = SUBJECTS.find((one) => line === `[${one}]`)
    if (subject) entries = found.get(subject) ?? []
    else if (line.trim() !== '' && !line.startsWith('#')) entries.push(line)
  }
  return found
})

/** Whether a server's words, in small letters, are about this. */
export function isAbout(said: string, subject: Subject): boolean {
  return (
    wordings()
      .get(subject)
      ?.some((wording) => said.includes(wording)) ?? false
  )
}
